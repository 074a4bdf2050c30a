// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/factchecker.h"

#include "core/forms/dictionary.h"

namespace tasuki {

FactChecker::FactChecker(const FormDefinition &form, FormNotes &notes)
    : m_form(form)
    , m_notes(notes)
{ }

void FactChecker::check()
{
    for (const QString &linkId : m_form.linkIds()) {
        const FormItem &item = *m_form.item(linkId);
        for (const Coding &coding : item.codes) {
            if (coding.system == dictionary::system())
                checkFact(item, coding.code);
        }
    }
}

void FactChecker::checkFact(const FormItem &item, const QString &code)
{
    if (dictionary::meaning(code).isEmpty())
        m_notes.warn(item.linkId, QStringLiteral("'%1' is no fact of the dictionary").arg(code));
    else if (dictionary::isSensitive(code) && !item.sensitive)
        m_notes.warn(item.linkId, QStringLiteral("'%1' is sensitive, the item is not").arg(code));
    if (const QString other = m_askedBy.value(code); !other.isEmpty())
        m_notes.warn(item.linkId, QStringLiteral("asks for '%1', as '%2' does").arg(code, other));
    else
        m_askedBy.insert(code, item.linkId);
}

} // namespace tasuki
