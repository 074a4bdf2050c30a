// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/access/access.h"

#include "core/rules/roomtemplates.h"

#include <array>

namespace tasuki {

namespace {

    enum OfficeSet : unsigned {
        Care = 1,
        Hospital = 2,
        Clinic = 4,
        Centre = 8,
        Partner = 16, ///< serves at home, and is in no handoff
        AnyOffice = 31,
    };
    enum class People { Caring, Everyone }; ///< Caring: all but the centre's administrators
    enum class Membership { Required, NotYet };

    struct Row {
        const char *rule;
        const char *roomTemplate;
        const char *action;
        unsigned offices;
        People people;
        Membership membership = Membership::Required;
        std::optional<RoomFeature> feature = {}; ///< nothing without it
    };

    // The office that writes and the office that answers are told apart by merge, which knows whose
    // sheet it is. A region's records are written by the server alone, hence no row for them.
    constexpr Row table[] = {
        {"F1", "office-file", "read", Care | Hospital | Clinic | Partner, People::Caring},
        {"F2", "office-file", "client.new", Care, People::Caring},
        {"F2", "office-file", "client.patch", Care, People::Caring},
        {"F2", "office-file", "client.resolve", Care, People::Caring},
        {"F3", "office-file", "sheet.new", Care | Hospital | Clinic, People::Caring},
        {"F3", "office-file", "sheet.patch", Care | Hospital | Clinic, People::Caring},
        {"F3", "office-file", "sheet.resolve", Care | Hospital | Clinic, People::Caring},
        {"F4", "office-file", "room.new", Care | Hospital | Clinic | Partner, People::Caring,
         Membership::NotYet},
        {"F5", "office-file", "attach.add", Care | Hospital | Clinic | Partner, People::Caring},
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
        {"H8", "handoff", "attach.slot", Care | Hospital | Clinic, People::Caring},
        {"H9", "handoff", "msg.add", Care | Hospital | Clinic, People::Caring, Membership::Required,
         RoomFeature::Talk},
        {"H9", "handoff", "msg.edit", Care | Hospital | Clinic, People::Caring,
         Membership::Required, RoomFeature::Talk},
        {"H9", "handoff", "msg.retract", Care | Hospital | Clinic, People::Caring,
         Membership::Required, RoomFeature::Talk},
        {"H9", "handoff", "msg.ack", Care | Hospital | Clinic, People::Caring, Membership::Required,
         RoomFeature::Talk},
        {"H9", "handoff", "msg.seen", Care | Hospital | Clinic, People::Caring,
         Membership::Required, RoomFeature::Talk},
        {"H9", "handoff", "msg.pin", Care | Hospital | Clinic, People::Caring, Membership::Required,
         RoomFeature::Talk},
        {"R1", "region", "read", AnyOffice, People::Everyone},
    };

    enum class Who { Member, Opener, Founder }; ///< Opener: of the office that opened it
    enum class Consent { Required, NotYet, Only }; ///< Only: where the template asks for one

    /// Rooms with a record of their own, whatever their template: the file of the template says
    /// which offices, the record says the rest. Nobody of the centre is in any of them.
    struct RoomRow {
        const char *rule;
        const char *action;
        Who who = Who::Member;
        Consent consent = Consent::Required;
        std::optional<RoomFeature> feature = {};
        bool isForArchived = false; ///< also in a room that is closed
    };

    constexpr RoomRow roomTable[] = {
        {"P1", "read", Who::Member, Consent::NotYet, {}, true},
        {"P2", "room.new", Who::Founder},
        {"P3", "room.patch", Who::Opener},
        {"P4", "room.archive", Who::Opener, Consent::NotYet}, // puts nothing in
        {"P5", "consent.give", Who::Opener, Consent::Only},
        {"P6", "consent.withdraw", Who::Member, Consent::Only, {}, true}, // nobody keeps her
                                                                          // waiting
        {"P7", "member.invite", Who::Opener}, // who comes in reads what is there
        {"P7", "member.remove", Who::Opener, Consent::NotYet, {}, true},
        {"P8", "msg.add", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P8", "msg.edit", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P8", "msg.retract", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P8", "msg.ack", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P8", "msg.seen", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P9", "attach.add", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P10", "room.continue", Who::Opener},
        // Asked of the room of which another one would become a part; no operation has that name.
        {"P11", "part.chapter", Who::Opener},
        {"P12", "part.circle", Who::Member},
        {"P13", "vital.add", Who::Member, Consent::Required, RoomFeature::Vitals},
        {"P13", "vital.retract", Who::Member, Consent::Required, RoomFeature::Vitals},
        {"P14", "point.add", Who::Member, Consent::Required, RoomFeature::Cautions},
        {"P14", "point.edit", Who::Member, Consent::Required, RoomFeature::Cautions},
        {"P14", "point.pin", Who::Member, Consent::Required, RoomFeature::Cautions},
        {"P14", "point.end", Who::Member, Consent::Required, RoomFeature::Cautions},
        {"P15", "medicine.add", Who::Member, Consent::Required, RoomFeature::Medicines},
        {"P15", "medicine.change", Who::Member, Consent::Required, RoomFeature::Medicines},
        {"P15", "medicine.stop", Who::Member, Consent::Required, RoomFeature::Medicines},
        {"P15", "medicine.resume", Who::Member, Consent::Required, RoomFeature::Medicines},
        {"P20", "msg.pin", Who::Member, Consent::Required, RoomFeature::Talk},
        {"P17", "event.add", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P17", "event.change", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P17", "event.skip", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P17", "event.cancel", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P18", "poll.add", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P18", "poll.answer", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P18", "poll.close", Who::Member, Consent::Required, RoomFeature::Calendar},
        {"P16", "profile.put", Who::Member, Consent::Required, RoomFeature::Profile},
        {"P19", "attach.slot", Who::Member, Consent::Required, RoomFeature::Talk},
        // The table knows offices, not who the caretaker is: merge passes over everybody else's.
        {"P21", "room.tended", Who::Member, Consent::NotYet}, // puts nothing in
        {"P22", "room.grow", Who::Opener},
        // The opening office is a member as well; merge keeps it in.
        {"P23", "member.leave", Who::Member, Consent::NotYet, {}, true},
        // In a closed room only, and who asks and who agrees are two: RoomDisposal knows which.
        {"P24", "room.discard", Who::Member, Consent::NotYet, {}, true},
        {"P24", "room.keep", Who::Member, Consent::NotYet, {}, true},
        {"P25", "room.erase", Who::Member, Consent::NotYet, {}, true},
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
        case OfficeKind::VisitingNursing:
        case OfficeKind::Pharmacy:
        case OfficeKind::CareService:
        case OfficeKind::Facility:
            return Partner;
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

    Decision denied(const char *rule, const char *why)
    {
        return {false, QLatin1String(rule), QLatin1String(why)};
    }

    Decision defaultDeny()
    {
        return denied("default deny", "forbidden");
    }

    bool isRightOne(const RoomRow &row, const RoomTemplate &roomTemplate, const Relation &relation)
    {
        const auto &offices
            = row.who == Who::Founder ? roomTemplate.openedBy : roomTemplate.members;
        const bool isRightMember = relation.isMember == (row.who != Who::Founder);
        const bool isRightOffice = row.who != Who::Opener || relation.isOpener;
        const bool makesSense = row.consent != Consent::Only || roomTemplate.needsConsent;
        return isRightMember && isRightOffice && makesSense && offices.contains(relation.officeKind)
            && relation.officeKind != OfficeKind::Centre;
    }

    /// The right one to do it; whether the room is in a state for it.
    Decision inState(const RoomRow &row, const RoomTemplate &roomTemplate, const Relation &relation)
    {
        if (relation.isArchived && !row.isForArchived)
            return denied(row.rule, "archived");
        if (roomTemplate.needsConsent && row.consent == Consent::Required
            && relation.consent != ConsentState::Given)
            return denied(row.rule, "no_consent");
        if (row.feature && !relation.features.testFlag(*row.feature))
            return denied(row.rule, "feature_off");
        return {true, QLatin1String(row.rule), {}};
    }

    Decision decideOnRoom(const Caller &caller, const RoomTemplate &roomTemplate,
                          const Relation &relation, const QString &action)
    {
        if (caller.profession == Profession::Administrator
            || !roomTemplate.isFor(caller.profession))
            return defaultDeny();
        for (const RoomRow &row : roomTable) {
            if (action == QLatin1String(row.action) && isRightOne(row, roomTemplate, relation))
                return inState(row, roomTemplate, relation);
        }
        return defaultDeny();
    }

    Decision decideOnFixed(const Caller &caller, const RoomTemplate &roomTemplate,
                           const Relation &relation, const QString &action)
    {
        for (const Row &row : table) {
            if (roomTemplate.id != QLatin1String(row.roomTemplate)
                || action != QLatin1String(row.action) || !allows(row, caller, relation))
                continue;
            if (row.feature && !roomTemplate.features.testFlag(*row.feature))
                return denied(row.rule, "feature_off");
            return {true, QLatin1String(row.rule), {}};
        }
        return defaultDeny();
    }

} // namespace

Decision decide(const Caller &caller, const Relation &relation, const QString &action)
{
    const RoomTemplate *roomTemplate = RoomTemplates::builtIn().find(relation.roomTemplate);
    if (!roomTemplate || caller.person.isNull() || caller.office.isNull())
        return defaultDeny();
    return roomTemplate->hasRecord ? decideOnRoom(caller, *roomTemplate, relation, action)
                                   : decideOnFixed(caller, *roomTemplate, relation, action);
}

bool isKnownKind(const QString &kind)
{
    constexpr std::array regionKinds{"office.new", "office.patch", "person.new", "person.patch"};
    const auto isKind = [&kind](const char *known) { return kind == QLatin1String(known); };
    const auto isAction = [&isKind](const auto &row) { return isKind(row.action); };
    if (isKind("read") || kind.startsWith(u"part."))
        return false;
    return std::any_of(regionKinds.begin(), regionKinds.end(), isKind)
        || std::any_of(std::begin(table), std::end(table), isAction)
        || std::any_of(std::begin(roomTable), std::end(roomTable), isAction);
}

} // namespace tasuki
