// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/files.h"
#include "tests/support/ready.h"

#include <QPromise>

#include <optional>

namespace tasuki {

/// Files in RAM: what is attached is here at once, what is fetched comes when a test says so.
class FakeFiles final : public Files {
public:
    QList<AttachedFile> kept;
    QHash<QByteArray, QByteArray> contents;
    std::optional<Error> refuse; ///< what every gesture answers while set

    QFuture<Result<ObjectId>> attach(ScopeId room, const QString &path, ObjectId to) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        AttachedFile file;
        file.id = ObjectId::create();
        file.room = room;
        file.file.hash = QByteArray(32, char(kept.size()));
        file.file.name = shownFileName(path);
        file.file.of = to;
        file.content = AttachedFile::Content::Going;
        kept.append(file);
        Q_EMIT moved(room, file.file.hash);
        return ready(Result<ObjectId>(file.id));
    }
    QFuture<Result<QList<AttachedFile>>> inRoom(ScopeId room) override
    {
        QList<AttachedFile> found;
        for (const AttachedFile &file : std::as_const(kept)) {
            if (file.room == room)
                found.append(file);
        }
        return ready(Result<QList<AttachedFile>>(found));
    }
    QFuture<Result<void>> fetch(ScopeId room, const Attachment &wanted) override
    {
        for (AttachedFile &file : kept) {
            if (!refuse && file.room == room && file.file.hash == wanted.hash)
                file.content = AttachedFile::Content::Coming;
        }
        Q_EMIT moved(room, wanted.hash);
        return ready(refuse ? Result<void>(*refuse) : Result<void>());
    }
    QFuture<Result<QByteArray>> content(ScopeId, const QByteArray &hash) override
    {
        return ready(contents.contains(hash)
                         ? Result<QByteArray>(contents.value(hash))
                         : Result<QByteArray>(Error{Error::Kind::NotFound, {}}));
    }
    QFuture<Result<void>> saveTo(ScopeId, const QByteArray &, const QString &path) override
    {
        savedTo.append(path);
        return ready(refuse ? Result<void>(*refuse) : Result<void>());
    }
    QStringList savedTo;
};

} // namespace tasuki
