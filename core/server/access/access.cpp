// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/access/access.h"

#include <array>

namespace tasuki {

namespace {

    enum OfficeSet : unsigned { Care = 1, Hospital = 2, Clinic = 4, Centre = 8, AnyOffice = 15 };
    enum class People { Caring, Everyone }; ///< Caring: all but the centre's administrators
    enum class Membership { Required, NotYet };

    struct Row {
        const char *rule;
        const char *roomTemplate;
        const char *action;
        unsigned offices;
        People people;
        Membership membership = Membership::Required;
    };

    // The office that writes and the office that answers are told apart by merge, which knows whose
    // sheet it is. A region's records are written by the server alone, hence no row for them.
    constexpr Row table[] = {
        {"F1", "office-file", "read", Care | Hospital | Clinic, People::Caring},
        {"F2", "office-file", "client.new", Care, People::Caring},
        {"F2", "office-file", "client.patch", Care, People::Caring},
        {"F2", "office-file", "client.resolve", Care, People::Caring},
        {"F3", "office-file", "sheet.new", Care | Hospital | Clinic, People::Caring},
        {"F3", "office-file", "sheet.patch", Care | Hospital | Clinic, People::Caring},
        {"F3", "office-file", "sheet.resolve", Care | Hospital | Clinic, People::Caring},
        {"F4", "office-file", "room.new", Care | Hospital | Clinic, People::Caring,
         Membership::NotYet},
        {"F5", "office-file", "attach.add", Care | Hospital | Clinic, People::Caring},
        {"H1", "handoff", "read", Care | Hospital | Clinic, People::Caring},
        {"H2", "handoff", "episode.new", Care, People::Caring},
        {"H2", "handoff", "episode.patch", Care, People::Caring},
        {"H2", "handoff", "episode.resolve", Care, People::Caring},
        {"H3", "handoff", "sheet.new", Care | Hospital | Clinic, People::Caring},
        {"H3", "handoff", "sheet.patch", Care | Hospital | Clinic, People::Caring},
        {"H3", "handoff", "sheet.resolve", Care | Hospital | Clinic, People::Caring},
        {"H4", "handoff", "sheet.move", Care | Hospital | Clinic, People::Caring},
        {"H5", "handoff", "receipt.new", Care | Hospital | Clinic, People::Caring},
        {"H6", "handoff", "room.new", Care, People::Caring, Membership::NotYet},
        {"H7", "handoff", "review.new", Care, People::Caring},
        {"H7", "handoff", "review.patch", Care, People::Caring},
        {"H7", "handoff", "review.resolve", Care, People::Caring},
        {"H8", "handoff", "attach.add", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.add", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.edit", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.retract", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.ack", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.seen", Care | Hospital | Clinic, People::Caring},
        {"R1", "region", "read", AnyOffice, People::Everyone},
    };

    unsigned bitOf(OfficeKind kind)
    {
        switch (kind) {
        case OfficeKind::CareOffice:
            return Care;
        case OfficeKind::Hospital:
            return Hospital;
        case OfficeKind::Clinic:
            return Clinic;
        case OfficeKind::Centre:
            return Centre;
        }
        return 0;
    }

    bool allows(const Row &row, const Caller &caller, const Relation &relation)
    {
        const bool isRightPerson
            = row.people == People::Everyone || caller.profession != Profession::Administrator;
        const bool isRightMember = relation.isMember == (row.membership == Membership::Required);
        return isRightPerson && isRightMember && (row.offices & bitOf(relation.officeKind)) != 0;
    }

} // namespace

Decision decide(const Caller &caller, const Relation &relation, const QString &action)
{
    if (!caller.person.isNull() && !caller.office.isNull()) {
        for (const Row &row : table) {
            if (relation.roomTemplate == QLatin1String(row.roomTemplate)
                && action == QLatin1String(row.action) && allows(row, caller, relation))
                return {true, QLatin1String(row.rule)};
        }
    }
    return {false, QStringLiteral("default deny")};
}

bool isKnownKind(const QString &kind)
{
    constexpr std::array regionKinds{"office.new", "office.patch", "person.new", "person.patch"};
    const auto isKind = [&kind](const char *known) { return kind == QLatin1String(known); };
    return std::any_of(regionKinds.begin(), regionKinds.end(), isKind)
        || std::any_of(std::begin(table), std::end(table),
                       [&isKind](const Row &row) { return isKind(row.action) && !isKind("read"); });
}

} // namespace tasuki
