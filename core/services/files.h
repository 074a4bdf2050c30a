// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/services/givenfile.h"
#include "core/services/shelvedfile.h"
#include "core/wire/attachment.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

namespace tasuki {

/// A file of a room, as its members see it.
struct AttachedFile {
    /// Where its content is.
    enum class Content {
        There, ///< not on this device; fetch() brings it
        Coming, ///< on its way to this device
        Going, ///< here; on its way to the others
        Here, ///< here and there
        Refused, ///< here; the server does not take it
    };
    ObjectId id;
    ScopeId room;
    Attachment file;
    PersonId by;
    QDateTime at;
    Content content = Content::There;
    int chunksHere = 0; ///< of `chunks`, for progress
    int chunks = 0; ///< 0: not known yet
    QString why; ///< the server's code, when refused
};

/// Paper, pictures and films in rooms: put there, brought here, and looked at, also without a
/// network. Whatever says where and with what it was made is taken out before anything is stored.
class Files : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes a file into the room. When the answer comes it is sealed on this device and goes to
    /// the others by itself; nothing of it is left when it fails.
    /// Forbidden: a type that is not attached. Corrupt: not whole. TooLarge. DiskFull. Storage: the
    /// file cannot be read, or changed while it was.
    virtual QFuture<Result<ObjectId>> put(ScopeId room, const GivenFile &given, ObjectId to = {})
        = 0;
    QFuture<Result<ObjectId>> attach(ScopeId room, const QString &path, ObjectId to = {})
    {
        return put(room, GivenFile{path}, to);
    }
    /// In the order they came, each with what it shows and how much of it is here: two looks into
    /// the store for each.
    virtual QFuture<Result<QList<AttachedFile>>> inRoom(ScopeId room) = 0;
    /// The shelf of a room, unless it is still the one with that stamp. One pass over records that
    /// are in RAM anyway: the store is not asked and no preview is read, some microseconds a file.
    virtual QFuture<Result<std::optional<RoomShelf>>> shelf(ScopeId room, quint64 known = 0) = 0;
    /// What they show, of those that show something.
    virtual QFuture<Result<QHash<ObjectId, QByteArray>>> previews(ScopeId room,
                                                                  const QList<ObjectId> &files)
        = 0;
    /// One of them, with where its content is. NotFound when it is not there (any more).
    virtual QFuture<Result<AttachedFile>> one(ScopeId room, ObjectId file) = 0;
    /// Says what kind of paper it is. The same again changes nothing. TooLarge after
    /// SlotChange::most.
    virtual QFuture<Result<void>> setKind(ScopeId room, ObjectId file, DocumentKind kind) = 0;
    /// Brings it to this device; harmless when it is here.
    virtual QFuture<Result<void>> fetch(ScopeId room, const Attachment &file) = 0;
    /// NotFound while it is not whole here; TooLarge for a film, which is read piece by piece.
    virtual QFuture<Result<QByteArray>> content(ScopeId room, const QByteArray &hash) = 0;
    /// Piece by piece to where a person wants it. Nothing is left there when it fails.
    virtual QFuture<Result<void>> saveTo(ScopeId room, const QByteArray &hash, const QString &path)
        = 0;

Q_SIGNALS:
    void moved(tasuki::ScopeId room, const QByteArray &hash); ///< ask again about this one
};

} // namespace tasuki
