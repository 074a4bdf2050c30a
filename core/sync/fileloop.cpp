// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fileloop.h"

#include "core/base/whendone.h"

namespace tasuki {

namespace {

    /// A chunk over a line that trickles; the server waits no longer either.
    constexpr std::chrono::seconds patience(300);
    constexpr qint64 mostBytes = BlobManifest::chunkBytes + 64 * 1024;

    /// The server understood the question and will not: no trouble of the line.
    bool isRefusal(const HttpAnswer &answer)
    {
        switch (answer.status) {
        case 400:
        case 404:
        case 409:
        case 413:
        case 415:
        case 422:
        case 507:
            return true;
        default:
            return false;
        }
    }

} // namespace

FileLoop::FileLoop(StorageThread &storage, const Clock &clock, Line line, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
    , m_line(std::move(line))
    , m_due(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &FileLoop::ask);
}

void FileLoop::goOn()
{
    m_isPaused = false;
    ask();
}

void FileLoop::pause()
{
    m_isPaused = true;
    m_due.stop();
}

void FileLoop::ask()
{
    const bool isReady = m_transfer && !m_isPaused && !m_isAsking && m_line.transport()
        && m_line.token() && m_line.isFree();
    if (!isReady)
        return;
    m_isAsking = true;
    whenDone(m_storage.run([transfer = m_transfer] { return transfer->next(); }), this,
             [this](const Result<FileTransfer::Turn> &turn) {
                 m_isAsking = false;
                 turned(turn);
             });
}

void FileLoop::turned(const Result<FileTransfer::Turn> &turn)
{
    if (!turn) {
        HttpAnswer failure;
        failure.problem = turn.error();
        pause();
        Q_EMIT troubled(failure, nullptr);
        return;
    }
    if (turn->moved)
        Q_EMIT moved(*turn->moved);
    if (turn->request)
        send(*turn->request);
    if (turn->request || turn->hasMore)
        ask();
    else
        scheduleDue();
}

void FileLoop::send(const FileRequest &request)
{
    const quint64 number = request.number;
    HttpRequest http;
    http.token = m_line.token();
    Transport *const transport = m_line.transport();
    if (!http.token || !transport) { // went while the question was being made
        m_storage.run([transfer = m_transfer, number]() -> Result<void> {
            transfer->failed(number);
            return {};
        });
        return;
    }
    http.method = request.method;
    http.lane = HttpLane::Files;
    http.path = request.path;
    http.body = request.body;
    http.timeout = patience;
    http.maxAnswerBytes = mostBytes;
    http.sends = request.sendsBytes ? HttpContent::Bytes : HttpContent::Json;
    http.expects = request.getsBytes ? HttpContent::Bytes : HttpContent::Json;
    transport->send(http, [this, number, used = http.token](const HttpAnswer &answer) {
        received(number, answer, used);
    });
}

void FileLoop::received(quint64 number, const HttpAnswer &answer,
                        const std::shared_ptr<const Secret> &used)
{
    const auto transfer = m_transfer;
    const auto go = [this](const Result<FileTransfer::Turn> &turn) { turned(turn); };
    if (!answer.problem) {
        whenDone(m_storage.run([transfer, number, body = answer.body] {
            return transfer->answered(number, body);
        }),
                 this, go);
        return;
    }
    if (isRefusal(answer)) {
        whenDone(m_storage.run([transfer, number, status = answer.status, code = answer.code] {
            return transfer->refused(number, status, code);
        }),
                 this, go);
        return;
    }
    const auto forget = [transfer, number]() -> Result<void> {
        transfer->failed(number);
        return {};
    };
    pause();
    whenDone(m_storage.run(forget), this,
             [this, answer, used](const Result<void> &) { Q_EMIT troubled(answer, used); });
}

void FileLoop::scheduleDue()
{
    whenDone(m_storage.run([transfer = m_transfer] { return transfer->nextDue(); }), this,
             [this](const std::optional<qint64> &at) {
                 if (at && !m_isPaused && !m_due.isActive())
                     m_due.start(std::chrono::milliseconds(
                         std::max<qint64>(100, *at - m_clock.monotonicMs())));
             });
}

} // namespace tasuki
