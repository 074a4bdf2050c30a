// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/review.h"

namespace tasuki {

QString toCode(ReviewChoice choice)
{
    switch (choice) {
    case ReviewChoice::Taken:
        return QStringLiteral("taken");
    case ReviewChoice::Considered:
        return QStringLiteral("considered");
    case ReviewChoice::NotTaken:
        return QStringLiteral("not-taken");
    }
    return {};
}

std::optional<ReviewChoice> reviewChoiceFromCode(const QString &code)
{
    for (const ReviewChoice choice :
         {ReviewChoice::Taken, ReviewChoice::Considered, ReviewChoice::NotTaken}) {
        if (code == toCode(choice))
            return choice;
    }
    return std::nullopt;
}

ReviewCount countOf(const Review &review)
{
    ReviewCount count;
    count.rows = static_cast<int>(review.rows.size());
    for (const QString &row : review.rows) {
        const auto outcome = review.outcomes.constFind(row);
        if (outcome == review.outcomes.constEnd())
            continue;
        count.taken += outcome->choice == ReviewChoice::Taken;
        count.considered += outcome->choice == ReviewChoice::Considered;
        count.notTaken += outcome->choice == ReviewChoice::NotTaken;
    }
    return count;
}

} // namespace tasuki
