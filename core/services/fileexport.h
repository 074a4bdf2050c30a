// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QPromise>
#include <QSaveFile>

namespace tasuki {

/// Writes a file of a room to where a person wants it, chunk by chunk. It appears there whole or
/// not at all. Deletes itself when it has told.
class FileExport final : public QObject {
    Q_OBJECT

public:
    FileExport(Session &session, QObject *parent)
        : QObject(parent)
        , m_session(session)
    { }

    QFuture<Result<void>> begin(ScopeId room, const QByteArray &hash, const QString &path);

private:
    void found(const Result<StoredFile> &file);
    void nextChunk();
    void write(const Result<QByteArray> &bytes);
    void finish(const Result<void> &result);
    Error unwritable() const;

    Session &m_session;
    QSaveFile m_target;
    StoredFile m_file;
    int m_chunk = 0;
    QPromise<Result<void>> m_promise;
};

/// The file when all of it is on this device; NotFound else.
Result<StoredFile> wholeFile(ClientStore &store, ScopeId room, const QByteArray &hash);

} // namespace tasuki
