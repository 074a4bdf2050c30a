// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/server/store/sqlserverstore.h"
#include "core/wire/records.h"
#include "core/wire/strictid.h"
#include "tests/support/text.h"

#include <QTemporaryDir>

#include <atomic>

namespace tasuki {

class PostgresFaults;

class WardClock final : public Clock {
public:
    QDateTime now() const override
    {
        return QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC).addMSecs(ms);
    }
    qint64 monotonicMs() const override { return ms; }
    std::atomic<qint64> ms = 0;
};

/// A small region on a real database: two care offices, a hospital, a centre, their people, and a
/// handoff room between the first care office and the hospital.
struct Ward {
    /// On the database these tests run on (newTestStore()).
    Ward();
    /// On SQLite, or on PostgreSQL, with a cable that breaks.
    explicit Ward(SqliteFaults *faults);
    explicit Ward(PostgresFaults *faults);

    Caller addPerson(const Office &office, Profession profession);
    /// Closes and opens the database again, like a server that was restarted.
    void restart(SqliteFaults *faults = nullptr, PostgresFaults *cable = nullptr);

    static Office anOffice(OfficeKind kind);
    static Operation operation(const char *kind, ScopeId scope, ObjectId object,
                               const QJsonObject &payload);
    static Operation newRoom(const char *roomTemplate, const QList<OfficeId> &members);
    static Operation newClient(ScopeId scope, const QString &name);
    static Operation patchNote(ScopeId scope, ObjectId client, const QString &note);
    static Operation newSheet(ScopeId scope);
    OperationResult push(const Caller &caller, const Operation &operation);
    /// A file of the first care office with one client in it.
    ScopeId anOfficeFile();
    PullAnswer pull(const Caller &caller, const PullRequest &request = {});
    qint64 roomHead(ScopeId room); ///< how far the room is, whoever may see it
    static QList<ScopeId> scopesOf(const PullAnswer &answer);

    QTemporaryDir folder;
    QString postgres; ///< where; empty = a file in the folder
    QUuid instance = QUuid::createUuid();
    WardClock clock;
    Secret key = randomSecret(32);
    std::unique_ptr<ServerDatabase> database;
    std::unique_ptr<SqlServerStore> store;
    Office sakura = anOffice(OfficeKind::CareOffice), momiji = anOffice(OfficeKind::CareOffice),
           hospital = anOffice(OfficeKind::Hospital), centre = anOffice(OfficeKind::Centre);
    Caller sato, abe, mori, admin; ///< sakura, momiji, hospital, centre
    ScopeId handoff = ScopeId::create();

private:
    void furnish();
};

} // namespace tasuki
