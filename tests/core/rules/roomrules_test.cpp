// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomrules.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const RoomTemplate &kindOf(const char *id)
{
    const RoomTemplate *found = RoomTemplates::builtIn().find(QLatin1String(id));
    REQUIRE(found);
    return *found;
}

RoomDraft aDraft()
{
    RoomDraft draft;
    draft.title = QStringLiteral("佐藤ハルさんの部屋");
    draft.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {}};
    draft.consent = ConsentForm{QStringLiteral("1"),
                                QStringLiteral("全員"),
                                QDate(2026, 6, 1),
                                QStringLiteral("佐藤ハル"),
                                {}};
    return draft;
}

constexpr auto care = OfficeKind::CareOffice;
constexpr auto hospital = OfficeKind::Hospital;
constexpr auto clinic = OfficeKind::Clinic;

} // namespace

TEST_CASE("A room opens only with whom and what its kind asks for", "[rooms][rules]")
{
    const RoomTemplate &patient = kindOf("patient");
    CHECK_FALSE(faultOf(patient, aDraft(), care, {care}));
    CHECK_FALSE(faultOf(patient, aDraft(), clinic, {clinic, care, hospital}));
    CHECK(faultOf(patient, aDraft(), OfficeKind::Centre, {care}) == RoomFault::WrongOpener);
    CHECK(faultOf(patient, aDraft(), care, {care, OfficeKind::Centre}) == RoomFault::WrongMember);
    CHECK(faultOf(patient, aDraft(), care, {}) == RoomFault::TooFewMembers);
    CHECK(faultOf(patient, aDraft(), care, QList<OfficeKind>(31, care))
          == RoomFault::TooManyMembers);
    RoomDraft nobody = aDraft();
    nobody.patient.reset();
    CHECK(faultOf(patient, nobody, care, {care}) == RoomFault::PatientNeeded);
    RoomDraft unsigned_ = aDraft();
    unsigned_.consent.reset();
    CHECK(faultOf(patient, unsigned_, care, {care}) == RoomFault::ConsentNeeded);

    const RoomTemplate &liaison = kindOf("hospital-clinic");
    CHECK(faultOf(liaison, aDraft(), hospital, {hospital, clinic}) == RoomFault::PatientNotAllowed);
    CHECK_FALSE(faultOf(liaison, nobody, hospital, {hospital, clinic}));
    CHECK(faultOf(liaison, nobody, care, {care, clinic}) == RoomFault::WrongOpener);
    CHECK(faultOf(kindOf("direct"), nobody, care, {care, clinic}) == RoomFault::TooFewMembers);
    CHECK(faultOf(kindOf("region"), nobody, care, {care}) == RoomFault::NotAtADesk);

    CHECK(faultOfInviting(kindOf("two-doctors"), clinic, 2) == RoomFault::TooManyMembers);
    CHECK(faultOfInviting(kindOf("two-doctors"), care, 1) == RoomFault::WrongMember);
    CHECK_FALSE(faultOfInviting(patient, clinic, 1));
}

TEST_CASE("A consent is one when it is whole, and signed by whom it is about or with a reason",
          "[rooms][rules]")
{
    const auto patient = aDraft().patient;
    const ConsentForm good = *aDraft().consent;
    CHECK(isCompleteConsent(good, patient)); // a blank between the names is nobody else
    CHECK_FALSE(isCompleteConsent(good, {}));
    ConsentForm proxy = good;
    proxy.signer = QStringLiteral("佐藤 健一");
    CHECK_FALSE(isCompleteConsent(proxy, patient));
    proxy.proxyReason = QStringLiteral("　");
    CHECK_FALSE(isCompleteConsent(proxy, patient));
    proxy.proxyReason = QStringLiteral("長男。本人は手が不自由なため");
    CHECK(isCompleteConsent(proxy, patient));
    CHECK(isCompleteConsent(proxy, {}));
    for (QString ConsentForm::*part :
         {&ConsentForm::version, &ConsentForm::scope, &ConsentForm::signer}) {
        ConsentForm without = proxy;
        without.*part = QStringLiteral(" ");
        CHECK_FALSE(isCompleteConsent(without, patient));
        without.*part = QStringLiteral("two\nlines");
        CHECK_FALSE(isCompleteConsent(without, patient));
    }
    ConsentForm undated = good;
    undated.on = {};
    CHECK_FALSE(isCompleteConsent(undated, patient));
}

TEST_CASE("A doctor or a visiting nurse is missed, and nothing is refused for it", "[rooms][rules]")
{
    const RoomTemplate &patient = kindOf("patient");
    const QList<RoomStaff> without{{Profession::CareManager, care},
                                   {Profession::Nurse, hospital},
                                   {Profession::Nurse, OfficeKind::CareService},
                                   {Profession::Nurse, OfficeKind::Facility},
                                   {Profession::Dentist, clinic},
                                   {Profession::SocialWorker, hospital}};
    CHECK(missingRole(patient, {}) == MissingRole::DoctorOrVisitingNurse);
    CHECK(missingRole(patient, without) == MissingRole::DoctorOrVisitingNurse);
    for (const RoomStaff &one :
         {RoomStaff{Profession::Doctor, hospital}, RoomStaff{Profession::Doctor, clinic},
          RoomStaff{Profession::Nurse, clinic},
          RoomStaff{Profession::Nurse, OfficeKind::VisitingNursing}})
        CHECK(missingRole(patient, without + QList<RoomStaff>{one}) == MissingRole::Nothing);
    CHECK(missingRole(kindOf("profession"), {}) == MissingRole::Nothing);
}

TEST_CASE("A room of two is of two people, of one office or of two", "[rooms][rules]")
{
    RoomDraft draft;
    draft.people = {PersonId::create(), PersonId::create()};
    const RoomTemplate &direct = kindOf("direct");
    CHECK_FALSE(faultOf(direct, draft, care, {care, clinic}));
    CHECK_FALSE(faultOf(direct, draft, care, {care}));
    CHECK(faultOf(direct, draft, care, {care, clinic, hospital}) == RoomFault::TooManyMembers);
    CHECK(faultOfInviting(direct, clinic, 1) == RoomFault::TooManyMembers);
    RoomDraft patient = aDraft();
    patient.people = draft.people;
    CHECK(faultOf(kindOf("patient"), patient, care, {care}) == RoomFault::NotForSome);
    draft.people.append(PersonId::create());
    CHECK(faultOf(direct, draft, care, {care}) == RoomFault::TooManyMembers);
}

TEST_CASE("A room grows into what its file names, with everybody who is in it", "[rooms][rules]")
{
    const RoomTemplate &small = kindOf("two-doctors");
    CHECK_FALSE(faultOfGrowing(small, kindOf("patient"), {clinic, hospital}));
    CHECK(faultOfGrowing(small, kindOf("doctor-and-cm"), {clinic}) == RoomFault::NotLarger);
    CHECK(faultOfGrowing(kindOf("patient"), small, {clinic}) == RoomFault::NotLarger);
    CHECK(faultOfGrowing(small, kindOf("patient"), {OfficeKind::Centre}) == RoomFault::WrongMember);
    CHECK(faultOfGrowing(small, kindOf("patient"), QList<OfficeKind>(31, clinic))
          == RoomFault::TooManyMembers);
    for (const RoomTemplate &one : RoomTemplates::builtIn().all()) {
        for (const QString &larger : one.growsInto)
            CHECK(kindOf(larger.toLatin1().constData()).needsConsent == one.needsConsent);
    }
}
