// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/files.h"
#include "tests/support/ready.h"

#include <QPromise>

#include <algorithm>
#include <optional>

namespace tasuki {

/// Files in RAM: what is attached is here at once, what is fetched comes when a test says so.
class FakeFiles final : public Files {
public:
    QList<AttachedFile> kept;
    QHash<QByteArray, QByteArray> contents;
    std::optional<Error> refuse; ///< what every gesture answers while set

    QFuture<Result<ObjectId>> put(ScopeId room, const GivenFile &from, ObjectId to) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        AttachedFile file;
        file.id = ObjectId::create();
        file.room = room;
        file.file.hash = QByteArray(32, char(kept.size()));
        file.file.name = shownFileName(from.name());
        if (from.kind)
            file.file.slot = toCode(*from.kind);
        given.append(from);
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
    QFuture<Result<std::optional<RoomShelf>>> shelf(ScopeId room, quint64 known) override
    {
        ++shelvesRead;
        if (known == shelfStamp)
            return ready(Result<std::optional<RoomShelf>>(std::optional<RoomShelf>()));
        RoomShelf shelf{shelfStamp, {}};
        for (const AttachedFile &file : std::as_const(kept)) {
            if (file.room != room)
                continue;
            ShelvedFile shelved{file.id, file.file, changes.value(file.id), file.by, {}, file.at,
                                false,   {}};
            shelved.file.preview.clear();
            shelf.files.prepend(shelved);
        }
        std::stable_sort(shelf.files.begin(), shelf.files.end(),
                         [](const auto &a, const auto &b) { return a.at > b.at; });
        return ready(Result<std::optional<RoomShelf>>(std::optional(shelf)));
    }
    QFuture<Result<QHash<ObjectId, QByteArray>>> previews(ScopeId,
                                                          const QList<ObjectId> &files) override
    {
        previewsRead += files;
        QHash<ObjectId, QByteArray> found;
        for (const AttachedFile &file : std::as_const(kept)) {
            if (files.contains(file.id) && !file.file.preview.isEmpty())
                found.insert(file.id, file.file.preview);
        }
        return ready(Result<QHash<ObjectId, QByteArray>>(found));
    }
    QFuture<Result<AttachedFile>> one(ScopeId room, ObjectId wanted) override
    {
        for (const AttachedFile &file : std::as_const(kept)) {
            if (file.room == room && file.id == wanted)
                return ready(Result<AttachedFile>(file));
        }
        return ready(Result<AttachedFile>(Error{Error::Kind::NotFound, {}}));
    }
    QFuture<Result<void>> setKind(ScopeId, ObjectId file, DocumentKind kind) override
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        changes[file].append({OperationId::create(), toCode(kind), me, {}, now});
        ++shelfStamp;
        return ready(Result<void>());
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
    QList<GivenFile> given; ///< as it was put there
    QHash<ObjectId, QList<SlotChange>> changes;
    PersonId me; ///< who sorts
    QDateTime now;
    quint64 shelfStamp = 1; ///< count it up when something was put into `kept`
    int shelvesRead = 0;
    QList<ObjectId> previewsRead;
};

} // namespace tasuki
