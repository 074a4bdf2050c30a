// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livefiles.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/domain/cleanfile.h"
#include "core/services/fileexport.h"
#include "core/services/fileintake.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Content = AttachedFile::Content;
    using State = StoredFile::State;

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

    Result<QList<AttachedFile>> read(ClientStore &store, RecordReader &reader, ScopeId room)
    {
        const auto view = reader.read(store);
        if (!view)
            return view.error();
        QList<AttachedFile> files;
        for (const OverlayObject *record : view->inScope(room, QStringLiteral("attach"))) {
            const auto file = keptAttachmentFromJson(record->body);
            const auto by = PersonId::fromString(record->body.value(u"by").toString());
            if (!file)
                continue; // of a later version: it stays, and is shown by one that knows it
            AttachedFile attached;
            attached.id = record->id;
            attached.room = room;
            attached.file = *file;
            attached.by = by.value_or(PersonId());
            attached.at = fromIsoUtc(record->body.value(u"at").toString());
            files.append(attached);
            if (const auto described = describe(store, files.last()); !described)
                return described.error();
        }
        std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) {
            return std::pair(a.at, a.id.toString()) < std::pair(b.at, b.id.toString());
        });
        return files;
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
    connect(&session, &Session::fileMoved, this,
            [this](const FilePlace &place) { Q_EMIT moved(place.scope, place.hash); });
    forgetUnfinished();
}

LiveFiles::~LiveFiles()
{
    m_reader.clear();
    m_reader.waitForDone();
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

QFuture<Result<ObjectId>> LiveFiles::attach(ScopeId room, const QString &path, ObjectId to)
{
    return (new FileIntake(m_session, m_desk, m_reader, m_makePreview, this))
        ->begin(room, path, to);
}

QFuture<Result<QList<AttachedFile>>> LiveFiles::inRoom(ScopeId room)
{
    return m_session.withStore([reader = m_desk.reader(), room](ClientStore &store) {
        return read(store, *reader, room);
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
    return (new FileExport(m_session, this))->begin(room, hash, path);
}

} // namespace tasuki
