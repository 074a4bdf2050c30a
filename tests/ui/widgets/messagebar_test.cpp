// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statebadge.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tasuki;

TEST_CASE("A message stays until it is closed and never stands in the way", "[message]")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *bar = new MessageBar(&page);
    layout->addWidget(bar);
    page.show();
    CHECK_FALSE(bar->isVisible());

    bar->showMessage(MessageBar::Severity::Error, QStringLiteral("<b>x</b>"),
                     QStringLiteral("retry"));
    CHECK(bar->isVisible());
    CHECK_FALSE(bar->isWindow());
    CHECK(bar->findChild<QLabel *>(QStringLiteral("messageLabel"))->textFormat() == Qt::PlainText);

    QSignalSpy action(bar, &MessageBar::actionTriggered);
    QSignalSpy closed(bar, &MessageBar::closed);
    bar->findChild<QPushButton *>(QStringLiteral("messageActionButton"))->click();
    CHECK(action.count() == 1);
    bar->findChild<QToolButton *>(QStringLiteral("messageCloseButton"))->click();
    CHECK(closed.count() == 1);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Every state on the way to the other desk has a word of its own", "[state]")
{
    QSet<QString> words;
    for (int state = 0; state <= int(DeliveryState::Refused); ++state)
        words.insert(StateBadge::stateText(DeliveryState(state)));
    CHECK(words.size() == int(DeliveryState::Refused) + 1);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("The guard against the wrong patient shows name and birth date in both calendars",
          "[patient]")
{
    BigPatientLabel guard;
    guard.setPatient(QStringLiteral("佐藤 ハル"), QStringLiteral("サトウ ハル"), {1942, 3, 9});
    const auto *name = guard.findChild<QLabel *>(QStringLiteral("patientNameLabel"));
    const auto *birth = guard.findChild<QLabel *>(QStringLiteral("patientBirthLabel"));
    CHECK(name->text().contains(QStringLiteral("佐藤 ハル")));
    CHECK(name->font().pointSizeF() >= 20);
    CHECK(birth->text().contains(QStringLiteral("1942-03-09")));
    CHECK(birth->text().contains(QStringLiteral("昭和17年3月9日")));
}
