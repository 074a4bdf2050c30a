// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/server/upkeep/folderlock.h"

#include <QString>

#include <memory>
#include <optional>

namespace tasuki {

/// The data folder of a server: where things lie in it, and who has it for himself.
class ServerFolder {
public:
    /// `postgres` as in ServerConfig.
    explicit ServerFolder(QString path, QString postgres = {})
        : m_path(std::move(path))
        , m_postgres(std::move(postgres))
    { }

    const QString &path() const { return m_path; }
    QString database() const { return m_path + QStringLiteral("/server.sqlite"); }
    QString auditHeads() const { return m_path + QStringLiteral("/audit-heads.jsonl"); }

    /// For the one server that serves this folder, or for the restore that replaces its database.
    /// Conflict while another process has it; a process that was killed has not.
    Result<std::unique_ptr<FolderLock>> claim() const;

    /// A restore broke off between taking away the old database and putting the new one in its
    /// place. Only a restore may touch the folder then: the database that is there may be half of
    /// one.
    bool isBeingRestored() const;
    Result<void> requireWhole() const; ///< Conflict while isBeingRestored()
    /// Invalid where the data are in PostgreSQL, which has tools of its own for copying them.
    Result<void> requireFile() const;
    Result<void> beginRestore() const;
    Result<void> endRestore() const;

    /// When the last good backup was made; nothing when there was none. The backup says so itself,
    /// for the server's metrics: they are two processes.
    std::optional<QDateTime> lastBackup() const;
    Result<void> noteBackup(const QDateTime &at) const;

private:
    QString m_path;
    QString m_postgres;
};

/// Makes sure that a file and its place in the folder survive a power cut.
Result<void> settleOnDisk(const QString &file);

} // namespace tasuki
