// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/support/text.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {
FormLibrary::Form nationalForm()
{
    const FormLibrary library = FormLibrary::builtIn();
    return library.forms().value(0);
}

/// Answers a plausible part of the form, so that there is something to see.
void fillSome(FormState &state)
{
    int count = 0;
    for (const QString &linkId : state.form().linkIds()) {
        const FormItem *item = state.form().item(linkId);
        if (!item->isQuestion() || ++count % 3 == 0)
            continue;
        if (!item->options.isEmpty())
            (void)state.setAnswers(linkId, {item->options[item->options.size() / 2].value});
        else if (item->type == ItemType::String || item->type == ItemType::Text)
            (void)state.setAnswers(
                linkId,
                {Answer{{QStringLiteral("valueString"), QStringLiteral("髙﨑 𠮷子 0990000001")}}});
        else if (item->type == ItemType::Date)
            (void)state.setAnswers(
                linkId, {Answer{{QStringLiteral("valueDate"), QStringLiteral("1940-04-01")}}});
    }
}

void showEveryPage(FormView &view)
{
    for (int page = 0; page < view.pageCount(); ++page)
        view.showPage(page);
}
} // namespace

TEST_CASE("Looking at every page of the national form changes nothing in it", "[form][national]")
{
    REQUIRE(nationalForm());
    FormState state(nationalForm());
    fillSome(state);
    const auto before = state.groupValues();
    FormView view(state);
    QSignalSpy changes(&view, &FormView::answersChanged);
    view.show();
    showEveryPage(view);
    view.finishEditing();
    CHECK(changes.isEmpty());
    CHECK(state.groupValues() == before);
}

TEST_CASE("Every question of the national form has an editor a keyboard can reach",
          "[form][national]")
{
    FormState state(nationalForm());
    FormView view(state);
    view.show();
    showEveryPage(view);
    for (const QString &linkId : state.form().linkIds()) {
        const FormItem *item = state.form().item(linkId);
        if (item->hidden || !item->isQuestion() || !item->calculation.isEmpty())
            continue;
        INFO(linkId.toStdString());
        REQUIRE(view.row(linkId));
        CHECK_FALSE(view.row(linkId)->editor()->inputs().isEmpty());
    }
}

TEST_CASE("Pictures of a form for human eyes", "[.shots]")
{
    // TASUKI_FORM: another form than the national one; TASUKI_RESPONSE: its answers.
    const auto contentOf = [](const char *name) {
        QFile file(qEnvironmentVariable(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString folder = qEnvironmentVariable("TASUKI_SHOTS", QStringLiteral("."));
    FormLibrary::Form form = nationalForm();
    if (const auto other = FormDefinition::load(contentOf("TASUKI_FORM")))
        form = std::make_shared<const FormDefinition>(*other);
    FormState state(form);
    const auto response = QJsonDocument::fromJson(contentOf("TASUKI_RESPONSE")).object();
    if (!response.isEmpty())
        (void)state.loadResponse(response);
    else if (form->url() == nationalForm()->url())
        fillSome(state);
    FormView view(state);
    view.resize(1100, 720);
    view.show();
    const int scale = qRound(view.devicePixelRatioF() * 100);
    for (int page = 0; page < view.pageCount(); ++page) {
        view.showPage(page);
        view.focusFirstItem();
        CHECK(QTest::qWaitForWindowExposed(&view));
        CHECK(view.grab().save(
            QStringLiteral("%1/uiforms-%2-page%3.png").arg(folder).arg(scale).arg(page)));
    }
}
