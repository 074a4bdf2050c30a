// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/directory.h"
#include "core/wire/records.h"
#include "tests/support/office.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 6, 1), QTime(3, 0, 0, 120), Qt::UTC);
const Author sato{PersonId::create(), OfficeId::create()};

QJsonObject bodyOf(const char *type, const QJsonObject &groups, QJsonObject payload = {})
{
    payload.insert(QStringLiteral("groups"), groups);
    const Operation made{OperationId::create(),
                         ScopeId::create(),
                         {},
                         QLatin1String(type) + QStringLiteral(".new"),
                         ObjectId::create(),
                         1,
                         noon,
                         payload};
    return apply({}, made, sato).body;
}

} // namespace

TEST_CASE("A record that became a body comes back as it was", "[wire]")
{
    const Client client{ObjectId::create(),
                        ScopeId::create(),
                        QStringLiteral("髙﨑 𠮷子"),
                        QStringLiteral("たかさき よしこ"),
                        QStringLiteral("female"),
                        {1940, 4, 0},
                        QStringLiteral("000-0000"),
                        QStringLiteral("一丁目\n二番地"),
                        QStringLiteral("099-000-0001"),
                        QStringLiteral("H000000001"),
                        QStringLiteral("23"),
                        PersonId::create(),
                        {},
                        QStringLiteral("犬がいる")};
    CHECK(*clientFromBody(client.scope, client.id, bodyOf("client", groupsOf(client))) == client);

    Episode episode;
    episode.id = ObjectId::create();
    episode.scope = ScopeId::create();
    episode.careOffice = OfficeId::create();
    episode.hospital = OfficeId::create();
    episode.careManager = PersonId::create();
    episode.patientName = client.name;
    episode.patientBirth = {1940, 4, 1};
    episode.admittedAt = noon;
    episode.admittedAtIsGuess = true;
    episode.informant = Informant::Ambulance;
    episode.note = QStringLiteral("昨夜から熱");
    episode.client = client.id;
    CHECK(*episodeFromBody(episode.scope, episode.id, bodyOf("episode", groupsOf(episode)))
          == episode);

    const ReadReceipt receipt{ObjectId::create(), 2, PersonId::create(), OfficeId::create(), noon};
    CHECK(*receiptFromBody(bodyOf("receipt", groupsOf(receipt))) == receipt);
    CHECK(receiptId(receipt.sheet, 2, receipt.reader)
          == receiptId(receipt.sheet, 2, receipt.reader));
    CHECK_FALSE(receiptId(receipt.sheet, 2, receipt.reader)
                == receiptId(receipt.sheet, 3, receipt.reader));

    Office office = makeOffice(OfficeKind::Clinic, QStringLiteral("あおば診療所"));
    office.hours = QStringLiteral("平日 9:00–17:00");
    office.channel = QStringLiteral("電話");
    CHECK(*officeFromBody(ObjectId(office.id.uuid()), bodyOf("office", groupsOf(office)))
          == office);
    CHECK_FALSE(officeFromBody(ObjectId::create(), bodyOf("office", groupsOf(office))));
    const Person person{PersonId::create(), office.id, Profession::Nurse, QStringLiteral("林"), {}};
    CHECK(*personFromBody(ObjectId(person.id.uuid()), bodyOf("person", groupsOf(person)))
          == person);
}

TEST_CASE("A sheet shows values, traces and open conflicts", "[wire]")
{
    const auto body = bodyOf("sheet", {{QStringLiteral("a"), 1}},
                             {{QStringLiteral("form"), QStringLiteral("u|1")}});
    Operation other{OperationId::create(), {}, {}, QStringLiteral("sheet.patch"), {}, 2, noon, {}};
    other.payload = {{QStringLiteral("groups"),
                      QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("v"), 2}}}}}};
    const Applied applied = apply(body, other, sato);
    CHECK(applied.status == OperationStatus::Conflict);
    const auto sheet = sheetFromBody({}, {}, applied.body, QStringLiteral("h"));
    REQUIRE(sheet);
    CHECK(sheet->form == QStringLiteral("u|1"));
    CHECK(sheet->groups.value(QStringLiteral("a")) == QJsonValue(1));
    CHECK(sheet->traces.value(QStringLiteral("a")) == GroupTrace{sato.person, noon});
    REQUIRE(sheet->conflicts.size() == 1);
    CHECK(sheet->conflicts[0].alternatives[0].value == QJsonValue(2));
    CHECK(sheet->conflicts[0].alternatives[0].operation == other.id);
}

TEST_CASE("A body without what makes it a record is refused", "[wire]")
{
    CHECK_FALSE(clientFromBody({}, {}, {}));
    CHECK_FALSE(episodeFromBody({}, {}, bodyOf("episode", {})));
    CHECK_FALSE(receiptFromBody({}));
    CHECK_FALSE(sheetFromBody({}, {}, {}, {}));
}

TEST_CASE("A review comes back as it was, with who decided each row and when", "[wire]")
{
    Review review;
    review.id = reviewId(ObjectId::create());
    review.scope = ScopeId::create();
    review.sheet = ObjectId::create();
    review.rows = {QStringLiteral("adl.transfer"), QStringLiteral("meal.form")};
    const GroupTrace trace{sato.person, noon};
    review.outcomes.insert(
        QStringLiteral("adl.transfer"),
        {ReviewChoice::NotTaken, QStringLiteral("本人の希望"), QStringLiteral("一部介助"), trace});
    const auto begun = reviewFromBody(review.scope, review.id, bodyOf("review", groupsOf(review)));
    REQUIRE(begun);
    CHECK(*begun == review);
    CHECK(countOf(*begun) == ReviewCount{2, 0, 0, 1});

    review.finishedSheet = review.sheet;
    review.finished = trace;
    CHECK(*reviewFromBody(review.scope, review.id, bodyOf("review", groupsOf(review))) == review);
}

TEST_CASE("A row taken back, or decided in words unknown here, is not decided", "[wire]")
{
    Review review;
    review.sheet = ObjectId::create();
    review.rows = {QStringLiteral("a"), QStringLiteral("b")};
    QJsonObject groups = groupsOf(review);
    groups.insert(reviewRowGroup(QStringLiteral("a")), QJsonValue());
    groups.insert(reviewRowGroup(QStringLiteral("b")),
                  QJsonObject{{QStringLiteral("choice"), QStringLiteral("postponed")}});
    const auto read = reviewFromBody({}, {}, bodyOf("review", groups));
    REQUIRE(read);
    CHECK(read->outcomes.isEmpty());
    CHECK(countOf(*read).decided() == 0);
    CHECK_FALSE(reviewFromBody({}, {}, bodyOf("review", {})));
}

TEST_CASE("An office says its hours and how it is reached best, or nothing", "[wire][directory]")
{
    Office office = makeOffice(OfficeKind::Clinic, QStringLiteral("みなと医院"));
    CHECK_FALSE(toJson(office).contains(u"hours")); // as programs before this one wrote it
    CHECK(officeFromJson(toJson(office)).value() == office);
    office.hours = QStringLiteral("平日 8:30–17:15");
    office.channel = QStringLiteral("電話");
    CHECK(officeFromJson(toJson(office)).value() == office);
}
