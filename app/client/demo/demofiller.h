// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/demo/demoregion.h"
#include "core/base/clock.h"
#include "core/wire/operation.h"

#include <QHash>

namespace tasuki {

class FormLibrary;
class ServerAdministration;
struct Author;

/// Puts the fictive region into a server through the administrator's doors: offices, people with
/// accounts, one office file per client with profile and standing sheet, each answer as old as the
/// region file says.
class DemoFiller {
public:
    DemoFiller(ServerAdministration &administration, const FormLibrary &forms, const Clock &clock);

    Result<void> fill(const DemoRegion &region);
    PersonId person(const QString &key) const { return m_people.value(key).id; }

private:
    Result<void> addOffices(const DemoRegion &region);
    Result<void> addPeople(const DemoRegion &region);
    Result<void> addResident(const DemoRegion::Resident &resident);
    Result<void> addSheet(ScopeId room, const Client &client, const DemoRegion::Resident &resident,
                          const Author &author);
    Result<void> write(ScopeId room, const QString &kind, ObjectId object,
                       const QJsonObject &payload, int daysAgo, const Author &author);

    ServerAdministration &m_administration;
    const FormLibrary &m_forms;
    const Clock &m_clock;
    QHash<QString, OfficeId> m_offices;
    QHash<QString, Person> m_people;
};

} // namespace tasuki
