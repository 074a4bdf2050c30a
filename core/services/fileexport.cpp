// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fileexport.h"

#include "core/base/whendone.h"

#include <QtConcurrent>

namespace tasuki {

Result<StoredFile> wholeFile(ClientStore &store, ScopeId room, const QByteArray &hash)
{
    const auto file = store.files().find(room, hash);
    if (!file)
        return file.error();
    if (!*file || !(*file)->isWhole())
        return Error{Error::Kind::NotFound, QStringLiteral("the file is not on this device")};
    return **file;
}

QFuture<Result<void>> FileExport::begin(ScopeId room, const QByteArray &hash, const QString &path)
{
    m_promise.start();
    m_target = std::make_shared<TargetFile>(path);
    const auto look = [room, hash](ClientStore &store) { return wholeFile(store, room, hash); };
    whenDone(m_session.withStore(look), this,
             [this](const Result<StoredFile> &file) { found(file); });
    return m_promise.future();
}

void FileExport::found(const Result<StoredFile> &file)
{
    if (!file) {
        finish(file.error());
        return;
    }
    m_file = *file;
    onDisk([](TargetFile &target) { return target.open(); }, [this] { nextChunk(); });
}

void FileExport::nextChunk()
{
    if (m_chunk == m_file.manifest.chunks.size()) {
        onDisk([](TargetFile &target) { return target.commit(); }, [this] { finish({}); });
        return;
    }
    const auto take = [file = m_file, number = m_chunk](ClientStore &store) {
        return store.files().chunk(file, number);
    };
    whenDone(m_session.withStore(take), this,
             [this](const Result<QByteArray> &bytes) { write(bytes); });
}

void FileExport::write(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        finish(bytes.error());
        return;
    }
    ++m_chunk;
    onDisk([bytes = *bytes](TargetFile &target) { return target.write(bytes); },
           [this] { nextChunk(); });
}

void FileExport::onDisk(DiskWork work, std::function<void()> then)
{
    const auto doIt = [target = m_target, work = std::move(work)] { return work(*target); };
    whenDone(QtConcurrent::run(&m_writer, doIt), this,
             [this, then = std::move(then)](const Result<void> &done) {
                 if (done)
                     then();
                 else
                     finish(done);
             });
}

void FileExport::finish(const Result<void> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace tasuki
