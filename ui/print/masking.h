// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// 佐藤 ハル → 佐●ハ●. Of each part the first character stays; a part of one character goes, for
/// it would be all of the name. Without a blank between the parts the third character stays of four
/// and more. Characters are what people count: 𠮷 is one.
QString maskedName(const QString &name);
/// さとう はる → S.H.; empty when the reading is no kana.
QString initials(const QString &kana);
/// さくら架空市本町1-2-3 → さくら架空市: up to the town, never further; empty when none is named.
QString townOf(const QString &address);

/// Who the patient is, for replacing.
struct MaskedPerson {
    QString name;
    QString kana;
    std::optional<int> age;
};

/// The answers with names of patient and family masked – where the form asks for them, and where
/// the patient's own name stands in other texts – and without birth, telephone and street.
FormState maskedAnswers(const FormState &state, const MaskedPerson &person);

} // namespace tasuki
