// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "tests/support/text.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};

/// Writes to one group, each knowing an earlier one (or the empty group), all with different
/// values.
struct History {
    std::vector<Operation> operations;
    std::vector<int> bases; ///< index of the write it knew; -1 for none
};

History aHistory()
{
    History history;
    const int size = *rc::gen::inRange(1, 9);
    for (int i = 0; i < size; ++i) {
        const int base = *rc::gen::inRange(-1, i);
        const bool knows = base >= 0;
        const QJsonObject write{
            {QStringLiteral("v"), i + 1},
            {QStringLiteral("base_op"),
             knows ? QJsonValue(history.operations[std::size_t(base)].id.toString())
                   : QJsonValue()},
            {QStringLiteral("base_v"), knows ? QJsonValue(base + 1) : QJsonValue()}};
        Operation operation;
        operation.id = OperationId::create();
        operation.kind = QStringLiteral("client.patch");
        operation.payload = {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("g"), write}}}};
        history.operations.push_back(operation);
        history.bases.push_back(base);
    }
    return history;
}

QJsonObject emptyClient()
{
    Operation made;
    made.id = OperationId::create();
    made.kind = QStringLiteral("client.new");
    return apply({}, made, sato).body;
}

std::vector<int> shuffled(std::size_t size)
{
    std::vector<int> order(size);
    for (std::size_t i = 0; i < size; ++i)
        order[i] = static_cast<int>(i);
    for (std::size_t i = size; i > 1; --i)
        std::swap(order[i - 1],
                  order[static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(i)))]);
    return order;
}

QJsonObject group(const QJsonObject &body)
{
    return body.value(u"groups").toObject().value(u"g").toObject();
}

QSet<int> openValues(const QJsonObject &body)
{
    QSet<int> open{group(body).value(u"v").toInt()};
    for (const QJsonValue &entry : group(body).value(u"alts").toArray())
        open.insert(entry.toObject().value(u"v").toInt());
    return open;
}

/// What nobody replaced knowingly.
QSet<int> leaves(const History &history)
{
    QSet<int> values;
    for (int i = 0; i < int(history.bases.size()); ++i) {
        if (std::find(history.bases.begin(), history.bases.end(), i) == history.bases.end())
            values.insert(i + 1);
    }
    return values;
}

} // namespace

TEST_CASE("In any order of arrival exactly what nobody replaced knowingly stays open", "[merge]")
{
    CHECK(rc::check([] {
        const History history = aHistory();
        QJsonObject body = emptyClient();
        for (const int i : shuffled(history.operations.size()))
            body = apply(body, history.operations[std::size_t(i)], sato).body;
        RC_ASSERT(openValues(body) == leaves(history));
    }));
}

TEST_CASE("Repeating any operation at any time changes nothing", "[merge]")
{
    CHECK(rc::check([] {
        const History history = aHistory();
        QJsonObject body = emptyClient();
        std::vector<int> arrived;
        for (const int i : shuffled(history.operations.size())) {
            body = apply(body, history.operations[std::size_t(i)], sato).body;
            arrived.push_back(i);
            for (const int again : arrived)
                RC_ASSERT(apply(body, history.operations[std::size_t(again)], sato).body == body);
        }
    }));
}

TEST_CASE("A resolution removes only what the person saw", "[merge]")
{
    CHECK(rc::check([] {
        const History history = aHistory();
        QJsonObject body = emptyClient();
        for (const Operation &operation : history.operations)
            body = apply(body, operation, sato).body;
        QJsonArray seen{group(body).value(u"op")};
        QSet<int> unseen;
        for (const QJsonValue &entry : group(body).value(u"alts").toArray()) {
            if (*rc::gen::arbitrary<bool>())
                seen.append(entry.toObject().value(u"op"));
            else
                unseen.insert(entry.toObject().value(u"v").toInt());
        }
        Operation resolve;
        resolve.id = OperationId::create();
        resolve.kind = QStringLiteral("client.resolve");
        resolve.payload = {{QStringLiteral("group"), QStringLiteral("g")},
                           {QStringLiteral("v"), 1000},
                           {QStringLiteral("seen"), seen}};
        const Applied resolved = apply(body, resolve, sato);
        RC_ASSERT(resolved.status == OperationStatus::Applied);
        QSet<int> open = openValues(resolved.body);
        RC_ASSERT(open.remove(1000));
        RC_ASSERT(open == unseen);
        for (const Operation &operation : history.operations)
            RC_ASSERT(apply(resolved.body, operation, sato).body == resolved.body);
    }));
}
