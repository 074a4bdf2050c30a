// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
#include "core/forms/formstate.h"

#include <cstddef>
#include <cstdint>

using namespace tasuki;

/// Any bytes as a form file: it is refused or it can be filled in, and it never takes us down.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto form = FormDefinition::load(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!form)
        return 0;
    FormState state(std::make_shared<const FormDefinition>(*form));
    state.applyInitialValues();
    for (const QString &linkId : form->linkIds()) {
        const FormItem *item = form->item(linkId);
        if (!item->options.isEmpty())
            state.toggleOption(linkId, item->options.first().value);
        else
            state.setAnswers(linkId, {{{QStringLiteral("valueString"), linkId}}});
        (void)summary(state, linkId);
        (void)form->cardOf(linkId);
    }
    (void)state.findings();
    FormState reopened(state.sharedForm());
    reopened.loadResponse(state.toResponse());
    reopened.loadGroups(state.groupValues());
    return 0;
}
