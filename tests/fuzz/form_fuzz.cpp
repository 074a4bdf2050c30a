// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
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

/// Bytes of somebody else: refused, or it can be filled in, and it never takes us down.
void fillStranger(const QByteArray &json)
{
    const auto form = FormDefinition::load(json);
    if (!form)
        return;
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
}

/// A form that is one, filled in at random: all that was promised of it holds.
void fillGrown(fuzz::Choices &choices)
{
    const auto form = FormDefinition::load(
        QJsonDocument(fuzz::growForm(choices, 8, fuzz::Circles::Allowed)).toJson());
    require(form.has_value());
    FormState state(std::make_shared<const FormDefinition>(*form));
    const QDateTime noon(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC);
    state.setNow(noon);
    state.applyInitialValues();
    FormState again = state;
    for (int gestures = 0; gestures < 12 && !choices.isEmpty(); ++gestures) {
        fuzz::Choices twin = choices;
        (void)fuzz::makeGesture(choices, state);
        (void)fuzz::makeGesture(twin, again);
    }
    const QJsonObject response = state.toResponse();
    require(again.toResponse() == response && again.findings() == state.findings());
    (void)again.setNow(noon);
    require(again.toResponse() == response);
    FormState reopened(state.sharedForm());
    reopened.setNow(noon);
    reopened.loadResponse(response);
    require(reopened.toResponse() == response);
    reopened.loadGroups(state.groupValues());
    (void)reopened.findings();
}

} // namespace

/// Begins with a bracket: any bytes as a form file. Otherwise: decisions a form is grown from.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size == 0)
        return 0;
    if (bytes[0] == '{') {
        fillStranger(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    } else {
        fuzz::Choices choices(bytes, size);
        fillGrown(choices);
    }
    return 0;
}
