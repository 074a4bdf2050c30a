// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"
#include "core/wire/operation.h"
#include "tests/bench/region/regionplan.h"
#include "tests/bench/region/sheettexts.h"

namespace tasuki::bench {

/// What is written about one resident in a year, as the devices of those who write would send it:
/// the file with profile and standing sheet, a look at the sheet every other month, and each
/// admission from 入院 to the sheet of the way home.
class ResidentYear {
public:
    /// Operations of one person, who sends them at one time.
    struct Portion {
        Caller writer;
        QDateTime at;
        QList<Operation> operations;
    };
    ResidentYear(const RegionPlan &plan, const RegionPlan::Resident &resident,
                 const SheetTexts &texts, const QDateTime &end);

    QList<Portion> portions() const { return m_portions; }

    /// The next time somebody looks at the sheet: so many of them are in a year already.
    static constexpr int looks = 6;
    static ObjectId standingSheet(const Client &client);
    static Operation look(const Client &client, const SheetTexts &texts, int number,
                          const QDateTime &at);

private:
    void keepFile(const QDateTime &begin);
    void admit(int number, const QDateTime &at);
    void sendHome(ScopeId room, ObjectId episode, const QDateTime &at);
    void begin(qsizetype person, const QDateTime &at);
    Operation &add(ScopeId scope, const QString &kind, ObjectId object, const QJsonObject &payload);
    void openRoom(ScopeId scope, const QString &roomTemplate, const QList<OfficeId> &members);
    /// Makes the sheet and sends it; the hash of what was sent.
    QString send(ScopeId room, ObjectId sheet, const QString &form, const QJsonObject &groups);
    void move(ScopeId room, ObjectId sheet, const char *from, const char *to, const QString &seen);
    void read(ScopeId room, ObjectId sheet, qsizetype reader, const QDateTime &at);

    const RegionPlan &m_plan;
    const RegionPlan::Resident &m_resident;
    const SheetTexts &m_texts;
    QList<Portion> m_portions;
    int m_count = 0; ///< of operations, for their ids
};

} // namespace tasuki::bench
