// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profileoffers.h"

#include "core/services/keeping.h"

#include <array>

namespace tasuki {

/// From the code of domain.md 6.1; empty for one that stands for nothing here.
static QString careLevelOf(const QString &code)
{
    constexpr std::array<std::pair<const char *, const char *>, 7> levels{{{"12", "support-1"},
                                                                           {"13", "support-2"},
                                                                           {"21", "care-1"},
                                                                           {"22", "care-2"},
                                                                           {"23", "care-3"},
                                                                           {"24", "care-4"},
                                                                           {"25", "care-5"}}};
    for (const auto &[known, level] : levels) {
        if (code == QLatin1String(known))
            return QLatin1String(level);
    }
    return {};
}

QMap<ProfileGroup, ProfileValue> profileOffers(const RoomPatient &patient, const Snapshot &snapshot)
{
    const QList<ObjectId> found = clientsLike(patient, snapshot);
    const ClientEntry *entry = found.size() == 1 ? snapshot.client(found.first()) : nullptr;
    if (!entry)
        return {};
    const Client &client = entry->client;
    const QMap<ProfileGroup, ProfileRow> known{
        {ProfileGroup::CareLevel, {{QStringLiteral("level"), careLevelOf(client.careLevel)}}},
        {ProfileGroup::CareInsurance, {{QStringLiteral("insured-number"), client.insuredNumber}}},
        {ProfileGroup::Contact,
         {{QStringLiteral("postcode"), client.postalCode},
          {QStringLiteral("address"), client.address},
          {QStringLiteral("telephone"), client.phone}}},
        {ProfileGroup::Hospitals,
         {{QStringLiteral("wished"), snapshot.officeName(client.preferredHospital)}}}};
    QMap<ProfileGroup, ProfileValue> offers;
    for (auto it = known.begin(); it != known.end(); ++it) {
        const ProfileValue value = cleaned(it.key(), {it.value()});
        if (!value.isEmpty() && !faultIn(it.key(), value))
            offers.insert(it.key(), value);
    }
    return offers;
}

} // namespace tasuki
