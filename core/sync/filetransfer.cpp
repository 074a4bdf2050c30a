// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filetransfer.h"

#include "core/base/log.h"

namespace tasuki {

namespace {

    using State = StoredFile::State;

    FilePlace placeOf(const StoredFile &file)
    {
        return {file.scope, file.manifest.hash};
    }

    FileTransfer::Turn changed(const StoredFile &file)
    {
        FileTransfer::Turn turn;
        turn.moved = placeOf(file);
        turn.hasMore = true;
        return turn;
    }

} // namespace

/// Nothing for a file that went with its room meanwhile.
Result<std::optional<StoredFile>> FileTransfer::known(const FilePlace &place)
{
    auto file = m_store.files().find(place.scope, place.hash);
    if (!file && file.error().kind == Error::Kind::NotFound)
        return std::optional<StoredFile>();
    return file;
}

Result<FileTransfer::Turn> FileTransfer::next()
{
    if (m_steps.size() >= atOnce)
        return Turn();
    for (const State state : {State::Outgoing, State::Wanted}) {
        const auto files = m_store.files().inState(state);
        if (!files)
            return files.error();
        for (const StoredFile &file : *files) {
            auto turn = nextFor(file);
            if (!turn || turn->request || turn->hasMore)
                return turn;
        }
    }
    return Turn();
}

Result<FileTransfer::Turn> FileTransfer::nextFor(const StoredFile &file)
{
    Progress &progress = m_progress[placeOf(file)];
    if (m_clock.monotonicMs() < progress.waitUntilMs)
        return Turn();
    return file.state == State::Outgoing ? nextUpload(file, progress)
                                         : nextDownload(file, progress);
}

Result<FileTransfer::Turn> FileTransfer::nextUpload(const StoredFile &file, Progress &progress)
{
    if (!progress.isOpened) {
        return progress.underWay > 0 ? Turn() : send(file, Kind::Open, 0, encode(file.manifest));
    }
    if (progress.toSend.isEmpty())
        return progress.underWay > 0 ? Turn() : send(file, Kind::Complete);
    const int number = progress.toSend.takeFirst();
    const auto bytes = m_store.files().chunk(file, number);
    if (bytes)
        return send(file, Kind::Put, number, *bytes);
    const Error::Kind kind = bytes.error().kind;
    if (kind == Error::Kind::Corrupt || kind == Error::Kind::NotFound)
        return settle(file, State::Refused, QStringLiteral("damaged_here"));
    progress.toSend.prepend(number);
    return bytes.error();
}

Result<FileTransfer::Turn> FileTransfer::nextDownload(const StoredFile &file, Progress &progress)
{
    if (file.manifest.chunks.isEmpty())
        return progress.underWay > 0 ? Turn() : send(file, Kind::Manifest);
    const auto missing = m_store.files().missing(file);
    if (!missing)
        return missing.error();
    for (const int number : *missing) {
        if (!isUnderWay(placeOf(file), number))
            return send(file, Kind::Get, number);
    }
    return missing->isEmpty() ? verify(file, progress) : Result<Turn>(Turn());
}

/// One chunk a turn: half a gigabyte would keep everybody waiting for seconds.
Result<FileTransfer::Turn> FileTransfer::verify(const StoredFile &file, Progress &progress)
{
    if (!progress.hash) {
        progress.hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
        progress.hashed = 0;
    }
    if (progress.hashed < file.manifest.chunks.size()) {
        const auto bytes = m_store.files().chunk(file, progress.hashed);
        if (!bytes && bytes.error().kind == Error::Kind::Corrupt)
            return startAgain(file);
        if (!bytes)
            return bytes.error();
        progress.hash->addData(*bytes);
        ++progress.hashed;
        Turn turn;
        turn.hasMore = true;
        return turn;
    }
    if (progress.hash->result() == file.manifest.hash)
        return settle(file, State::Here);
    qCWarning(logSync, "a file came whole and is another one");
    return startAgain(file);
}

/// From nothing, and not at once: whoever sends what does not fit will do so again.
Result<FileTransfer::Turn> FileTransfer::startAgain(StoredFile file)
{
    file.manifest.chunks.clear();
    const auto removed = m_store.files().remove(file.scope, file.manifest.hash);
    if (!removed)
        return removed.error();
    Progress &progress = m_progress[placeOf(file)];
    progress.hash.reset();
    wait(progress);
    const auto put = m_store.files().put(file);
    return put ? Result<Turn>(changed(file)) : put.error();
}

FileTransfer::Turn FileTransfer::send(const StoredFile &file, Kind kind, int chunk,
                                      const QByteArray &body)
{
    const QString room = QStringLiteral("/v1/blobs/") + file.scope.toString();
    const QString name = room + u'/' + QString::fromLatin1(file.manifest.hash.toHex());
    FileRequest request;
    request.number = ++m_lastNumber;
    request.body = body;
    request.path = name;
    request.sendsBytes = kind == Kind::Put;
    request.getsBytes = kind == Kind::Get;
    switch (kind) {
    case Kind::Open:
        request.method = "POST";
        request.path = room; // the manifest says the rest
        break;
    case Kind::Complete:
        request.method = "POST";
        request.path += QStringLiteral("/complete");
        break;
    case Kind::Manifest:
        request.method = "GET";
        break;
    case Kind::Put:
    case Kind::Get:
        request.method = kind == Kind::Put ? "PUT" : "GET";
        request.path += u'/' + QString::number(chunk);
        break;
    }
    m_steps.insert(request.number, {placeOf(file), kind, chunk});
    ++m_progress[placeOf(file)].underWay;
    Turn turn;
    turn.request = request;
    return turn;
}

std::optional<FileTransfer::Step> FileTransfer::taken(quint64 number)
{
    const auto step = m_steps.constFind(number);
    if (step == m_steps.constEnd())
        return std::nullopt;
    const Step found = *step;
    m_steps.erase(step);
    if (const auto progress = m_progress.find(found.place); progress != m_progress.end())
        progress->underWay = std::max(0, progress->underWay - 1); // it may be another one by now
    return found;
}

Result<std::optional<FileTransfer::Arrival>> FileTransfer::arrival(quint64 number)
{
    const auto step = taken(number);
    if (!step)
        return std::optional<Arrival>();
    const auto file = known(step->place);
    if (!file)
        return file.error();
    return *file ? std::optional(Arrival{*step, **file}) : std::nullopt;
}

Result<FileTransfer::Turn> FileTransfer::answered(quint64 number, const QByteArray &body)
{
    const auto arrived = arrival(number);
    if (!arrived)
        return arrived.error();
    if (!*arrived)
        return Turn();
    const auto &[step, file] = **arrived;
    Progress &progress = m_progress[step.place];
    progress.refusals = 0;
    switch (step.kind) {
    case Kind::Open:
        return opened(file, progress, body);
    case Kind::Put:
        return changed(file);
    case Kind::Complete:
        return settle(file, State::Here);
    case Kind::Manifest:
        return described(file, body);
    case Kind::Get:
        break;
    }
    const auto put = m_store.files().putChunk(file, step.chunk, body);
    if (put)
        return changed(file);
    if (put.error().kind == Error::Kind::Corrupt)
        wait(progress);
    return put.error();
}

Result<FileTransfer::Turn> FileTransfer::opened(const StoredFile &file, Progress &progress,
                                                const QByteArray &body)
{
    const auto opening = blobOpeningFromBytes(body);
    if (!opening)
        return opening.error();
    if (opening->isComplete)
        return settle(file, State::Here);
    progress.isOpened = true;
    progress.toSend = opening->missing;
    progress.toSend.removeIf([&file](int chunk) { return chunk >= file.manifest.chunks.size(); });
    return changed(file);
}

Result<FileTransfer::Turn> FileTransfer::described(StoredFile file, const QByteArray &body)
{
    const auto manifest = blobManifestFromBytes(body);
    if (!manifest || manifest->hash != file.manifest.hash) {
        wait(m_progress[placeOf(file)]);
        return manifest
            ? Error{Error::Kind::Server, QStringLiteral("the manifest is of another file")}
            : manifest.error();
    }
    file.manifest = *manifest;
    const auto put = m_store.files().put(file);
    return put ? Result<Turn>(changed(file)) : put.error();
}

Result<FileTransfer::Turn> FileTransfer::settle(StoredFile file, State state, const QString &why)
{
    file.state = state;
    file.why = why;
    if (const auto put = m_store.files().put(file); !put)
        return put.error();
    m_progress.remove(placeOf(file));
    return changed(file);
}

Result<FileTransfer::Turn> FileTransfer::refused(quint64 number, int status, const QString &code)
{
    const auto arrived = arrival(number);
    if (!arrived)
        return arrived.error();
    if (!*arrived)
        return Turn();
    const auto &[step, file] = **arrived;
    const bool isUpload = file.state == State::Outgoing;
    // Of another kind than allowed, too large, or not what it was said to be: no patience helps.
    const bool isFinal = status == 400 || status == 413 || status == 415
        || (status == 422 && step.kind == Kind::Complete);
    if (isUpload && isFinal)
        return settle(file, State::Refused, code.isEmpty() ? QStringLiteral("bad_request") : code);
    // A room the server has not heard of yet, a file that is not whole there yet, no space: later.
    Progress &progress = m_progress[step.place];
    progress.isOpened = false;
    progress.toSend.clear();
    wait(progress);
    return changed(file);
}

void FileTransfer::failed(quint64 number)
{
    const auto step = taken(number);
    if (!step || step->kind != Kind::Put)
        return;
    Progress &progress = m_progress[step->place];
    if (progress.isOpened)
        progress.toSend.prepend(step->chunk);
}

bool FileTransfer::isUnderWay(const FilePlace &place, int chunk) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
        return step.place == place && step.chunk == chunk && step.kind == Kind::Get;
    });
}

void FileTransfer::wait(Progress &progress)
{
    constexpr int longest = 9; // 2^9 seconds
    const qint64 seconds = qint64(1) << std::min(++progress.refusals, longest);
    progress.waitUntilMs = m_clock.monotonicMs() + seconds * 1000;
}

std::optional<qint64> FileTransfer::nextDue() const
{
    std::optional<qint64> due;
    for (const Progress &progress : m_progress) {
        if (progress.waitUntilMs > m_clock.monotonicMs())
            due = std::min(due.value_or(progress.waitUntilMs), progress.waitUntilMs);
    }
    return due;
}

} // namespace tasuki
