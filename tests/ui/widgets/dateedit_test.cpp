// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/widgets/dateedit.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {
std::optional<PartialDate> typed(DateEdit &edit, const QString &text)
{
    edit.lineEdit()->clear();
    QTest::keyClicks(edit.lineEdit(), text);
    return edit.date();
}
} // namespace

TEST_CASE("A date can be typed in every way people write it", "[date]")
{
    DateEdit edit;
    edit.show();
    const PartialDate june{2026, 6, 1};
    CHECK(typed(edit, QStringLiteral("R8.6.1")) == june);
    CHECK(typed(edit, QStringLiteral("2026-06-01")) == june);
    CHECK(typed(edit, QStringLiteral("S15.4.1")) == PartialDate{1940, 4, 1});
    CHECK(typed(edit, QStringLiteral("S15.4")) == PartialDate{1940, 4, 0});
    CHECK_FALSE(typed(edit, QStringLiteral("S99.4.1")));
    CHECK(edit.isUnreadable());
    CHECK_FALSE(typed(edit, QString()));
    CHECK_FALSE(edit.isUnreadable());
}

TEST_CASE("Full-width digits are a date at once and become ordinary on leaving", "[date]")
{
    DateEdit edit;
    edit.show();
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("Ｒ８．６．１"));
    QCoreApplication::sendEvent(edit.lineEdit(), &commit);
    CHECK(edit.date() == PartialDate{2026, 6, 1});
    CHECK(edit.lineEdit()->text() == QStringLiteral("Ｒ８．６．１"));

    QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
    CHECK(edit.lineEdit()->text() == QStringLiteral("R8.6.1"));
}

TEST_CASE("Text that is still being composed is no date yet", "[date]")
{
    DateEdit edit;
    edit.show();
    QSignalSpy spy(&edit, &DateEdit::edited);
    QInputMethodEvent composing(QStringLiteral("れいわ"), {});
    QCoreApplication::sendEvent(edit.lineEdit(), &composing);
    CHECK(spy.isEmpty());
    CHECK(edit.text().isEmpty());
}
