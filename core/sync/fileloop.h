// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storagethread.h"
#include "core/sync/filetransfer.h"
#include "core/sync/transport.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tasuki {

/// Moves files while the line is good and nothing smaller is on its way: words first, then
/// pictures. Stops at the first trouble and leaves patience to SyncLoop, which lets it go on after
/// an exchange that worked. Lives on the sync thread.
class FileLoop final : public QObject {
    Q_OBJECT

public:
    /// What the loop needs of the one that owns it.
    struct Line {
        std::function<Transport *()> transport;
        std::function<std::shared_ptr<const Secret>()> token; ///< null: none worth trying
        std::function<bool()> isFree; ///< no message waits to go out or come in
    };
    FileLoop(StorageThread &storage, const Clock &clock, Line line, QObject *parent);

    /// Shared with the storage thread, where alone it is used.
    void setTransfer(std::shared_ptr<FileTransfer> transfer) { m_transfer = std::move(transfer); }
    void goOn(); ///< the line is good, or there may be something new to move
    void pause(); ///< until goOn()

Q_SIGNALS:
    void moved(const tasuki::FilePlace &place);
    void troubled(const tasuki::HttpAnswer &failure,
                  const std::shared_ptr<const tasuki::Secret> &used);

private:
    void ask();
    void turned(const Result<FileTransfer::Turn> &turn);
    void send(const FileRequest &request);
    void received(quint64 number, const HttpAnswer &answer,
                  const std::shared_ptr<const Secret> &used);
    void scheduleDue();

    StorageThread &m_storage;
    const Clock &m_clock;
    Line m_line;
    std::shared_ptr<FileTransfer> m_transfer;
    QTimer m_due;
    bool m_isPaused = true;
    bool m_isAsking = false;
};

} // namespace tasuki
