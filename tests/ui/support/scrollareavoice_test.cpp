// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scrollareavoice.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTextEdit>
#include <catch2/catch.hpp>

using namespace tasuki;

TEST_CASE("A screen reader may ask a scroll area for a part that has just gone", "[ui][voice]")
{
    installScrollAreaVoice();
    QScrollArea area;
    area.setAccessibleName(QStringLiteral("読んだ方"));
    auto *inside = new QLabel(QStringLiteral("まだ誰も読んでいません"));
    inside->setFixedSize(2000, 2000);
    area.setWidget(inside);
    area.resize(100, 100);
    area.show();
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(&area);
    REQUIRE(voice);
    const int before = voice->childCount();
    REQUIRE(before > 1); // what it shows, and how far
    CHECK(voice->text(QAccessible::Name) == QStringLiteral("読んだ方"));

    inside->setFixedSize(10, 10);
    QCoreApplication::processEvents();
    CHECK(voice->child(before) == nullptr);
    CHECK(voice->child(-1) == nullptr);
    for (int i = 0; i < voice->childCount(); ++i) {
        REQUIRE(voice->child(i));
        CHECK(voice->indexOfChild(voice->child(i)) == i);
    }
}

TEST_CASE("What is more than a scroll area speaks for itself", "[ui][voice]")
{
    installScrollAreaVoice();
    QTextEdit text(QStringLiteral("よく眠れた"));
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(&text);
    REQUIRE(voice);
    CHECK(voice->role() == QAccessible::EditableText);
    CHECK(voice->textInterface());
}
