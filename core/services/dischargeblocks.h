// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/sheet.h"
#include "core/forms/formstate.h"

namespace tasuki {

/// One profession's part of a discharge sheet.
struct DischargeBlock {
    enum class State {
        Missing, ///< 未記入: nobody wrote here; what is to be seen was carried over
        Begun, ///< somebody wrote, nobody said that it is complete
        Confirmed, ///< its people said so
    };
    QString owner; ///< "doctor", "nurse", "rehab", "pharmacist", "dietitian", "msw"
    QStringList linkIds; ///< what FormView::showOnly takes
    State state = State::Missing;
    GroupTrace trace; ///< who wrote or confirmed last, when; empty while missing
    int unanswered = 0;
    bool operator==(const DischargeBlock &) const = default;
};

/// Whose block a person fills in; empty for people who have none.
QString blockOwnerOf(Profession profession);
/// Who owns an item: what the form says of it or of what is above; "msw" where it says nothing.
QString blockOwnerOf(const FormDefinition &form, const QString &linkId);

/// The blocks of a sheet in the order of its form: of a draft from who wrote what, of a sheet that
/// was sent from what was noted at sending.
QList<DischargeBlock> dischargeBlocks(const FormState &answers, const Sheet &sheet);

/// The merge group that says a block is complete.
QString blockConfirmation(const QString &owner);
/// What a sheet says of its blocks when it leaves: block/<owner> → {state, by, at}.
QMap<QString, QJsonValue> blockNotes(const QList<DischargeBlock> &blocks);
/// A group that speaks about the sheet and is no answer.
bool isBlockGroup(const QString &group);

} // namespace tasuki
