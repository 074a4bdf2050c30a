// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QStringList>

namespace tasuki {

/// What a care manager made of one thing that is different after the stay. The numbers are the keys
/// that choose them.
enum class ReviewChoice {
    Taken = 1, ///< 反映する
    Considered = 2, ///< 検討し変更なし
    NotTaken = 3, ///< 未反映, with the reason
};

QString toCode(ReviewChoice choice); ///< "taken", "considered", "not-taken"
std::optional<ReviewChoice> reviewChoiceFromCode(const QString &code);

struct ReviewOutcome {
    ReviewChoice choice = ReviewChoice::Taken;
    QString reason;
    QString answer; ///< what the hospital had answered; another answer is not reviewed yet
    GroupTrace trace; ///< who decided, when
    bool operator==(const ReviewOutcome &) const = default;
};

/// The care manager's answer to a discharge sheet, row by row. It lies in the handoff room, so that
/// the hospital learns what became of its work.
struct Review {
    ObjectId id;
    ScopeId scope;
    ObjectId sheet; ///< the discharge sheet on screen when it was last touched
    QStringList rows; ///< keys of what there was to decide on
    QMap<QString, ReviewOutcome> outcomes; ///< by row key
    ObjectId finishedSheet; ///< the sheet whose review was finished; null before
    GroupTrace finished;
    bool operator==(const Review &) const = default;
};

/// "反映 6/8, 検討し変更なし 2", as both desks count it.
struct ReviewCount {
    int rows = 0;
    int taken = 0;
    int considered = 0;
    int notTaken = 0;
    int decided() const { return taken + considered + notTaken; }
    bool operator==(const ReviewCount &) const = default;
};

ReviewCount countOf(const Review &review);

} // namespace tasuki
