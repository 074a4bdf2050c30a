// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/forms/formnotes.h"

#include <QHash>

namespace tasuki {

/// Looks over the dictionary codes of a form. A mistyped code is worse than none: the question
/// would look shared and feed nothing, and a fact kept off FAX elsewhere would leave by this form.
/// Only warns.
class FactChecker {
public:
    FactChecker(const FormDefinition &form, FormNotes &notes);

    void check();

private:
    void checkFact(const FormItem &item, const QString &code);

    const FormDefinition &m_form;
    FormNotes &m_notes;
    QHash<QString, QString> m_askedBy; ///< code → linkId
};

} // namespace tasuki
