// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/post.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

QJsonObject aBody()
{
    return {{QStringLiteral("text"), QStringLiteral("血圧が高めです")},
            {QStringLiteral("by"), PersonId::create().toString()},
            {QStringLiteral("office"), OfficeId::create().toString()},
            {QStringLiteral("at"), QStringLiteral("2026-11-21T03:10:02.511Z")}};
}

bool isRead(const QJsonObject &body)
{
    return postFromBody(ScopeId::create(), ObjectId::create(), body).has_value();
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject body = aBody();
    body.insert(member, value);
    return body;
}

} // namespace

TEST_CASE("A draft survives the wire", "[wire][post]")
{
    const PostDraft plain{QStringLiteral("髙﨑さん、𠮷田先生へ\n\tよろしく"), {}, false, {}};
    CHECK(*postDraftFromJson(toJson(plain)) == plain);
    const PostDraft asking{QStringLiteral("了解をお願いします"), ObjectId::create(), true,
                           QDate(2026, 11, 30)};
    CHECK(*postDraftFromJson(toJson(asking)) == asking);
    PostDraft offering{QStringLiteral("空きがあります"), {}, false, {}};
    offering.to = {{PersonId::create()}, {OfficeId::create()}, {Profession::CareManager}};
    offering.vacancy = Vacancy{PlaceOfCare::DayCare, 3, QDate(2026, 12, 1), QDate(2026, 12, 10),
                               QStringLiteral("内線12")};
    CHECK(*postDraftFromJson(toJson(offering)) == offering);
    PostDraft quoting{QStringLiteral("この項目を確認してください"), {}, false, {}};
    quoting.item = ItemQuote{ObjectId::create(), QStringLiteral("https://tasuki.example/f|1"),
                             QStringLiteral("C07"), QStringLiteral("褥瘡"), QStringLiteral("あり")};
    CHECK(*postDraftFromJson(toJson(quoting)) == quoting);
}

TEST_CASE(
    "Whom a post is for and what it offers are read strictly before it is one, and never cost "
    "its words after",
    "[wire][post]")
{
    const QJsonObject nobody{{QStringLiteral("people"), QStringLiteral("everybody")}};
    for (const auto &[member, value] : {std::pair(QStringLiteral("to"), QJsonValue(nobody)),
                                        {QStringLiteral("to"), 7},
                                        {QStringLiteral("vacancy"), QJsonObject()},
                                        {QStringLiteral("vacancy"), 7},
                                        {QStringLiteral("item"), QJsonObject()},
                                        {QStringLiteral("item"), 7}}) {
        INFO(member.toStdString());
        CHECK_FALSE(
            postDraftFromJson({{QStringLiteral("text"), QStringLiteral("x")}, {member, value}}));
        const auto post = postFromBody(ScopeId::create(), ObjectId::create(), with(member, value));
        REQUIRE(post);
        CHECK(post->text() == QStringLiteral("血圧が高めです"));
        CHECK(post->to.isEmpty());
        CHECK_FALSE(post->vacancy);
        CHECK_FALSE(post->item);
    }
}

TEST_CASE("What is no text, and a date for nothing, is refused", "[wire][post]")
{
    CHECK_FALSE(isGoodPostText({}));
    CHECK_FALSE(isGoodPostText(QStringLiteral(" 　\n")));
    CHECK_FALSE(isGoodPostText(QStringLiteral("a\x1b[2Jb")));
    CHECK_FALSE(isGoodPostText(QString(QChar(0xD842))));
    CHECK_FALSE(isGoodPostText(QString(Post::longestText + 1, u'あ')));
    CHECK(isGoodPostText(QString(Post::longestText, u'あ')));
    CHECK(isGoodRetractReason({}));
    CHECK_FALSE(isGoodRetractReason(QStringLiteral("two\nlines")));
    CHECK_FALSE(postDraftFromJson({{QStringLiteral("text"), QStringLiteral("x")},
                                   {QStringLiteral("due"), QStringLiteral("2026-11-30")}}));
    CHECK_FALSE(postDraftFromJson({{QStringLiteral("text"), QStringLiteral("x")},
                                   {QStringLiteral("want"), true},
                                   {QStringLiteral("due"), QStringLiteral("2026-2-3")}}));
    CHECK_FALSE(postDraftFromJson({{QStringLiteral("text"), QStringLiteral("x")},
                                   {QStringLiteral("re"), QStringLiteral("nobody")}}));
}

TEST_CASE("A post that lacks what it needs is not shown as one", "[wire][post]")
{
    REQUIRE(isRead(aBody()));
    for (const QString &member : {QStringLiteral("text"), QStringLiteral("by"),
                                  QStringLiteral("office"), QStringLiteral("at")}) {
        QJsonObject body = aBody();
        body.remove(member);
        CHECK_FALSE(isRead(body));
    }
    const QJsonArray nothing{QJsonObject()};
    CHECK_FALSE(isRead(with(QStringLiteral("edits"), nothing)));
    CHECK_FALSE(isRead(with(QStringLiteral("acks"), nothing)));
    CHECK_FALSE(isRead(with(QStringLiteral("pins"), nothing)));
    CHECK_FALSE(isRead(with(QStringLiteral("edits"), 7)));
    CHECK_FALSE(isRead(with(QStringLiteral("seen"), QJsonObject{{QStringLiteral("me"), 1}})));
    CHECK_FALSE(isRead(
        with(QStringLiteral("gone"), QJsonObject{{QStringLiteral("why"), QStringLiteral("x")}})));
}

TEST_CASE("Any text is either refused or comes back the same", "[wire][post][property]")
{
    CHECK(rc::check([](const std::u16string &any) {
        const QString text = QString::fromStdU16String(any);
        const auto read = postDraftFromJson(toJson(PostDraft{text, {}, false, {}}));
        RC_ASSERT(read.has_value() == isGoodPostText(text));
        if (read)
            RC_ASSERT(read->text == text);
    }));
}
