// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/files.h"
#include "core/services/previewmaker.h"

#include <QThreadPool>

namespace tasuki {

/// Files over the real session.
class LiveFiles final : public Files {
    Q_OBJECT

public:
    LiveFiles(Session &session, Desk &desk, PreviewMaker makePreview);
    /// Waits for what is being read from a disk or written to one: a chunk, a preview, or the end
    /// of a file.
    ~LiveFiles() override;

    QFuture<Result<ObjectId>> put(ScopeId room, const GivenFile &given, ObjectId to) override;
    QFuture<Result<QList<AttachedFile>>> inRoom(ScopeId room) override;
    QFuture<Result<std::optional<RoomShelf>>> shelf(ScopeId room, quint64 known) override;
    QFuture<Result<QHash<ObjectId, QByteArray>>> previews(ScopeId room,
                                                          const QList<ObjectId> &files) override;
    QFuture<Result<AttachedFile>> one(ScopeId room, ObjectId file) override;
    QFuture<Result<void>> setKind(ScopeId room, ObjectId file, DocumentKind kind) override;
    QFuture<Result<void>> fetch(ScopeId room, const Attachment &file) override;
    QFuture<Result<QByteArray>> content(ScopeId room, const QByteArray &hash) override;
    QFuture<Result<void>> saveTo(ScopeId room, const QByteArray &hash,
                                 const QString &path) override;

private:
    /// What was being taken in when the program ended: nobody was told that it is there.
    void forgetUnfinished();

    Session &m_session;
    Desk &m_desk;
    PreviewMaker m_makePreview;
    QThreadPool m_reader;
    QThreadPool m_writer; ///< its own: a slow stick keeps no file from being taken in
};

} // namespace tasuki
