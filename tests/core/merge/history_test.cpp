// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "core/wire/records.h"
#include "core/wire/sheethistory.h"
#include "tests/support/text.h"

#include <QJsonArray>

using namespace tasuki;

namespace {

const OfficeId office = OfficeId::create();
const Author sato{PersonId::create(), office};
const Author mori{PersonId::create(), office};
const Author hospital{PersonId::create(), OfficeId::create()};

enum class Sitting { New, Same };

/// A sheet and the people who write into it, one after another, an hour apart.
struct Desk {
    QJsonObject body;
    QDateTime now{QDate(2026, 6, 1), QTime(0, 0), Qt::UTC};

    void apply(const char *kind, const QJsonObject &payload, const Author &author)
    {
        now = now.addSecs(3600);
        const Operation operation{
            OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, now, payload};
        const Applied applied = tasuki::apply(body, operation, author);
        REQUIRE(applied.status != OperationStatus::Rejected);
        body = applied.body;
    }

    void begin()
    {
        apply("sheet.new",
              {{QStringLiteral("form"), QStringLiteral("f|1")},
               {QStringLiteral("groups"), QJsonObject{{QStringLiteral("g"), QStringLiteral("a")}}},
               {QStringLiteral("src"),
                QJsonObject{{QStringLiteral("g"), QStringLiteral("carried")}}}},
              sato);
    }

    QJsonObject group() const { return body.value(u"groups").toObject().value(u"g").toObject(); }

    void write(const Author &author, const QString &value, Sitting sitting = Sitting::New)
    {
        apply("sheet.patch",
              {{QStringLiteral("groups"),
                QJsonObject{{QStringLiteral("g"),
                             QJsonObject{{QStringLiteral("v"), value},
                                         {QStringLiteral("base_v"), group().value(u"v")},
                                         {QStringLiteral("base_op"), group().value(u"op")},
                                         {QStringLiteral("cont"), sitting == Sitting::Same}}}}}},
              author);
    }

    void move(const char *to, const Author &author = sato)
    {
        apply("sheet.move",
              {{QStringLiteral("from"), body.value(u"state")},
               {QStringLiteral("to"), QLatin1String(to)},
               {QStringLiteral("expect"), contentHash(body)}},
              author);
    }

    /// Read over there, and sent back with a question.
    void comeBack()
    {
        move("received", hospital);
        move("returned", hospital);
    }

    QStringList values() const
    {
        QStringList values;
        for (const SheetValue &value : historyOf(body, QStringLiteral("g")))
            values += value.value.toString();
        return values;
    }

    Sheet sheet() const { return *sheetFromBody({}, {}, body, {}); }
};

} // namespace

TEST_CASE("A value that was replaced stays with who wrote it, when and whence", "[history]")
{
    Desk desk;
    desk.begin();
    desk.write(mori, QStringLiteral("b"));
    const auto history = historyOf(desk.body, QStringLiteral("g"));
    REQUIRE(history.size() == 2);
    CHECK(history[0].value == QJsonValue(QStringLiteral("a")));
    CHECK(history[0].trace.by == sato.person);
    CHECK(history[0].trace.source == AnswerSource::CarriedOver);
    CHECK(history[1].trace.by == mori.person);
    CHECK(history[1].trace.source == AnswerSource::Typed);
    CHECK(history[1].trace.at == history[0].trace.at.addSecs(3600));
    CHECK(desk.sheet().traces.value(QStringLiteral("g")) == history[1].trace);
}

TEST_CASE("What a person types over while still typing is no history", "[history]")
{
    Desk desk;
    desk.begin();
    desk.write(mori, QStringLiteral("h"));
    desk.write(mori, QStringLiteral("ha"), Sitting::Same);
    desk.write(mori, QStringLiteral("haru"), Sitting::Same);
    CHECK(desk.values() == QStringList{QStringLiteral("a"), QStringLiteral("haru")});

    desk.write(sato, QStringLiteral("natsu"), Sitting::Same); // a claim nobody believes
    CHECK(desk.values()
          == QStringList{QStringLiteral("a"), QStringLiteral("haru"), QStringLiteral("natsu")});
}

TEST_CASE("An answer nobody chose is told as such", "[history][conflict]")
{
    Desk desk;
    desk.begin();
    const QJsonValue seen = desk.group().value(u"op");
    desk.write(sato, QStringLiteral("b"));
    desk.apply("sheet.patch",
               {{QStringLiteral("groups"),
                 QJsonObject{{QStringLiteral("g"),
                              QJsonObject{{QStringLiteral("v"), QStringLiteral("c")},
                                          {QStringLiteral("base_v"), QStringLiteral("a")},
                                          {QStringLiteral("base_op"), seen}}}}}},
               mori);
    QJsonArray both{desk.group().value(u"op")};
    both.append(desk.group().value(u"alts").toArray().first().toObject().value(u"op"));
    desk.apply("sheet.resolve",
               {{QStringLiteral("group"), QStringLiteral("g")},
                {QStringLiteral("v"), QStringLiteral("b")},
                {QStringLiteral("seen"), both}},
               sato);
    const auto history = historyOf(desk.body, QStringLiteral("g"));
    QStringList aside;
    for (const SheetValue &value : history) {
        if (!value.wasShown)
            aside += value.value.toString();
    }
    CHECK(aside == QStringList{QStringLiteral("c")});
    CHECK(history.last().value == QJsonValue(QStringLiteral("b")));
}

TEST_CASE("Every version that was sent can be read again as it was", "[history]")
{
    Desk desk;
    desk.begin();
    desk.move("sent");
    desk.comeBack();
    desk.write(sato, QStringLiteral("b"));
    desk.write(sato, QStringLiteral("c"), Sitting::Same);
    desk.move("sent");
    desk.comeBack();
    desk.write(sato, QStringLiteral("d"), Sitting::Same); // still: version 2 went out with c

    const auto sendings = sendingsOf(desk.body);
    REQUIRE(sendings.size() == 2);
    CHECK(sendings[1].version == 2);
    CHECK(sendings[1].trace.by == sato.person);
    const auto sent = [&](int version) {
        return sheetAsSent(desk.sheet(), desk.body, version).groups.value(QStringLiteral("g"));
    };
    CHECK(sent(1) == QJsonValue(QStringLiteral("a")));
    CHECK(sent(2) == QJsonValue(QStringLiteral("c")));
    CHECK(desk.sheet().groups.value(QStringLiteral("g")) == QJsonValue(QStringLiteral("d")));
}

TEST_CASE("What was sent and taken back is found nowhere in the record", "[history]")
{
    Desk desk;
    desk.begin();
    desk.move("sent");
    desk.comeBack();
    desk.write(sato, QStringLiteral("of the wrong person"));
    desk.move("sent");
    desk.move("draft");
    desk.move("sent"); // once more, by mistake
    desk.move("draft");
    desk.write(sato, QStringLiteral("hers"));
    desk.move("sent");

    CHECK_FALSE(canonicalBody(desk.body).contains("wrong person"));
    const auto sendings = sendingsOf(desk.body);
    REQUIRE(sendings.size() == 2);
    CHECK(sendings[0].version == 1);
    CHECK(sendings[1].version == 4);
    CHECK(sheetAsSent(desk.sheet(), desk.body, 1).groups.value(QStringLiteral("g"))
          == QJsonValue(QStringLiteral("a")));
    CHECK(desk.values() == QStringList{QStringLiteral("a"), QStringLiteral("hers")});
}

TEST_CASE("The sheet of an earlier day can be read again", "[history]")
{
    Desk desk;
    desk.begin();
    const QDateTime morning = desk.now;
    desk.write(mori, QStringLiteral("b"));
    const Sheet past = sheetAsOf(desk.sheet(), desk.body, morning);
    CHECK(past.groups.value(QStringLiteral("g")) == QJsonValue(QStringLiteral("a")));
    CHECK(sheetAsOf(desk.sheet(), desk.body, morning.addSecs(-7200)).groups.isEmpty());
    CHECK(sheetAsOf(desk.sheet(), desk.body, desk.now).groups == desk.sheet().groups);
}

TEST_CASE("Years of writing keep a record small", "[history]")
{
    Desk desk;
    desk.begin();
    for (int i = 0; i < 1000; ++i)
        desk.write(i % 2 ? sato : mori, QString::number(i), Sitting::Same);
    CHECK(desk.values().size() == 301);
    CHECK(desk.values().last() == QStringLiteral("999"));
    for (int i = 0; i < 1000; ++i)
        desk.write(sato, QString::number(i), Sitting::Same);
    CHECK(desk.group().value(u"hist").toArray().size() <= 300 + 128);
    CHECK(canonicalBody(desk.body).size() < 120'000);
}

TEST_CASE("What a later Tasuki adds to a group stays", "[history]")
{
    Desk desk;
    desk.begin();
    QJsonObject groups = desk.body.value(u"groups").toObject();
    QJsonObject group = groups.value(u"g").toObject();
    group.insert(QStringLiteral("witness"), 7);
    groups.insert(QStringLiteral("g"), group);
    desk.body.insert(QStringLiteral("groups"), groups);
    desk.write(mori, QStringLiteral("b"));
    CHECK(desk.group().value(u"witness") == QJsonValue(7));
}
