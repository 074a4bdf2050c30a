// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/clientstore.h"

#include <QCryptographicHash>
#include <QHash>

#include <memory>
#include <optional>

namespace tasuki {

/// Names a file: the same bytes in two rooms are two files.
struct FilePlace {
    ScopeId scope;
    QByteArray hash;
    bool operator==(const FilePlace &) const = default;
};

inline size_t qHash(const FilePlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.scope, place.hash);
}

/// One step of moving a file. A value: sending it twice, late or never is harmless.
struct FileRequest {
    quint64 number = 0; ///< names it towards the transfer; never on the wire
    QByteArray method;
    QString path;
    QByteArray body;
    bool sendsBytes = false; ///< the body is a chunk, not JSON
    bool getsBytes = false; ///< and so is the answer
};

/// Brings files to the server and from it, chunk by chunk, without touching the network
/// (protocol.md 3.8). What is whole here or there already is not sent again: dropped at any moment
/// and made anew on the same store, it asks what is missing and goes on.
///
/// A file counts as whole when each chunk is what the manifest says and all of them hash to its
/// name. No turn works on more than one chunk, so that nobody waits long for the storage thread.
///
/// Lives on the storage thread.
class FileTransfer {
public:
    static constexpr int atOnce = 2; ///< requests under way

    FileTransfer(ClientStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    { }

    struct Turn {
        std::optional<FileRequest> request; ///< to be sent
        std::optional<FilePlace> moved; ///< something about it is different now
        bool hasMore = false; ///< ask again: work was done that needed nobody
    };
    Result<Turn> next();
    /// An error means: the answer is of no use, the step will be asked again.
    Result<Turn> answered(quint64 number, const QByteArray &body);
    /// The server understood and said no.
    Result<Turn> refused(quint64 number, int status, const QString &code);
    void failed(quint64 number); ///< no usable answer came

    /// When what has to wait may be tried again; none when nothing waits. In monotonic ms.
    std::optional<qint64> nextDue() const;

private:
    enum class Kind { Open, Put, Complete, Manifest, Get };
    struct Step {
        FilePlace place;
        Kind kind = Kind::Open;
        int chunk = 0;
    };
    /// What is not worth storing: it can be asked again.
    struct Progress {
        bool isOpened = false;
        QList<int> toSend;
        int underWay = 0;
        int hashed = 0; ///< chunks the running hash covers
        std::shared_ptr<QCryptographicHash> hash;
        int refusals = 0;
        qint64 waitUntilMs = 0;
    };

    Result<std::optional<StoredFile>> known(const FilePlace &place);
    Result<Turn> nextFor(const StoredFile &file);
    Result<Turn> nextUpload(const StoredFile &file, Progress &progress);
    Result<Turn> nextDownload(const StoredFile &file, Progress &progress);
    Result<Turn> verify(const StoredFile &file, Progress &progress);
    Result<Turn> opened(const StoredFile &file, Progress &progress, const QByteArray &body);
    Result<Turn> described(StoredFile file, const QByteArray &body);
    Result<Turn> settle(StoredFile file, StoredFile::State state, const QString &why = {});
    Result<Turn> startAgain(StoredFile file);
    Turn send(const StoredFile &file, Kind kind, int chunk = 0, const QByteArray &body = {});
    std::optional<Step> taken(quint64 number);
    /// The step an answer is to, with its file; nothing when nobody waits or the room went.
    struct Arrival {
        Step step;
        StoredFile file;
    };
    Result<std::optional<Arrival>> arrival(quint64 number);
    bool isUnderWay(const FilePlace &place, int chunk) const;
    void wait(Progress &progress);

    ClientStore &m_store;
    const Clock &m_clock;
    QHash<quint64, Step> m_steps;
    QHash<FilePlace, Progress> m_progress;
    quint64 m_lastNumber = 0;
};

} // namespace tasuki
