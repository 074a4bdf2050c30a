// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"
#include "core/services/keeping.h"
#include "core/services/sheetprefill.h"
#include "core/services/snapshot.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const FormLibrary &library()
{
    static const FormLibrary built = FormLibrary::builtIn();
    return built;
}

FormLibrary::Form admission()
{
    return library().latest(admissionFormUrl());
}

Sheet sheetWith(const QMap<QString, QList<Answer>> &answers)
{
    FormState state(admission());
    for (auto it = answers.begin(); it != answers.end(); ++it)
        state.setAnswers(it.key(), it.value());
    Sheet sheet;
    sheet.form = admission()->canonical();
    sheet.groups = state.groupValues();
    return sheet;
}

Answer saying(const QString &text)
{
    return {{QStringLiteral("valueString"), text}};
}

QString textIn(const Sheet &sheet, const QString &linkId)
{
    for (const SheetPlace &place : sheetPlaces(sheet, library())) {
        if (place.linkId == linkId)
            return place.text;
    }
    return QStringLiteral("(no place)");
}

Sheet extended(Sheet sheet, const QString &linkId, const QString &text)
{
    const auto group = extendedGroup(sheet, linkId, text, library());
    REQUIRE(group);
    sheet.groups.insert(group->group, group->value);
    return sheet;
}

ClientEntry client(const QString &name, const QString &kana, const QString &birth)
{
    ClientEntry entry;
    entry.client.id = ObjectId::create();
    entry.client.name = name;
    entry.client.kana = kana;
    entry.client.birth = *PartialDate::fromIso(birth);
    return entry;
}

} // namespace

TEST_CASE("The form says which items words can be put into, and where they lie",
          "[services][keeping]")
{
    const QList<SheetPlace> places = sheetPlaces(sheetWith({}), library());
    REQUIRE(places.size() >= 5);
    for (const SheetPlace &place : places) {
        const FormItem *item = admission()->item(place.linkId);
        REQUIRE(item);
        CHECK(item->type == ItemType::Text);
        CHECK_FALSE(place.path.isEmpty());
        CHECK(place.path.first() == admission()->sectionOf(place.linkId)->label());
        CHECK(place.label == item->label());
        CHECK(extendedGroup(sheetWith({}), place.linkId, QStringLiteral("x"), library()));
    }
    Sheet unknown = sheetWith({});
    unknown.form = QStringLiteral("https://example.jp/none|1");
    CHECK(sheetPlaces(unknown, library()).isEmpty());
    CHECK(extendedGroup(unknown, places.first().linkId, QStringLiteral("x"), library()).error().kind
          == Error::Kind::NotFound);
}

TEST_CASE("An item that is not asked now takes no words: nobody would find them",
          "[services][keeping]")
{
    const QString detail = QStringLiteral("N01-text"); // asked when there are medicines
    const Sheet without = sheetWith({});
    CHECK(textIn(without, detail) == QStringLiteral("(no place)"));
    CHECK_FALSE(extendedGroup(without, detail, QStringLiteral("x"), library()));
    const FormItem *medicines = admission()->item(QStringLiteral("N01"));
    REQUIRE(medicines);
    bool isAsked = false;
    for (const AnswerOption &option : medicines->options) {
        const Sheet with = sheetWith({{medicines->linkId, {option.value}}});
        isAsked = isAsked || textIn(with, detail).isEmpty();
    }
    CHECK(isAsked);
    CHECK_FALSE(extendedGroup(without, QStringLiteral("N01"), QStringLiteral("x"), library()));
    CHECK_FALSE(extendedGroup(without, QStringLiteral("nowhere"), QStringLiteral("x"), library()));
}

TEST_CASE("Words go below what stands there, and nothing else of the sheet changes",
          "[services][keeping][property]")
{
    const QList<SheetPlace> places = sheetPlaces(sheetWith({}), library());
    CHECK(rc::check([&places] {
        QMap<QString, QList<Answer>> answers;
        QMap<QString, QString> expected;
        for (const SheetPlace &place : places) {
            if (*rc::gen::arbitrary<bool>()) {
                const QString text = QStringLiteral("元の文%1").arg(*rc::gen::inRange(0, 9));
                answers.insert(place.linkId, {saying(text)});
                expected.insert(place.linkId, text);
            }
        }
        Sheet sheet = sheetWith(answers);
        const int count = *rc::gen::inRange(1, 5);
        for (int i = 0; i < count; ++i) {
            const QString linkId = places.at(*rc::gen::inRange(0, int(places.size()))).linkId;
            const QString line = QStringLiteral("残す言葉%1").arg(i);
            sheet = extended(sheet, linkId, line);
            QString &whole = expected[linkId];
            whole = whole.isEmpty() ? line : whole + u'\n' + line;
        }
        for (const SheetPlace &place : places)
            RC_ASSERT(textIn(sheet, place.linkId) == expected.value(place.linkId));
    }));
}

TEST_CASE("A room's patient is one's own client only with name, kana and birth date",
          "[services][keeping]")
{
    Snapshot snapshot;
    snapshot.clients = {client(QStringLiteral("佐藤ハル"), QStringLiteral("さとう はる"),
                               QStringLiteral("1941-11-03")),
                        client(QStringLiteral("佐藤ハル"), QStringLiteral("さとう はる"),
                               QStringLiteral("1941-11-30"))};
    RoomPatient haru{QStringLiteral("佐藤　ハル"), QStringLiteral("サトウ ハル"),
                     *PartialDate::fromIso(QStringLiteral("1941-11-03"))};
    CHECK(clientsLike(haru, snapshot) == QList<ObjectId>{snapshot.clients[0].client.id});
    haru.birth = *PartialDate::fromIso(QStringLiteral("1941-11"));
    CHECK(clientsLike(haru, snapshot).isEmpty());
    haru.birth = snapshot.clients[1].client.birth;
    haru.kana = QStringLiteral("さとう はるこ");
    CHECK(clientsLike(haru, snapshot).isEmpty());
}

TEST_CASE("A source tells who wrote the post, when and what was chosen of it",
          "[services][keeping]")
{
    Post post;
    post.id = ObjectId::create();
    post.author = PersonId::create();
    post.office = OfficeId::create();
    const QDateTime written(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC);
    post.versions = {{QStringLiteral("右手は使わない"), written},
                     {QStringLiteral("左手は使わない"), written.addSecs(60)}};
    const ScopeId room = ScopeId::create();
    const PointSource source = sourceOf(post, room, QStringLiteral("左手"));
    CHECK(source
          == PointSource{room, post.id, post.author, post.office, written, QStringLiteral("左手")});
    CHECK(source.place() == post.place());
}
