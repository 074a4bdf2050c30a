// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fileintake.h"

#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/domain/filepreview.h"
#include "core/services/filechunks.h"
#include "core/services/previewsource.h"

#include <QBuffer>
#include <QFile>
#include <QtConcurrent>

namespace tasuki {

struct FileIntake::Description {
    BlobManifest manifest;
    QByteArray preview; ///< empty when there is none
};

struct FileIntake::Source {
    explicit Source(const GivenFile &given)
        : onDisk(given.path)
        , file(given.path.isEmpty() ? static_cast<QIODevice &>(inHand) : onDisk)
    {
        inHand.setData(given.content);
    }

    Result<Description> describe(const PreviewMaker &makePreview)
    {
        const auto manifest = open();
        if (!manifest)
            return manifest.error();
        return Description{*manifest, previewBy(makePreview)};
    }

    Result<BlobManifest> open()
    {
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage,
                         QStringLiteral("a file to attach: ") + file.errorString()};
        auto made = CleanFile::create(file);
        if (!made)
            return made.error();
        clean = std::move(*made);
        return manifestOf(*clean);
    }

    /// What the server would not take is not sent: it would refuse the file with it.
    QByteArray previewBy(const PreviewMaker &makePreview) const
    {
        if (!makePreview)
            return {};
        PreviewSource source(*clean);
        const auto made = makePreview(source, clean->type());
        if (made && isFilePreview(*made))
            return *made;
        qCInfo(logStorage).noquote()
            << "a file is attached without a preview:"
            << (made ? QStringLiteral("none to send") : made.error().detail);
        return {};
    }

    QFile onDisk;
    QBuffer inHand;
    QIODevice &file; ///< one of the two
    std::optional<CleanFile> clean;
};

FileIntake::FileIntake(Session &session, Desk &desk, QThreadPool &reader, PreviewMaker makePreview,
                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_desk(desk)
    , m_reader(reader)
    , m_makePreview(std::move(makePreview))
{ }

FileIntake::~FileIntake() = default;

QFuture<Result<ObjectId>> FileIntake::begin(ScopeId room, const GivenFile &given, ObjectId to)
{
    m_promise.start();
    m_file.scope = room;
    m_attachment.of = to;
    m_attachment.name = shownFileName(given.name());
    if (given.kind)
        m_attachment.slot = toCode(*given.kind);
    m_source = std::make_shared<Source>(given);
    const auto describe = [source = m_source, makePreview = m_makePreview] {
        return source->describe(makePreview);
    };
    whenDone(QtConcurrent::run(&m_reader, describe), this,
             [this](const Result<Description> &description) { described(description); });
    return m_promise.future();
}

void FileIntake::described(const Result<Description> &description)
{
    if (!description) {
        finish(description.error());
        return;
    }
    m_file.manifest = description->manifest;
    m_attachment.hash = m_file.manifest.hash;
    m_attachment.size = m_file.manifest.size;
    m_attachment.type = m_file.manifest.type;
    m_attachment.preview = description->preview;
    const auto look = [file = m_file](ClientStore &store) -> Result<std::optional<StoredFile>> {
        auto before = store.files().find(file.scope, file.manifest.hash);
        if (!before || (before->has_value() && (*before)->isWhole()))
            return before;
        StoredFile coming = file;
        coming.state = StoredFile::State::Coming;
        if (const auto put = store.files().put(coming); !put)
            return put.error();
        return std::optional<StoredFile>();
    };
    whenDone(m_session.withStore(look), this,
             [this](const Result<std::optional<StoredFile>> &before) { known(before); });
}

void FileIntake::known(const Result<std::optional<StoredFile>> &before)
{
    if (!before) {
        finish(before.error());
        return;
    }
    m_before = *before;
    if (!m_before)
        nextChunk();
    else if (m_before->state == StoredFile::State::Refused)
        complete(); // perhaps the server takes it now
    else
        announce();
}

void FileIntake::nextChunk()
{
    if (m_chunk == m_file.manifest.chunks.size()) {
        complete();
        return;
    }
    const auto work = [source = m_source, manifest = m_file.manifest, number = m_chunk] {
        return chunkOf(*source->clean, manifest, number);
    };
    whenDone(QtConcurrent::run(&m_reader, work), this,
             [this](const Result<QByteArray> &bytes) { read(bytes); });
}

void FileIntake::read(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    const auto keep
        = [file = m_file, number = m_chunk, bytes = *bytes](ClientStore &store) -> Result<void> {
        return store.files().putChunk(file, number, bytes);
    };
    whenDone(m_session.withStore(keep), this, [this](const Result<void> &kept) {
        if (!kept) {
            fail(kept.error());
            return;
        }
        ++m_chunk;
        nextChunk();
    });
}

void FileIntake::complete()
{
    m_file.state = StoredFile::State::Outgoing;
    const auto mark = [file = m_file](ClientStore &store) { return store.files().put(file); };
    whenDone(m_session.withStore(mark), this, [this](const Result<void> &marked) {
        if (!marked)
            fail(marked.error());
        else
            announce();
    });
}

void FileIntake::announce()
{
    const auto say = [room = m_file.scope, attachment = m_attachment](
                         const RecordView &, Gesture &gesture) -> Result<ObjectId> {
        return gesture.attach(room, attachment);
    };
    whenDone(m_desk.gesture<ObjectId>(say), this, [this](const Result<ObjectId> &said) {
        if (!said) {
            fail(said.error());
            return;
        }
        m_session.moveFiles();
        finish(said);
    });
}

/// The person is told that it did not work, so nothing may be left that goes out later. What was
/// here before may be the only copy of another gesture's file and is as it was.
void FileIntake::fail(const Error &error)
{
    const auto takeBack = [file = m_file, before = m_before](ClientStore &store) {
        return before ? store.files().put(*before)
                      : store.files().remove(file.scope, file.manifest.hash);
    };
    whenDone(m_session.withStore(takeBack), this,
             [this, error](const Result<void> &) { finish(error); });
}

void FileIntake::finish(const Result<ObjectId> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace tasuki
