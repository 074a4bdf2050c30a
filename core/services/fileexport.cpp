// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fileexport.h"

#include "core/base/whendone.h"

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
    m_target.setFileName(path);
    const auto look = [room, hash](ClientStore &store) { return wholeFile(store, room, hash); };
    whenDone(m_session.withStore(look), this,
             [this](const Result<StoredFile> &file) { found(file); });
    return m_promise.future();
}

void FileExport::found(const Result<StoredFile> &file)
{
    if (!file) {
        finish(file.error());
    } else if (!m_target.open(QIODevice::WriteOnly)) {
        finish(unwritable());
    } else {
        m_file = *file;
        nextChunk();
    }
}

void FileExport::nextChunk()
{
    if (m_chunk == m_file.manifest.chunks.size()) {
        finish(m_target.commit() ? Result<void>() : unwritable());
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
    } else if (m_target.write(*bytes) != bytes->size()) {
        finish(unwritable());
    } else {
        ++m_chunk;
        nextChunk();
    }
}

Error FileExport::unwritable() const
{
    const bool isFull = m_target.error() == QFileDevice::ResourceError;
    return {isFull ? Error::Kind::DiskFull : Error::Kind::Storage, m_target.errorString()};
}

void FileExport::finish(const Result<void> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace tasuki
