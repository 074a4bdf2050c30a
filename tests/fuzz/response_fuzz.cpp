// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/forms/answertext.h"
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace tasuki;

/// Any JSON as a response to the national form: opened and saved untouched it is the same again,
/// and after a change it still can be read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const FormLibrary library = FormLibrary::builtIn();
    const auto response = parseJsonObject(
        QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    if (!response || response->isEmpty())
        return 0;
    FormState state(library.forms().first());
    state.loadResponse(*response);
    if (state.toResponse() != *response)
        std::abort();
    for (const QString &linkId : state.form().linkIds())
        (void)summary(state, linkId);
    (void)state.findings();
    state.setAnswers(QStringLiteral("A04"),
                     {{{QStringLiteral("valueString"), QStringLiteral("x")}}});
    FormState reopened(library.forms().first());
    reopened.loadResponse(state.toResponse());
    reopened.loadGroups(state.groupValues());
    return 0;
}
