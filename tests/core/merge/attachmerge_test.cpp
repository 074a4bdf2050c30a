// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/attachment.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"

#include <QJsonArray>

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

Operation sorting(const QString &code)
{
    return operation("attach.slot", slotToJson(code));
}

QJsonObject aPaper(const QString &code = {})
{
    Attachment attachment;
    attachment.hash = QByteArray(32, '\x5a');
    attachment.size = 10;
    attachment.name = QStringLiteral("12月分.pdf");
    attachment.slot = code;
    return apply({}, operation("attach.add", toJson(attachment)), sato).body;
}

} // namespace

TEST_CASE("An attachment is made once, and nothing of the file is changed", "[merge][attachment]")
{
    Attachment attachment;
    attachment.hash = QByteArray(32, '\x5a');
    attachment.size = 10;
    attachment.name = QStringLiteral("お薬手帳.pdf");
    const Operation add = operation("attach.add", toJson(attachment));
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(*attachmentFromJson(made.body) == attachment);
    CHECK(made.body.value(u"by") == QJsonValue(sato.person.toString()));
    const auto again = apply(made.body, add, sato);
    CHECK(again.status == OperationStatus::Applied);
    CHECK(again.body == made.body);
    const auto other = apply(made.body, operation("attach.add", toJson(attachment)), mori);
    CHECK(other.status == OperationStatus::Rejected);
    CHECK(other.body == made.body);
    QJsonObject smuggled = toJson(attachment);
    smuggled.insert(QStringLiteral("by"), mori.person.toString());
    CHECK(apply({}, operation("attach.add", smuggled), sato).body.value(u"by")
          == QJsonValue(sato.person.toString()));
    CHECK(apply({}, operation("attach.add", {}), sato).status == OperationStatus::Rejected);
}

TEST_CASE("A preview goes with its attachment, and one that is none goes nowhere",
          "[merge][attachment]")
{
    Attachment attachment;
    attachment.hash = QByteArray(32, '\x5a');
    attachment.size = 10;
    attachment.name = QStringLiteral("お薬手帳.jpg");
    attachment.preview = smallJpeg();
    const auto made = apply({}, operation("attach.add", toJson(attachment)), sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(*attachmentFromJson(made.body) == attachment);
    attachment.preview += "35.6812N";
    const auto refused = apply({}, operation("attach.add", toJson(attachment)), sato);
    CHECK(refused.status == OperationStatus::Rejected);
    CHECK(refused.why == QStringLiteral("bad_schema"));
}

TEST_CASE("A paper is put there as what it is, and any member may say otherwise",
          "[merge][attachment][document]")
{
    const QJsonObject paper = aPaper(toCode(DocumentKind::Order));
    CHECK(attachmentFromJson(paper)->slot == toCode(DocumentKind::Order));
    CHECK(slotChangesOf(paper).isEmpty());
    const Operation hers = sorting(toCode(DocumentKind::Plan));
    const auto sorted = apply(paper, hers, mori);
    REQUIRE(sorted.status == OperationStatus::Applied);
    REQUIRE(slotChangesOf(sorted.body).size() == 1);
    CHECK(slotChangesOf(sorted.body).first()
          == SlotChange{hers.id, toCode(DocumentKind::Plan), mori.person, mori.office, noon});
    CHECK(attachmentFromJson(sorted.body)->slot == toCode(DocumentKind::Order)); // as it came
    CHECK(apply(sorted.body, hers, mori).body == sorted.body);
    const QJsonObject later = apply(sorted.body, sorting(QStringLiteral("of-later")), sato).body;
    CHECK(slotChangesOf(later).last().code == QStringLiteral("of-later"));
    CHECK(slotChangesOf(later).last().kind() == DocumentKind::Other);
}

TEST_CASE("What can be no kind, or comes before its paper, changes nothing",
          "[merge][attachment][document]")
{
    const QJsonObject paper = aPaper();
    for (const QString &bad : {QString(), QStringLiteral("提供票"), QString(33, u'a')})
        CHECK(apply(paper, sorting(bad), mori).why == u"bad_schema");
    CHECK(apply({}, sorting(toCode(DocumentKind::Plan)), mori).status == OperationStatus::Blocked);
    CHECK(apply(paper, operation("attach.edit", {}), mori).status == OperationStatus::Blocked);
    QJsonObject other = paper;
    other.insert(QStringLiteral("type"), QStringLiteral("client"));
    CHECK(apply(other, sorting(toCode(DocumentKind::Plan)), mori).why == u"bad_schema");
    Attachment odd = *attachmentFromJson(paper);
    odd.slot = QStringLiteral("a b");
    CHECK(apply({}, operation("attach.add", toJson(odd)), sato).why == u"bad_schema");
}

TEST_CASE("A paper is sorted as often as is kept", "[merge][attachment][document]")
{
    QJsonObject body = aPaper();
    for (int i = 0; i < 2 * SlotChange::most; ++i)
        body = apply(body, sorting(QString::number(i)), sato).body;
    CHECK(slotChangesOf(body).size() == SlotChange::most);
    CHECK(slotChangesOf(body).last().code == QString::number(SlotChange::most - 1));
}

TEST_CASE("Repeating any sorting changes nothing, and all of them stay in the server's order",
          "[merge][attachment][document][property]")
{
    CHECK(rc::check([] {
        QJsonObject body = aPaper();
        QList<Operation> past;
        QStringList said;
        const int count = *rc::gen::inRange(0, 10);
        for (int i = 0; i < count; ++i) {
            const Operation next = sorting(
                toCode(documentKinds.at(*rc::gen::inRange<std::size_t>(0, documentKinds.size()))));
            body = apply(body, next, *rc::gen::arbitrary<bool>() ? sato : mori).body;
            said.append(next.payload.value(u"slot").toString());
            past.append(next);
            for (const Operation &again : past)
                RC_ASSERT(apply(body, again, mori).body == body);
        }
        QStringList kept;
        for (const SlotChange &change : slotChangesOf(body))
            kept.append(change.code);
        RC_ASSERT(kept == said);
    }));
}
