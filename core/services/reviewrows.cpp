// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewrows.h"

#include "core/forms/formlibrary.h"
#include "core/services/factcarry.h"

#include <algorithm>

namespace tasuki {

namespace {

    std::optional<FormState> stateOf(const Sheet &sheet, const FormLibrary &forms)
    {
        const auto form = forms.find(sheet.form);
        if (!form)
            return std::nullopt;
        FormState state(form);
        state.loadGroups(sheet.groups);
        return state;
    }

    /// Facts that read otherwise in the sheet sent before.
    QStringList newFacts(const std::optional<Sheet> &replaced, const FormState &now,
                         const FormLibrary &forms)
    {
        QStringList linkIds;
        const auto before = replaced ? stateOf(*replaced, forms) : std::nullopt;
        if (!before)
            return linkIds;
        for (const FactDifference &difference : differences(*before, now))
            linkIds += difference.linkId;
        return linkIds;
    }

    QString keyOf(const FactDifference &difference, const QList<ReviewRow> &others)
    {
        const QString name = difference.code.isEmpty() ? u'#' + difference.linkId : difference.code;
        const auto isTaken = [&others](const QString &key) {
            return std::any_of(others.begin(), others.end(),
                               [&key](const ReviewRow &row) { return row.key == key; });
        };
        QString key = name;
        for (int number = 2; isTaken(key); ++number)
            key = name + u'~' + QString::number(number);
        return key;
    }

} // namespace

QList<ReviewRow> reviewRows(const DischargeEntry &discharge, const std::optional<Sheet> &admission,
                            const FormLibrary &forms)
{
    const auto after = discharge.sheet ? stateOf(*discharge.sheet, forms) : std::nullopt;
    if (!after)
        return {};
    const auto before = admission ? stateOf(*admission, forms) : std::nullopt;
    const QList<FactDifference> found
        = differences(before ? *before : FormState(after->sharedForm()), *after);
    const QStringList fresh = newFacts(discharge.replaced, *after, forms);
    QList<ReviewRow> rows;
    for (const FactDifference &difference : found) {
        if (difference.kind == FactDifference::Kind::Gone || !isFactOfCare(difference.code))
            continue;
        ReviewRow row{keyOf(difference, rows), difference, std::nullopt,
                      fresh.contains(difference.linkId)};
        if (discharge.review) {
            const auto outcome = discharge.review->outcomes.constFind(row.key);
            if (outcome != discharge.review->outcomes.constEnd()
                && outcome->answer == difference.after)
                row.outcome = *outcome;
        }
        rows += row;
    }
    // Keys were given in the order of the form; now what got worse comes first.
    QList<FactDifference> order;
    for (const ReviewRow &row : std::as_const(rows))
        order += row.difference;
    order = sorted(order, DifferenceOrder::Size, after->form());
    std::sort(rows.begin(), rows.end(), [&order](const ReviewRow &a, const ReviewRow &b) {
        return order.indexOf(a.difference) < order.indexOf(b.difference);
    });
    return rows;
}

ReviewCount countOf(const QList<ReviewRow> &rows)
{
    ReviewCount count;
    count.rows = static_cast<int>(rows.size());
    for (const ReviewRow &row : rows) {
        if (!row.outcome)
            continue;
        count.taken += row.outcome->choice == ReviewChoice::Taken;
        count.considered += row.outcome->choice == ReviewChoice::Considered;
        count.notTaken += row.outcome->choice == ReviewChoice::NotTaken;
    }
    return count;
}

} // namespace tasuki
