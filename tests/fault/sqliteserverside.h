// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqliteconnection.h"
#include "tests/fault/powercutvfs.h"
#include "tests/fault/serverside.h"

namespace tasuki::fault {

class SqliteServerSide final : public ServerSide {
public:
    SqliteServerSide(QString folder, const Clock &clock);
    ~SqliteServerSide() override;

    Result<void> restart() override;
    /// The same, and whether the disk lost what was not synced is not left to chance.
    Result<void> restartAfter(PowerCutVfs::Loss loss, Dice &dice);
    Result<void> start(); ///< after stop()
    void stop(); ///< in order, and so does who looks past it
    void dieSoon(Dice &dice, int calls) override;
    Result<int> keepCopy() override;
    Result<void> restore(int copy, Restore kind) override;
    Result<ServerFacts> facts() override;
    Result<bool> maySee(PersonId person, ScopeId scope) override;

    QString path() const;

private:
    /// Looks past the server. Open until the server goes: opening costs more than a question.
    Result<SqlConnection *> reader();
    QString copyPath(int copy) const;

    QString m_folder;
    std::unique_ptr<SqliteConnection> m_reader;
};

} // namespace tasuki::fault
