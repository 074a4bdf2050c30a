// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomtemplates.h"
#include "core/server/access/access.h"
#include "tests/support/text.h"

#include <set>

using namespace tasuki;

namespace {

const char *kinds[]
    = {"read",          "room.new",         "room.patch",      "room.archive",  "room.continue",
       "part.chapter",  "part.circle",      "part.add",        "room.resolve",  "room.move",
       "consent.give",  "consent.withdraw", "consent.patch",   "member.invite", "member.remove",
       "member.new",    "msg.add",          "msg.edit",        "msg.retract",   "msg.ack",
       "msg.seen",      "msg.new",          "attach.add",      "sheet.new",     "sheet.patch",
       "sheet.move",    "episode.new",      "client.new",      "client.patch",  "receipt.new",
       "review.new",    "office.new",       "person.patch",    "vital.add",     "vital.retract",
       "vital.edit",    "point.add",        "point.edit",      "point.pin",     "point.end",
       "point.new",     "medicine.add",     "medicine.change", "medicine.stop", "medicine.resume",
       "medicine.edit", "msg.pin",          "event.add",       "event.change",  "event.skip",
       "event.cancel",  "event.new",        "poll.add",        "poll.answer",   "poll.close",
       "poll.new",      "profile.put",      "profile.new",     "attach.slot",   "attach.edit",
       "room.tended",   "room.grow",        "room.shrink",     "member.leave",  "room.discard",
       "room.keep",     "room.erase",       "room.restore",    "",
       "READ"};

const char *recorded[] = {"patient",     "doctor-and-cm",   "care-meeting", "discharge-conference",
                          "two-doctors", "hospital-clinic", "profession",   "direct",
                          "clinical"};

bool is(const char *text, std::initializer_list<const char *> others)
{
    return std::any_of(others.begin(), others.end(),
                       [text](const char *other) { return std::string(text) == other; });
}

/// The switch without which it is not done, by hand from the design.
std::optional<RoomFeature> featureOf(const char *action)
{
    if (is(action,
           {"msg.add", "msg.edit", "msg.retract", "msg.ack", "msg.seen", "msg.pin", "attach.add",
            "attach.slot"}))
        return RoomFeature::Talk;
    if (is(action, {"point.add", "point.edit", "point.pin", "point.end"}))
        return RoomFeature::Cautions;
    if (is(action, {"vital.add", "vital.retract"}))
        return RoomFeature::Vitals;
    if (is(action, {"medicine.add", "medicine.change", "medicine.stop", "medicine.resume"}))
        return RoomFeature::Medicines;
    if (is(action, {"profile.put"}))
        return RoomFeature::Profile;
    if (is(action,
           {"event.add", "event.change", "event.skip", "event.cancel", "poll.add", "poll.answer",
            "poll.close"}))
        return RoomFeature::Calendar;
    return std::nullopt;
}

/// The whole answer, by hand from the design: "yes", or what is said to somebody who may not.
std::string meant(const char *room, const Relation &relation, Profession profession,
                  const char *action)
{
    const bool isMedicalOnly = is(room, {"two-doctors", "hospital-clinic"});
    const bool needsConsent = !is(room, {"hospital-clinic", "profession", "direct"});
    const OfficeKind office = relation.officeKind;
    const bool isNursingOrPharmacy
        = office == OfficeKind::VisitingNursing || office == OfficeKind::Pharmacy;
    const bool isService = office == OfficeKind::CareService || office == OfficeKind::Facility;
    const bool isPlace = office == OfficeKind::Hospital || office == OfficeKind::Clinic
        || ((office == OfficeKind::CareOffice || isNursingOrPharmacy) && !isMedicalOnly)
        || (isService && !isMedicalOnly && !is(room, {"clinical"}));
    const bool mayOpen = is(room, {"profession", "direct"})
        || (!isService && (!isNursingOrPharmacy || !is(room, {"doctor-and-cm"})));
    const bool isClinician = profession == Profession::Doctor || profession == Profession::Nurse
        || profession == Profession::Pharmacist;
    if (profession == Profession::Administrator || !isPlace
        || (is(room, {"clinical"}) && !isClinician))
        return "forbidden";
    const bool isConsent = is(action, {"consent.give", "consent.withdraw"});
    const bool isOpeners = is(action,
                              {"room.patch", "room.archive", "room.continue", "part.chapter",
                               "room.grow", "consent.give", "member.invite", "member.remove"});
    const bool isEnding = is(action, {"room.discard", "room.keep", "room.erase"});
    const bool isAnyMembers = isEnding || is(action, {"room.tended", "member.leave"});
    const bool isJoining = is(action, {"part.circle"});
    const std::optional<RoomFeature> feature = featureOf(action);
    const bool isOpening = is(action, {"room.new"});
    if (!is(action, {"read"}) && !isOpening && !isOpeners && !isConsent && !isJoining
        && !isAnyMembers && !feature)
        return "forbidden";
    if (isOpening == relation.isMember || (isOpeners && !relation.isOpener)
        || (isConsent && !needsConsent) || (isOpening && !mayOpen))
        return "forbidden";
    if (is(action, {"read"}))
        return "yes";
    const bool makesLess
        = isEnding || is(action, {"consent.withdraw", "member.remove", "member.leave"});
    if (relation.isArchived && !makesLess)
        return "archived";
    const bool goesWithout
        = isConsent || isAnyMembers || is(action, {"member.remove", "room.archive"});
    if (needsConsent && !goesWithout && relation.consent != ConsentState::Given)
        return "no_consent";
    return feature && !relation.features.testFlag(*feature) ? "feature_off" : "yes";
}

/// All switches, none, each alone, and all but one.
const QList<RoomFeatures> &switchings()
{
    static const QList<RoomFeatures> all = [] {
        const RoomFeatures everything = RoomFeatures::fromInt(127);
        QList<RoomFeatures> found{everything, RoomFeatures()};
        for (const RoomFeature feature : allRoomFeatures())
            found << RoomFeatures(feature) << (everything & ~RoomFeatures(feature));
        return found;
    }();
    return all;
}

/// Every way in which somebody may stand to a room of one kind.
QList<Relation> relationsTo(const char *room)
{
    QList<Relation> all;
    for (int office = 0; office < 8; ++office)
        for (const bool isMember : {true, false})
            for (const bool isOpener : {true, false})
                for (const RoomFeatures features : switchings())
                    for (const ConsentState consent :
                         {ConsentState::None, ConsentState::Given, ConsentState::Withdrawn})
                        for (const bool isArchived : {true, false})
                            all.append({QLatin1String(room), OfficeKind(office), isMember, isOpener,
                                        features, consent, isArchived});
    return all;
}

} // namespace

TEST_CASE("Rooms with a record: kind × office × standing × switches × consent × archive × deed",
          "[server][access][rooms]")
{
    const PersonId person = PersonId::create();
    const OfficeId office = OfficeId::create();
    std::set<std::string> found;
    qsizetype cells = 0;
    qsizetype wrong = 0;
    for (const char *room : recorded) {
        for (const Relation &relation : relationsTo(room)) {
            for (int profession = 0; profession < 11; ++profession) {
                const Caller caller{person, office, Profession(profession), {}};
                for (const char *action : kinds) {
                    const Decision decision = decide(caller, relation, QLatin1String(action));
                    const std::string said
                        = decision.isAllowed ? "yes" : decision.why.toStdString();
                    const std::string should
                        = meant(room, relation, Profession(profession), action);
                    ++cells;
                    if (said != should && ++wrong < 20)
                        FAIL_CHECK(room << " office " << int(relation.officeKind) << " member "
                                        << relation.isMember << " opener " << relation.isOpener
                                        << " features " << int(relation.features) << " consent "
                                        << int(relation.consent) << " archived "
                                        << relation.isArchived << " profession " << profession
                                        << ' ' << action << ": " << said << ", not " << should);
                    found.insert(said);
                }
            }
        }
    }
    CHECK(wrong == 0);
    CHECK(cells
          == qsizetype(std::size(recorded)) * 8 * 2 * 2 * switchings().size() * 3 * 2 * 11
              * qsizetype(std::size(kinds)));
    CHECK(found
          == std::set<std::string>{"yes", "forbidden", "archived", "no_consent", "feature_off"});
}

TEST_CASE("Every kind of room is in one of the two tables, and rooms nobody knows in none",
          "[server][access][rooms]")
{
    std::set<std::string> known{"office-file", "handoff", "region"};
    known.insert(std::begin(recorded), std::end(recorded));
    std::set<std::string> shipped;
    for (const RoomTemplate &one : RoomTemplates::builtIn().all())
        shipped.insert(one.id.toStdString());
    CHECK(shipped == known);
    const Caller caller{PersonId::create(), OfficeId::create(), Profession::Doctor, {}};
    for (const char *room : {"", "Patient", "patient ", "family"})
        for (const Relation &relation : relationsTo(room))
            for (const char *action : kinds)
                CHECK_FALSE(decide(caller, relation, QLatin1String(action)).isAllowed);
    for (const Relation &relation : relationsTo("patient"))
        for (const char *action : kinds)
            CHECK_FALSE(decide({}, relation, QLatin1String(action)).isAllowed);
}

TEST_CASE("What a record says changes nothing in rooms that have none", "[server][access][rooms]")
{
    for (const char *room : {"office-file", "handoff", "region"}) {
        for (const Relation &relation : relationsTo(room)) {
            const Relation plain{relation.roomTemplate, relation.officeKind, relation.isMember};
            for (int profession = 0; profession < 11; ++profession) {
                const Caller caller{
                    PersonId::create(), OfficeId::create(), Profession(profession), {}};
                for (const char *action : kinds) {
                    const auto name = QLatin1String(action);
                    CHECK(decide(caller, relation, name).isAllowed
                          == decide(caller, plain, name).isAllowed);
                }
            }
        }
    }
}
