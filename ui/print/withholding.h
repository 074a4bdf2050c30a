// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/print/printoptions.h"

namespace tasuki {

/// A sensitive item that is answered and stays off the paper. The label is for the screen only:
/// on paper it would tell what it is meant to keep.
struct WithheldItem {
    QString linkId;
    QString label;
    bool operator==(const WithheldItem &) const = default;
};

/// Answered items that stay off this kind of paper unless released: those marked sensitive, and –
/// for patient and family, when the form asks whether the patient was told the name of the illness
/// and the answer is not yes – whatever names it.
QList<WithheldItem> sensitiveAnswers(const FormState &state, PaperVariant variant);

/// What of the answers goes onto the paper.
struct PaperAnswers {
    FormState state;
    QList<WithheldItem> withheld;
};

/// Every paper goes through here, and so does the response attached to a PDF.
///
/// For all variants but Full the answers are built anew from the finished response without the
/// withheld items, without answers the form has no place for, and without whose they are – so what
/// was only in memory, or follows from a withheld answer, cannot slip through.
PaperAnswers answersForPaper(const FormState &state, const PrintOptions &options);

} // namespace tasuki
