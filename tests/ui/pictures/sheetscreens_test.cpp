// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The standing sheet with something in it: cards, the open card, the monthly look, what changed.
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "tests/ui/pictures/look.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/monthlypage.h"
#include "ui/patients/sheetcardview.h"
#include "ui/sheets/differencepage.h"

using namespace tasuki;

namespace {

/// A form half filled, at random places that stay the same.
FormState filled(const TestDesk &desk, const QMap<QString, int> &picks)
{
    FormState answers(desk.form());
    for (auto it = picks.begin(); it != picks.end(); ++it) {
        const FormItem *item = answers.form().item(it.key());
        if (item && item->options.size() > *it)
            answers.setAnswers(it.key(), {item->options[*it].value});
    }
    const auto text = [](const char *words) {
        return QList<Answer>{Answer{{QStringLiteral("valueString"), QString::fromUtf8(words)}}};
    };
    answers.setAnswers(QStringLiteral("D01"), text("園芸、囲碁"));
    answers.setAnswers(QStringLiteral("D03"), text("住み慣れた家で、できるだけ長く暮らしたい。"));
    answers.setAnswers(QStringLiteral("C04"), text("佐藤 花子"));
    return answers;
}

const QMap<QString, int> before{{QStringLiteral("H03"), 0}, {QStringLiteral("H05"), 1},
                                {QStringLiteral("H07"), 0}, {QStringLiteral("H10"), 1},
                                {QStringLiteral("H11"), 2}, {QStringLiteral("J23"), 0},
                                {QStringLiteral("H14"), 0}, {QStringLiteral("B15"), 0}};
const QMap<QString, int> after{{QStringLiteral("H03"), 1},  {QStringLiteral("H05"), 2},
                               {QStringLiteral("H07"), 0},  {QStringLiteral("H10"), 3},
                               {QStringLiteral("H11"), 0},  {QStringLiteral("J23"), 1},
                               {QStringLiteral("H14"), 1},  {QStringLiteral("B15"), 1},
                               {QStringLiteral("B08a"), 0}, {QStringLiteral("F05"), 0}};

ObjectId fill(TestDesk &desk)
{
    const ObjectId client = desk.workspace.clientNamed(QStringLiteral("佐藤ハル"));
    Sheet &now = desk.workspace.sheets[client];
    now.groups = filled(desk, after).groupValues();
    const PersonId me = desk.workspace.data.me.id;
    int days = 3;
    for (auto it = now.groups.begin(); it != now.groups.end(); ++it, days += 17)
        now.traces.insert(it.key(),
                          {me, desk.clock.now().addDays(-(days % 260)),
                           days % 3 == 0 ? AnswerSource::CarriedOver : AnswerSource::Typed});
    now.traces.insert(QStringLiteral("confirmed/mind"), {me, desk.clock.now().addDays(-24)});
    Sheet sent = now;
    sent.id = ObjectId::create();
    sent.groups = filled(desk, before).groupValues();
    desk.workspace.pastSheets.append({{SheetVersion::Kind::Sent,
                                       sent.id,
                                       sent.form,
                                       2,
                                       {me, desk.clock.now().addDays(-31)},
                                       ObjectId::create(),
                                       desk.workspace.data.myOffice.id},
                                      sent});
    const GroupTrace carried{me, desk.clock.now().addDays(-190), AnswerSource::CarriedOver};
    // 世帯構成, the first question of the first card.
    const FormDefinition &form = *desk.form();
    const auto household = [&form](int option) {
        return QJsonObject{{QStringLiteral("C01"),
                            QJsonArray{form.item(QStringLiteral("C01"))->options[option].value}}};
    };
    desk.workspace.pastValues[QStringLiteral("C01")]
        = {{OperationId::create(), household(1), carried, true},
           {OperationId::create(), household(2), {me, desk.clock.now().addDays(-60)}, false},
           {OperationId::create(), household(0), {me, desk.clock.now().addDays(-3)}, true}};
    return client;
}

} // namespace

TEST_CASE("The cards of a sheet, and one of them open", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    ClientPage page(fill(desk), desk.workspace, desk.clock);
    desk.show(page);
    look(page, QStringLiteral("sheet-cards"));
    desk.press(Qt::Key_F5);
    look(page, QStringLiteral("sheet-open-card"));
    page.findChild<SheetCardView *>(QStringLiteral("familyCard"))->setFocus();
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    if (auto *dialog = page.findChild<QWidget *>(QStringLiteral("historyDialog")))
        look(*dialog, QStringLiteral("sheet-history"));
}

TEST_CASE("The monthly look", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    fill(desk);
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    look(page, QStringLiteral("monthly"));
}

TEST_CASE("What changed between two sheets", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    DifferencePage page(fill(desk), desk.workspace, desk.clock);
    desk.show(page);
    look(page, QStringLiteral("difference"));
}
