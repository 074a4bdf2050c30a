// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/widgets/chipgroup.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tasuki;

namespace {
/// Three choices between two fields, as in a form.
struct Ward {
    QWidget window;
    QLineEdit *before = new QLineEdit(&window);
    ChipGroup *group;
    QLineEdit *after = new QLineEdit(&window);

    explicit Ward(ChipGroup::Mode mode)
        : group(new ChipGroup(mode, &window))
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(group);
        layout->addWidget(after);
        for (const char16_t *label : {u"なし", u"あり", u"不明"})
            group->addChoice(QString::fromUtf16(label));
        QWidget::setTabOrder(before, group->chip(0));
        window.show();
        QApplication::setActiveWindow(&window);
        group->chip(0)->setFocus();
    }
};
} // namespace

TEST_CASE("Arrows move the focus over the choices and never change the answer", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    QTest::keyClick(ward.group->chip(0), Qt::Key_Space);
    REQUIRE(ward.group->chosenIndex() == 0);

    QTest::keyClick(ward.group->chip(0), Qt::Key_Right);
    QTest::keyClick(ward.group->chip(1), Qt::Key_Down);

    CHECK(ward.group->chip(2)->hasFocus());
    CHECK(ward.group->chosen() == QSet<int>{0});
}

TEST_CASE("A digit picks a choice, and the same digit takes it back", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    QSignalSpy spy(ward.group, &ChipGroup::toggled);

    QTest::keyClick(ward.group->chip(0), Qt::Key_2);
    CHECK(ward.group->chosen() == QSet<int>{1});
    CHECK(ward.group->chip(1)->hasFocus());

    QTest::keyClick(ward.group->chip(1), Qt::Key_2);
    CHECK(ward.group->chosen().isEmpty());
    QTest::keyClick(ward.group->chip(1), Qt::Key_9); // there is no ninth choice
    CHECK(spy.count() == 2);
}

TEST_CASE("A radio choice can be un-chosen with the mouse and with Space", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    QTest::mouseClick(ward.group->chip(1), Qt::LeftButton);
    CHECK(ward.group->chosenIndex() == 1);
    QTest::mouseClick(ward.group->chip(1), Qt::LeftButton);
    CHECK(ward.group->chosenIndex() == -1);
    QTest::keyClick(ward.group->chip(1), Qt::Key_Space);
    QTest::keyClick(ward.group->chip(1), Qt::Key_Space);
    CHECK(ward.group->chosenIndex() == -1);
}

TEST_CASE("One of a single group lets go of the other", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    QTest::keyClick(ward.group->chip(0), Qt::Key_1);
    QTest::keyClick(ward.group->chip(0), Qt::Key_3);
    CHECK(ward.group->chosen() == QSet<int>{2});
}

TEST_CASE("なし and the other choices let go of each other", "[chips]")
{
    Ward ward(ChipGroup::Mode::Multiple);
    ward.group->setExclusive(0);
    QTest::keyClick(ward.group->chip(0), Qt::Key_2);
    QTest::keyClick(ward.group->chip(0), Qt::Key_3);
    CHECK(ward.group->chosen() == QSet<int>{1, 2});
    QTest::keyClick(ward.group->chip(0), Qt::Key_1);
    CHECK(ward.group->chosen() == QSet<int>{0});
    QTest::keyClick(ward.group->chip(0), Qt::Key_2);
    CHECK(ward.group->chosen() == QSet<int>{1});
}

TEST_CASE("Choices are one stop for Tab, and Enter goes on without choosing", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    QSignalSpy goOn(ward.group, &ChipGroup::goOnRequested);
    QTest::keyClick(ward.group->chip(0), Qt::Key_Return);
    CHECK(goOn.count() == 1);
    CHECK(ward.group->chosen().isEmpty());

    QTest::keyClick(ward.group->chip(0), Qt::Key_Tab);
    CHECK(ward.after->hasFocus());
    QTest::keyClick(ward.after, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(ward.group->chip(0)->hasFocus());
}

TEST_CASE("A screen reader hears radios as radios and what is chosen", "[chips]")
{
    Ward ward(ChipGroup::Mode::Single);
    ward.group->setChosen({1});
    QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(ward.group->chip(1));
    REQUIRE(chip);
    CHECK(chip->role() == QAccessible::RadioButton);
    CHECK(chip->text(QAccessible::Name) == QStringLiteral("あり"));
    CHECK(chip->state().checked);

    Ward boxes(ChipGroup::Mode::Multiple);
    chip = QAccessible::queryAccessibleInterface(boxes.group->chip(0));
    CHECK(chip->role() == QAccessible::CheckBox);
    CHECK_FALSE(chip->state().checked);
}
