// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqliteconnection.h"
#include "core/server/store/sqlserverstore.h"
#include "tests/fault/serverside.h"

namespace tasuki::fault {

class SqliteServerSide final : public ServerSide {
public:
    SqliteServerSide(QString folder, const Clock &clock);
    ~SqliteServerSide() override;

    ServerStore &store() override { return *m_store; }
    Plug &plug() override { return m_plug; }
    Result<void> restart() override;
    void dieSoon(Dice &dice, int calls) override;
    Result<int> keepCopy() override;
    int copies() const override { return m_copies; }
    Result<void> restore(int copy, Restore kind) override;
    Result<ServerFacts> facts() override;
    Result<bool> maySee(PersonId person, ScopeId scope) override;

    QString path() const;

private:
    void stop(); ///< in order
    /// Looks past the server. Open until the server goes: opening costs more than a question.
    Result<SqlConnection *> reader();
    QString copyPath(int copy) const;

    QString m_folder;
    const Clock &m_clock;
    Plug m_plug;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<SqlServerStore> m_store;
    std::unique_ptr<SqliteConnection> m_reader;
    int m_copies = 0;
};

} // namespace tasuki::fault
