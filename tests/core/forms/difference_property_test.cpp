// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/difference.h"
#include "core/forms/formlibrary.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = FactDifference::Kind;

const std::shared_ptr<const FormDefinition> &admissionForm()
{
    static const auto form = FormLibrary::builtIn().latest(
        QStringLiteral("https://tasuki.example/forms/admission-information"));
    return form;
}

Answer randomAnswer(const FormItem &item)
{
    if (!item.options.isEmpty())
        return item.options[*rc::gen::inRange<qsizetype>(0, item.options.size())].value;
    static const char *const days[]{"2026-06-01", "2026-07-02", "2026"};
    switch (item.type) {
    case ItemType::Boolean:
        return {{QStringLiteral("valueBoolean"), *rc::gen::arbitrary<bool>()}};
    case ItemType::Integer:
        return {{QStringLiteral("valueInteger"), *rc::gen::inRange(0, 4)}};
    case ItemType::Decimal:
        return {{QStringLiteral("valueDecimal"), *rc::gen::inRange(0, 4) / 2.0}};
    case ItemType::Date:
        return {{QStringLiteral("valueDate"), QString::fromLatin1(days[*rc::gen::inRange(0, 3)])}};
    default:
        return {{QStringLiteral("valueString"),
                 QStringLiteral("梅松竹桜").mid(*rc::gen::inRange(0, 4), 1)}};
    }
}

FormState randomSheet()
{
    FormState sheet(admissionForm());
    const QStringList linkIds = admissionForm()->linkIds();
    for (const QString &linkId : linkIds) {
        const FormItem &item = *admissionForm()->item(linkId);
        if (item.isQuestion() && *rc::gen::inRange(0, 3) > 0)
            sheet.setAnswers(linkId, {randomAnswer(item)});
    }
    return sheet;
}

Kind mirrored(Kind kind)
{
    switch (kind) {
    case Kind::Worse:
        return Kind::Better;
    case Kind::Better:
        return Kind::Worse;
    case Kind::New:
        return Kind::Gone;
    case Kind::Gone:
        return Kind::New;
    case Kind::Changed:
        return Kind::Changed;
    }
    return kind;
}

QStringList idsOf(const QList<FactDifference> &differences)
{
    QStringList ids;
    for (const FactDifference &difference : differences)
        ids += difference.linkId;
    return ids;
}

} // namespace

TEST_CASE("A sheet does not differ from itself, whatever is in it", "[difference][property]")
{
    CHECK(rc::check("same sheet, no difference", [] {
        const FormState sheet = randomSheet();
        RC_ASSERT(differences(sheet, sheet).isEmpty());
    }));
}

TEST_CASE("Looked at from the other side every difference turns round", "[difference][property]")
{
    qsizetype seen = 0;
    CHECK(rc::check("kinds, steps and texts are mirrored", [&seen] {
        const FormState one = randomSheet();
        const FormState other = randomSheet();
        const auto there = differences(one, other);
        const auto back = differences(other, one);
        seen += there.size();
        RC_ASSERT(there.size() == back.size());
        for (qsizetype i = 0; i < there.size(); ++i) {
            RC_ASSERT(back[i].linkId == there[i].linkId);
            RC_ASSERT(back[i].kind == mirrored(there[i].kind));
            RC_ASSERT(back[i].steps == -there[i].steps);
            RC_ASSERT(back[i].before == there[i].after);
            RC_ASSERT(back[i].after == there[i].before);
        }
    }));
    CHECK(seen > 100);
}

TEST_CASE("Sorting differences neither loses nor invents one", "[difference][property]")
{
    CHECK(rc::check("every order is a permutation", [] {
        const FormState one = randomSheet();
        const FormState other = randomSheet();
        const auto found = differences(one, other);
        QStringList expected = idsOf(found);
        expected.sort();
        for (const auto order :
             {DifferenceOrder::Size, DifferenceOrder::Form, DifferenceOrder::Card}) {
            const auto ordered = sorted(found, order, other.form());
            QStringList ids = idsOf(ordered);
            ids.sort();
            RC_ASSERT(ids == expected);
            if (order == DifferenceOrder::Form)
                RC_ASSERT(ordered == found);
        }
    }));
}
