// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/targetfile.h"
#include "core/session/session.h"

#include <QPromise>

#include <functional>

class QThreadPool;

namespace tasuki {

/// Writes a file of a room to where a person wants it, chunk by chunk; neither the window nor the
/// store waits for that disk. It appears there whole or not at all. Deletes itself when it has
/// told.
class FileExport final : public QObject {
    Q_OBJECT

public:
    FileExport(Session &session, QThreadPool &writer, QObject *parent)
        : QObject(parent)
        , m_session(session)
        , m_writer(writer)
    { }

    QFuture<Result<void>> begin(ScopeId room, const QByteArray &hash, const QString &path);

private:
    using DiskWork = std::function<Result<void>(TargetFile &)>;

    void found(const Result<StoredFile> &file);
    void nextChunk();
    void write(const Result<QByteArray> &bytes);
    /// Has it done by the writer, then goes on.
    void onDisk(DiskWork work, std::function<void()> then);
    void finish(const Result<void> &result);

    Session &m_session;
    QThreadPool &m_writer;
    std::shared_ptr<TargetFile> m_target; ///< also of what the writer is at
    StoredFile m_file;
    int m_chunk = 0;
    QPromise<Result<void>> m_promise;
};

/// The file when all of it is on this device; NotFound else.
Result<StoredFile> wholeFile(ClientStore &store, ScopeId room, const QByteArray &hash);

} // namespace tasuki
