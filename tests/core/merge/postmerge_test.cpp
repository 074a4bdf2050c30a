// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/post.h"
#include "tests/support/text.h"

#include <QJsonArray>
#include <QSet>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, noon, payload};
}

QJsonObject saying(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

QJsonObject aPost()
{
    return apply({}, operation("msg.add", saying(QStringLiteral("朝食を半分残されました"))), sato)
        .body;
}

Post read(const QJsonObject &body)
{
    return postFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

Operation pinning(bool isOn)
{
    return operation("msg.pin", {{QStringLiteral("on"), isOn}});
}

/// Something anybody might do to a post.
Operation anything(int number)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return operation("msg.retract", {});
    case 1:
    case 2:
        return operation("msg.ack", {});
    case 3:
        return operation("msg.seen", {});
    case 4:
    case 5:
        return pinning(number % 2 == 0);
    default:
        return operation("msg.edit", saying(QStringLiteral("訂正%1").arg(number)));
    }
}

} // namespace

TEST_CASE("A post is added once, by whom the server says", "[merge][post]")
{
    QJsonObject payload = saying(QStringLiteral("こんにちは"));
    payload.insert(QStringLiteral("by"), mori.person.toString());
    payload.insert(QStringLiteral("acks"), QJsonArray{QStringLiteral("forged")});
    payload.insert(QStringLiteral("seen"), QJsonObject{{mori.person.toString(), toIsoUtc(noon)}});
    payload.insert(QStringLiteral("mentions"), QJsonArray{QStringLiteral("from a newer program")});
    const Operation add = operation("msg.add", payload);
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(read(made.body).author == sato.person);
    CHECK(read(made.body).acknowledgements.isEmpty());
    CHECK(read(made.body).sights.isEmpty());
    CHECK(made.body.contains(u"mentions"));
    CHECK(apply(made.body, add, sato).body == made.body);
    CHECK(apply(made.body, operation("msg.add", payload), mori).why == u"exists");
    CHECK(apply({}, operation("msg.add", saying(QString())), sato).why == u"bad_schema");
}

TEST_CASE("Only its author corrects a post or takes it back, and both stay to be seen",
          "[merge][post]")
{
    const QJsonObject post = aPost();
    const auto edit = operation("msg.edit", saying(QStringLiteral("昼食を半分残されました")));
    CHECK(apply(post, edit, mori).why == u"not_the_author");
    CHECK(apply(post, operation("msg.retract", {}), mori).why == u"not_the_author");
    const QJsonObject edited = apply(post, edit, sato).body;
    CHECK(read(edited).text() == QStringLiteral("昼食を半分残されました"));
    CHECK(read(edited).versions[0].text == QStringLiteral("朝食を半分残されました"));
    const auto retract
        = operation("msg.retract", {{QStringLiteral("why"), QStringLiteral("別の方の記録でした")}});
    const QJsonObject gone = apply(edited, retract, sato).body;
    CHECK(read(gone).isRetracted());
    CHECK(read(gone).retractReason == QStringLiteral("別の方の記録でした"));
    CHECK(read(gone).versions.size() == 2);
    CHECK(apply(gone, operation("msg.edit", saying(QStringLiteral("x"))), sato).why
          == u"retracted");
    CHECK(apply(gone, retract, sato).body == gone);
}

TEST_CASE("A post was seen once by each person, and by its author anyhow", "[merge][post]")
{
    const QJsonObject post = aPost();
    CHECK(apply(post, operation("msg.seen", {}), sato).body == post);
    CHECK(read(post).isSeenBy(sato.person));
    CHECK_FALSE(read(post).isSeenBy(mori.person));
    Operation again = operation("msg.seen", {});
    const QJsonObject seen = apply(post, again, mori).body;
    REQUIRE(read(seen).sights == QList<Sight>{{mori.person, noon}});
    again.at = noon.addDays(1);
    CHECK(apply(seen, again, mori).body == seen);
    const auto acknowledged = apply(post, operation("msg.ack", {}), mori).body;
    CHECK(read(acknowledged).isSeenBy(mori.person));
}

TEST_CASE("Anybody pins a post and takes it down, and who did stays to be seen", "[merge][post]")
{
    const QJsonObject post = aPost();
    const Operation up = pinning(true);
    const QJsonObject pinned = apply(post, up, mori).body;
    REQUIRE(read(pinned).isPinned());
    CHECK(read(pinned).pinnings == QList<Pinning>{{true, mori.person, mori.office, noon}});
    CHECK(apply(pinned, up, mori).body == pinned);
    const QJsonObject down = apply(pinned, pinning(false), sato).body;
    CHECK_FALSE(read(down).isPinned());
    CHECK(read(down).pinnings.size() == 2);
    CHECK(apply(down, up, mori).body == down); // a repetition is none, also after others came
    CHECK(apply(post, operation("msg.pin", {{QStringLiteral("on"), 1}}), mori).why
          == u"bad_schema");
}

TEST_CASE("What was taken back is not on top, whoever came first", "[merge][post]")
{
    const Operation gone = operation("msg.retract", {});
    const Operation up = pinning(true);
    const QJsonObject post = aPost();
    const Applied late = apply(apply(post, gone, sato).body, up, mori);
    CHECK(late.status == OperationStatus::Applied);
    CHECK_FALSE(read(late.body).isPinned());
    CHECK_FALSE(read(apply(apply(post, up, mori).body, gone, sato).body).isPinned());
}

TEST_CASE("A post goes up and down as often as is kept", "[merge][post]")
{
    QJsonObject body = aPost();
    for (int i = 0; i < Post::mostPinnings; ++i)
        body = apply(body, pinning(i % 2 == 0), mori).body;
    CHECK(read(body).pinnings.size() == Post::mostPinnings);
    CHECK(apply(body, pinning(true), mori).why == u"bad_schema");
}

TEST_CASE("Whom a post is for is said with it, and not changed by a correction", "[merge][post]")
{
    QJsonObject payload = saying(QStringLiteral("ご確認ください"));
    payload.insert(QStringLiteral("to"),
                   QJsonObject{{QStringLiteral("people"), QJsonArray{mori.person.toString()}}});
    const QJsonObject post = apply({}, operation("msg.add", payload), sato).body;
    REQUIRE(read(post).to.include(mori.person, mori.office, std::nullopt));
    QJsonObject correction = saying(QStringLiteral("ご確認をお願いします"));
    correction.insert(QStringLiteral("to"), QJsonObject());
    const QJsonObject edited = apply(post, operation("msg.edit", correction), sato).body;
    CHECK(read(edited).isCorrected());
    CHECK(read(edited).to == read(post).to);
    payload.insert(QStringLiteral("to"), QStringLiteral("everybody"));
    CHECK(apply({}, operation("msg.add", payload), sato).why == u"bad_schema");
}

TEST_CASE("A post takes as many corrections as are kept", "[merge][post]")
{
    QJsonObject body = aPost();
    int corrected = 0;
    for (; corrected < 2 * Post::mostVersions; ++corrected) {
        const auto edited
            = apply(body, operation("msg.edit", saying(QString::number(corrected))), sato);
        if (edited.status != OperationStatus::Applied)
            break;
        body = edited.body;
    }
    CHECK(corrected == Post::mostVersions - 1);
    CHECK(read(body).versions.size() == Post::mostVersions);
}

TEST_CASE("What comes before its post, or is not known, waits", "[merge][post]")
{
    CHECK(apply({}, operation("msg.ack", {}), mori).status == OperationStatus::Blocked);
    CHECK(apply(aPost(), operation("msg.sing", {}), mori).status == OperationStatus::Blocked);
    QJsonObject client = aPost();
    client.insert(QStringLiteral("type"), QStringLiteral("client"));
    CHECK(apply(client, operation("msg.ack", {}), mori).why == u"bad_schema");
}

TEST_CASE("Repeating anything changes nothing, and nothing that was said is lost",
          "[merge][post][property]")
{
    CHECK(rc::check([] {
        QJsonObject body = aPost();
        QList<std::pair<Operation, Author>> past;
        QSet<QString> said{QStringLiteral("朝食を半分残されました")};
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const Operation next = anything(i);
            const Author &author = *rc::gen::arbitrary<bool>() ? sato : mori;
            const auto applied = apply(body, next, author);
            if (applied.status == OperationStatus::Applied)
                past.append({next, author});
            if (applied.status == OperationStatus::Applied && next.verb() == u"edit")
                said.insert(next.payload.value(u"text").toString());
            body = applied.body;
            for (const auto &[again, who] : past)
                RC_ASSERT(apply(body, again, who).body == body);
        }
        const Post post = read(body);
        QSet<QString> kept;
        for (const PostVersion &version : post.versions)
            kept.insert(version.text);
        RC_ASSERT(kept == said);
        RC_ASSERT(post.acknowledgements.size() <= 2);
        RC_ASSERT(post.sights.size() <= 1); // of two people one wrote it
    }));
}

TEST_CASE("Who has seen a post and said 了解 is the same in whatever order it came",
          "[merge][post][property]")
{
    CHECK(rc::check([] {
        QList<Author> readers;
        for (int i = 0; i < 4; ++i)
            readers.append({PersonId::create(), OfficeId::create()});
        readers.append(sato);
        QList<std::pair<Operation, Author>> said;
        for (const Author &reader :
             std::as_const(readers)) { // each once of a kind: the first counts
            if (*rc::gen::arbitrary<bool>())
                said.append({operation("msg.seen", {}), reader});
            if (*rc::gen::arbitrary<bool>())
                said.append({operation("msg.ack", {}), reader});
        }
        const QJsonObject post = aPost();
        const auto after = [&post](const auto &order) {
            QJsonObject body = post;
            for (const auto &[next, who] : order)
                body = apply(body, next, who).body;
            return read(body);
        };
        QList<std::pair<Operation, Author>> other = said;
        for (qsizetype i = other.size() - 1; i > 0; --i)
            other.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        other += said; // and everything once more
        const Post one = after(said);
        const Post two = after(other);
        RC_ASSERT(one.sights == two.sights);
        RC_ASSERT(one.acknowledgements.size() == two.acknowledgements.size());
        for (const Author &reader : std::as_const(readers)) {
            RC_ASSERT(one.isSeenBy(reader.person) == two.isSeenBy(reader.person));
            RC_ASSERT(one.isAcknowledgedBy(reader.person) == two.isAcknowledgedBy(reader.person));
        }
    }));
}
