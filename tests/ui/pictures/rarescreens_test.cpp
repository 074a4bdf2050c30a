// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The screens a story does not pass: empty lists, a conflict, the profile. In Japanese, because
// that is what must fit.
#include "core/forms/dictionary.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "tests/ui/pictures/look.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/sheets/conflictdialog.h"
#include "ui/sheets/traypage.h"
#include "ui/today/todaypage.h"

#include <QLabel>

using namespace tasuki;

namespace {

bool isJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x3040; });
}

QStringList wordsOf(const QWidget &screen)
{
    QStringList words;
    for (const auto *label : screen.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            words.append(label->text());
    }
    return words;
}

} // namespace

TEST_CASE("Empty lists say in Japanese what to do next", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    desk.workspace.data.clients.clear();
    desk.workspace.data.episodes.clear();
    desk.workspace.todayItems.clear();
    desk.workspace.publish();
    TodayPage today(desk.workspace, desk.clock);
    PatientsPage patients(desk.workspace, desk.clock);
    TrayPage tray(desk.workspace, desk.clock);
    const QList<QPair<QString, Page *>> pages{{QStringLiteral("empty-today"), &today},
                                              {QStringLiteral("empty-patients"), &patients},
                                              {QStringLiteral("empty-tray"), &tray}};
    for (const auto &[name, page] : pages) {
        desk.show(*page);
        look(*page, name);
        const QStringList words = wordsOf(*page);
        INFO(name.toStdString());
        CHECK(std::any_of(words.begin(), words.end(), isJapanese));
        page->hide();
    }
}

TEST_CASE("Two answers to one question stand side by side with who and when", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    const auto form = desk.form();
    Sheet sheet = *desk.workspace.sheets.begin();
    const QString group
        = form->itemsWithCode(dictionary::system(), QStringLiteral("wish.family")).value(0);
    REQUIRE_FALSE(group.isEmpty());
    const auto said = [&group](const QString &text) {
        return QJsonObject{{group, QJsonArray{QJsonObject{{QStringLiteral("valueString"), text}}}}};
    };
    const PersonId me = desk.workspace.data.me.id;
    const QDateTime then = FakeWorkspace::moment().addDays(-1);
    SheetConflict conflict;
    conflict.group = group;
    conflict.current = {OperationId::create(), said(QStringLiteral("家に帰したい")), me, then};
    conflict.alternatives = {
        {OperationId::create(),
         said(QStringLiteral("できるだけ長く家で。夜だけが心配なので、泊まりの日を増やしてほしい")),
         me, FakeWorkspace::moment()}};
    sheet.conflicts = {conflict};
    ConflictDialog dialog(desk.workspace, form, sheet, FakeWorkspace::moment());
    dialog.show();
    look(dialog, QStringLiteral("conflict"));
}

TEST_CASE("A client's page stays within a small window", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    ClientPage page(desk.workspace.clientNamed(QStringLiteral("有村清")), desk.workspace,
                    desk.clock);
    desk.show(page, {880, 640});
    look(page, QStringLiteral("client-small"));
    CHECK(page.width() == 880);
}

TEST_CASE("The profile fits its panel", "[ui][pictures]")
{
    const Japanese japanese;
    TestDesk desk;
    ClientPage page(desk.workspace.clientNamed(QStringLiteral("佐藤ハル")), desk.workspace,
                    desk.clock);
    desk.show(page);
    look(page, QStringLiteral("client"));
    desk.press(Qt::Key_F2);
    look(page, QStringLiteral("profile"));
}
