// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/forms/answertext.h"
#include "core/forms/formlibrary.h"
#include "tests/fuzz/formgrower.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace tasuki;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// Opened and saved untouched it is the same again.
FormState opened(FormState state, const QJsonObject &response)
{
    state.loadResponse(response);
    require(state.toResponse() == response);
    return state;
}

void openNational(const QJsonObject &response)
{
    static const FormState fresh(FormLibrary::builtIn().forms().first());
    FormState state = opened(fresh, response);
    for (const QString &linkId : state.form().linkIds())
        (void)summary(state, linkId);
    (void)state.findings();
    state.setAnswers(QStringLiteral("A04"),
                     {{{QStringLiteral("valueString"), QStringLiteral("x")}}});
    FormState reopened = fresh;
    reopened.loadResponse(state.toResponse());
    reopened.loadGroups(state.groupValues());
}

/// One form with repetition inside repetition, conditions and a calculation.
FormLibrary::Form sampleForm()
{
    const auto form
        = FormDefinition::load(R"json({"resourceType": "Questionnaire", "url": "urn:grown",
      "item": [
        {"linkId": "i0", "type": "boolean"},
        {"linkId": "i1", "type": "group", "repeats": true, "item": [
          {"linkId": "i2", "type": "integer", "repeats": true},
          {"linkId": "i3", "type": "group", "repeats": true, "item": [
            {"linkId": "i4", "type": "string",
             "enableWhen": [{"question": "i2", "operator": ">", "answerInteger": 0}]},
            {"linkId": "i5", "type": "open-choice", "answerOption": [{"valueCoding": {"code": "1"}}]}]}]},
        {"linkId": "i6", "type": "choice", "answerOption": [{"valueCoding": {"code": "1"}}],
         "item": [{"linkId": "i7", "type": "date"}]},
        {"linkId": "i8", "type": "decimal", "extension": [{
          "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
          "valueExpression": {"language": "text/fhirpath",
            "expression": "%resource.repeat(item).where(linkId='i2').answer.value.sum()"
}
}]
},
        {"linkId": "i9", "type": "group",
         "enableWhen": [{"question": "i0", "operator": "=", "answerBoolean": true}],
         "item": [{"linkId": "i10", "type": "quantity"}]}]
})json");
    require(form.has_value());
    return std::make_shared<const FormDefinition>(*form);
}

void openGrown(fuzz::Choices &choices)
{
    static const FormState fresh(sampleForm());
    FormState state = opened(fresh, fuzz::growResponse(choices, 12));
    const qsizetype lost = state.leftovers().size();
    for (int gestures = 0; gestures < 6 && !choices.isEmpty(); ++gestures)
        (void)fuzz::makeGesture(choices, state);
    require(state.leftovers().size() == lost);
    const QJsonObject saved = state.toResponse();
    FormState reopened = opened(fresh, saved);
    FormState fromSheet = fresh;
    fromSheet.loadGroups(state.groupValues());
    const auto groups = fromSheet.groupValues();
    FormState secondSheet = fresh;
    secondSheet.loadGroups(groups);
    require(secondSheet.groupValues() == groups);
    (void)reopened.findings();
}

} // namespace

/// Begins with a bracket: any JSON as a response to the national form. Otherwise: decisions a
/// response to a small form is grown from, which is then changed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    if (bytes[0] == '{') {
        const auto response
            = parseJsonObject(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
        if (response && !response->isEmpty())
            openNational(*response);
    } else {
        fuzz::Choices choices(bytes, size);
        openGrown(choices);
    }
    return 0;
}
