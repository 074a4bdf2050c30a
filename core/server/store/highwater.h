// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/audit/auditlog.h"

namespace tasuki {

/// Remembers beside the database how far it had come. A database that was set back by hand, with
/// nobody telling the server, no longer holds the row this file names: another history, hence
/// another epoch (protocol.md 3.9).
///
/// Written after commits and not for each of them, so it never runs ahead of the database. Without
/// the file – a new server, or a whole folder brought back – nothing is claimed; then the ticks of
/// the clients tell.
class HighWater {
public:
    explicit HighWater(QString path)
        : m_path(std::move(path))
    { }

    Result<bool> fits(AuditLog &audit) const;
    void note(const QString &tick) const;

private:
    QString m_path;
};

} // namespace tasuki
