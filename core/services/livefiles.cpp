// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livefiles.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/domain/cleanfile.h"
#include "core/services/fileexport.h"
#include "core/services/fileintake.h"
#include "core/services/roomshelf.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Content = AttachedFile::Content;
    using State = StoredFile::State;

    const auto attachType = QStringLiteral("attach");

    Content contentOf(State state)
    {
        switch (state) {
        case State::Outgoing:
            return Content::Going;
        case State::Here:
            return Content::Here;
        case State::Refused:
            return Content::Refused;
        case State::Coming:
        case State::Wanted:
            break;
        }
        return Content::Coming;
    }

    Result<void> describe(ClientStore &store, AttachedFile &attached)
    {
        const auto stored = store.files().find(attached.room, attached.file.hash);
        if (!stored)
            return stored.error();
        if (!*stored)
            return {};
        const auto missing = store.files().missing(**stored);
        if (!missing)
            return missing.error();
        attached.content = contentOf((*stored)->state);
        attached.why = (*stored)->why;
        attached.chunks = int((*stored)->manifest.chunks.size());
        attached.chunksHere = attached.chunks - int(missing->size());
        return {};
    }

    /// Nothing for one of a later version: it stays, and is shown by a program that knows it.
    Result<std::optional<AttachedFile>> attachedFile(ClientStore &store,
                                                     const OverlayObject &record)
    {
        const auto file = keptAttachmentFromJson(record.body);
        if (!file)
            return std::optional<AttachedFile>();
        AttachedFile attached;
        attached.id = record.id;
        attached.room = record.scope;
        attached.file = *file;
        attached.by
            = PersonId::fromString(record.body.value(u"by").toString()).value_or(PersonId());
        attached.at = fromIsoUtc(record.body.value(u"at").toString());
        if (const auto described = describe(store, attached); !described)
            return described.error();
        return std::optional(attached);
    }

    Result<QList<AttachedFile>> read(ClientStore &store, RecordReader &reader, ScopeId room)
    {
        const auto view = reader.read(store);
        if (!view)
            return view.error();
        QList<AttachedFile> files;
        for (const OverlayObject *record : view->inScope(room, attachType)) {
            const auto attached = attachedFile(store, *record);
            if (!attached)
                return attached.error();
            if (*attached)
                files.append(**attached);
        }
        std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) {
            return std::pair(a.at, a.id.toString()) < std::pair(b.at, b.id.toString());
        });
        return files;
    }

    Error noSuchFile()
    {
        return {Error::Kind::NotFound, QStringLiteral("no such file")};
    }

    /// Null when it is not there (any more).
    const OverlayObject *fileIn(const RecordView &view, ScopeId room, ObjectId file)
    {
        const OverlayObject *record = view.find(file);
        return record && record->scope == room && record->type == attachType ? record : nullptr;
    }

    /// More is looked at piece by piece.
    constexpr qint64 wholeInMemory = CleanFile::maxPictureBytes;

} // namespace

LiveFiles::LiveFiles(Session &session, Desk &desk, PreviewMaker makePreview)
    : m_session(session)
    , m_desk(desk)
    , m_makePreview(std::move(makePreview))
{
    m_reader.setMaxThreadCount(1);
    m_writer.setMaxThreadCount(1);
    connect(&session, &Session::fileMoved, this,
            [this](const FilePlace &place) { Q_EMIT moved(place.scope, place.hash); });
    forgetUnfinished();
}

LiveFiles::~LiveFiles()
{
    for (QThreadPool *disk : {&m_reader, &m_writer}) {
        disk->clear();
        disk->waitForDone();
    }
}

void LiveFiles::forgetUnfinished()
{
    const auto forget = [](ClientStore &store) -> Result<void> {
        const auto unfinished = store.files().inState(State::Coming);
        if (!unfinished)
            return unfinished.error();
        for (const StoredFile &file : *unfinished) {
            const auto removed = store.files().remove(file.scope, file.manifest.hash);
            if (!removed)
                return removed;
        }
        return {};
    };
    whenDone(m_session.withStore(forget), this, [](const Result<void> &done) {
        if (!done)
            qCWarning(logStorage).noquote() << "unfinished files stay:" << done.error().detail;
    });
}

QFuture<Result<ObjectId>> LiveFiles::put(ScopeId room, const GivenFile &given, ObjectId to)
{
    return (new FileIntake(m_session, m_desk, m_reader, m_makePreview, this))
        ->begin(room, given, to);
}

QFuture<Result<QList<AttachedFile>>> LiveFiles::inRoom(ScopeId room)
{
    return m_session.withStore([reader = m_desk.reader(), room](ClientStore &store) {
        return read(store, *reader, room);
    });
}

QFuture<Result<std::optional<RoomShelf>>> LiveFiles::shelf(ScopeId room, quint64 known)
{
    using Shelf = std::optional<RoomShelf>;
    return m_session.withStore(
        [reader = m_desk.reader(), room, known](ClientStore &store) -> Result<Shelf> {
            const auto view = reader->read(store);
            if (!view)
                return view.error();
            // A room that is gone has no stamp, and nothing on its shelf.
            return known != 0 && view->stamp(room) == known ? Shelf() : roomShelf(*view, room);
        });
}

QFuture<Result<QHash<ObjectId, QByteArray>>> LiveFiles::previews(ScopeId room,
                                                                 const QList<ObjectId> &files)
{
    using Previews = QHash<ObjectId, QByteArray>;
    return m_session.withStore(
        [reader = m_desk.reader(), room, files](ClientStore &store) -> Result<Previews> {
            const auto view = reader->read(store);
            if (!view)
                return view.error();
            Previews previews;
            for (const ObjectId &id : files) {
                const OverlayObject *record = fileIn(*view, room, id);
                const auto file = record ? keptAttachmentFromJson(record->body)
                                         : Result<Attachment>(noSuchFile());
                if (file && !file->preview.isEmpty())
                    previews.insert(id, file->preview);
            }
            return previews;
        });
}

QFuture<Result<AttachedFile>> LiveFiles::one(ScopeId room, ObjectId file)
{
    return m_session.withStore(
        [reader = m_desk.reader(), room, file](ClientStore &store) -> Result<AttachedFile> {
            const auto view = reader->read(store);
            if (!view)
                return view.error();
            const OverlayObject *record = fileIn(*view, room, file);
            if (!record)
                return noSuchFile();
            const auto attached = attachedFile(store, *record);
            if (!attached)
                return attached.error();
            return *attached ? Result<AttachedFile>(**attached) : noSuchFile();
        });
}

QFuture<Result<void>> LiveFiles::setKind(ScopeId room, ObjectId file, DocumentKind kind)
{
    return m_desk.gesture<void>(
        [room, file, kind](const RecordView &view, Gesture &gesture) -> Result<void> {
            const OverlayObject *record = fileIn(view, room, file);
            const auto shelved
                = record ? shelvedFile(*record) : std::optional<ShelvedFile>(std::nullopt);
            if (!shelved)
                return noSuchFile();
            if (shelved->changes.size() >= SlotChange::most)
                return Error{Error::Kind::TooLarge, QStringLiteral("sorted too often")};
            // A kind of a later version is Other here, and is changed only on purpose.
            if (shelved->code() != toCode(kind))
                gesture.sortAttachment(room, file, kind);
            return {};
        });
}

QFuture<Result<void>> LiveFiles::fetch(ScopeId room, const Attachment &file)
{
    const auto want = [room, file](ClientStore &store) -> Result<void> {
        const auto known = store.files().find(room, file.hash);
        if (!known || *known)
            return known ? Result<void>() : known.error();
        StoredFile wanted;
        wanted.scope = room;
        wanted.manifest.hash = file.hash;
        wanted.manifest.size = file.size;
        wanted.manifest.type = file.type;
        return store.files().put(wanted);
    };
    const auto done = m_session.withStore(want);
    whenDone(done, this, [this](const Result<void> &) { m_session.moveFiles(); });
    return done;
}

QFuture<Result<QByteArray>> LiveFiles::content(ScopeId room, const QByteArray &hash)
{
    return m_session.withStore([room, hash](ClientStore &store) -> Result<QByteArray> {
        const auto file = wholeFile(store, room, hash);
        if (!file)
            return file.error();
        if (file->manifest.size > wholeInMemory)
            return Error{Error::Kind::TooLarge, QStringLiteral("too large to be shown at once")};
        QByteArray bytes;
        bytes.reserve(file->manifest.size);
        for (int i = 0; i < file->manifest.chunks.size(); ++i) {
            const auto chunk = store.files().chunk(*file, i);
            if (!chunk)
                return chunk.error();
            bytes += *chunk;
        }
        return bytes;
    });
}

QFuture<Result<void>> LiveFiles::saveTo(ScopeId room, const QByteArray &hash, const QString &path)
{
    return (new FileExport(m_session, m_writer, this))->begin(room, hash, path);
}

} // namespace tasuki
