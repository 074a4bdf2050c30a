// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "tests/support/text.h"
#include "tests/ui/forms/sampleform.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/widgets/chipgroup.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace tasuki;

namespace {
struct Desk {
    FormState state{sampleForm()};
    FormView view{state};
    QSignalSpy changes{&view, &FormView::answersChanged};

    Desk()
    {
        view.resize(900, 600);
        view.show();
        QApplication::setActiveWindow(&view);
    }
    QWidget *input(const char16_t *linkId, int index = 0)
    {
        ItemRow *row = view.row(QString::fromUtf16(linkId));
        return row->editor()->inputs().value(index);
    }
    QString text(const char16_t *linkId)
    {
        const QList<Answer> answers = state.answers(QString::fromUtf16(linkId));
        return answers.isEmpty() ? QString() : answers.first().value(u"valueString").toString();
    }
};

void compose(QWidget *input, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(input, &event);
}

void commit(QWidget *input, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(input, &event);
}
} // namespace

TEST_CASE("Half-composed text is no answer, and its Enter moves nothing", "[form][ime]")
{
    for (const char16_t *linkId : {u"name", u"memo"}) {
        Desk desk;
        QWidget *field = desk.input(linkId);
        field->setFocus();
        compose(field, QStringLiteral("さとう"));
        CHECK(desk.changes.isEmpty());
        CHECK(desk.text(linkId).isEmpty());
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_F3);
        CHECK(field->hasFocus());
        CHECK(desk.changes.isEmpty());

        commit(field, QStringLiteral("佐藤"));
        CHECK(desk.text(linkId) == QStringLiteral("佐藤"));
        CHECK(desk.changes.count() == 1);
    }
}

TEST_CASE("Enter goes from question to question, past what is not asked, into the next section",
          "[form][keys]")
{
    Desk desk;
    desk.view.focusFirstItem();
    CHECK(desk.input(u"name")->hasFocus());
    QTest::keyClick(desk.input(u"name"), Qt::Key_Return);
    CHECK(desk.input(u"fall")->hasFocus());
    QTest::keyClick(desk.input(u"fall"), Qt::Key_Return);
    CHECK(desk.input(u"days")->hasFocus());
    QTest::keyClick(desk.input(u"days"), Qt::Key_Return);
    QTest::keyClick(desk.input(u"day"), Qt::Key_Return);
    CHECK(desk.input(u"memo")->hasFocus());
    QTest::keyClick(desk.input(u"memo"), Qt::Key_Return); // a line break, not a move
    CHECK(desk.input(u"memo")->hasFocus());
    QTest::keyClick(desk.input(u"memo"), Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.view.currentPage() == 1);
    CHECK(desk.input(u"phone")->hasFocus());
}

TEST_CASE("A question that appears takes its place in the order of Tab", "[form][keys]")
{
    Desk desk;
    desk.input(u"fall")->setFocus();
    CHECK(desk.view.row(QStringLiteral("when"))->isHidden());
    QTest::keyClick(desk.input(u"fall"), Qt::Key_2);
    REQUIRE_FALSE(desk.view.row(QStringLiteral("when"))->isHidden());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(desk.input(u"when")->hasFocus());
    QTest::keyClick(desk.input(u"when"), Qt::Key_Tab);
    CHECK(desk.input(u"days")->hasFocus());
}

TEST_CASE("An added answer is reached by Tab before the button that adds one more", "[form][keys]")
{
    Desk desk;
    desk.view.showPage(1);
    commit(desk.input(u"pets"), QStringLiteral("猫"));
    auto *more = desk.view.findChild<QPushButton *>(QStringLiteral("oneMoreButton"));
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(desk.input(u"pets", 1)->hasFocus());
    commit(desk.input(u"pets", 1), QStringLiteral("犬"));
    CHECK(desk.state.answers(QStringLiteral("pets")).size() == 2);
    QTest::keyClick(desk.input(u"pets", 1), Qt::Key_Tab);
    CHECK(more->hasFocus());
}

TEST_CASE("Ctrl+J and F3 go to the next unconfirmed question, also in another section",
          "[form][keys]")
{
    Desk desk;
    for (const char16_t *linkId : {u"name", u"memo"})
        commit(desk.input(linkId), QStringLiteral("x"));
    desk.input(u"day")->setFocus();
    QTest::keyClick(desk.input(u"day"), Qt::Key_F3);
    CHECK(desk.input(u"phone")->hasFocus());
    commit(desk.input(u"phone"), QStringLiteral("000"));
    QTest::keyClick(desk.input(u"phone"), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    CHECK(desk.input(u"fall")->hasFocus());
}

TEST_CASE("An unanswered question is marked, and the mark goes with the answer", "[form]")
{
    Desk desk;
    ItemRow *row = desk.view.row(QStringLiteral("name"));
    CHECK(row->isUnconfirmed());
    commit(desk.input(u"name"), QStringLiteral("佐藤"));
    CHECK_FALSE(row->isUnconfirmed());
    static_cast<QLineEdit *>(desk.input(u"name"))->clear();
    CHECK_FALSE(row->isUnconfirmed()); // clear() is the program's, not a person's
    commit(desk.input(u"name"), QStringLiteral("x"));
    QTest::keyClick(desk.input(u"name"), Qt::Key_Backspace);
    CHECK(row->isUnconfirmed());
}

TEST_CASE("Long text is never cut: 𠮷 counts as one and the limit only warns", "[form]")
{
    Desk desk;
    const QString five = QStringLiteral("𠮷𠮷𠮷𠮷𠮷");
    desk.input(u"name")->setFocus();
    commit(desk.input(u"name"), five);
    desk.input(u"days")->setFocus();
    CHECK(desk.text(u"name") == five);
    CHECK(desk.view.row(QStringLiteral("name"))->message().isEmpty());

    desk.input(u"name")->setFocus();
    commit(desk.input(u"name"), QStringLiteral("𠮷"));
    desk.input(u"days")->setFocus();
    CHECK(graphemeCount(desk.text(u"name")) == 6);
    CHECK(desk.view.row(QStringLiteral("name"))->message().contains(u'5'));
}

TEST_CASE("What is missing is said after leaving the question, not while writing", "[form]")
{
    Desk desk;
    ItemRow *row = desk.view.row(QStringLiteral("name"));
    desk.input(u"name")->setFocus();
    CHECK(row->message().isEmpty());
    desk.input(u"days")->setFocus();
    CHECK_FALSE(row->message().isEmpty());
    desk.input(u"name")->setFocus();
    commit(desk.input(u"name"), QStringLiteral("森"));
    CHECK(row->message().isEmpty());
}

TEST_CASE("The wheel over a field without the focus changes no answer", "[form]")
{
    Desk desk;
    commit(desk.input(u"days"), QStringLiteral("３"));
    desk.input(u"name")->setFocus();
    const int before = int(desk.changes.count());
    for (const char16_t *linkId : {u"days", u"day", u"fall", u"memo"}) {
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(desk.input(linkId), &wheel);
    }
    CHECK(desk.changes.count() == before);
    CHECK(desk.input(u"name")->hasFocus());
}

TEST_CASE("Answers can be taken back and done again, choices and writing alike", "[form][undo]")
{
    Desk desk;
    desk.input(u"name")->setFocus();
    commit(desk.input(u"name"), QStringLiteral("佐藤"));
    desk.input(u"fall")->setFocus();
    QTest::keyClick(desk.input(u"fall"), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.state.answers(QStringLiteral("fall")).isEmpty());
    CHECK(desk.view.row(QStringLiteral("when"))->isHidden());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.text(u"name").isEmpty());
    CHECK(static_cast<QLineEdit *>(desk.input(u"name"))->text().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                    Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.text(u"name") == QStringLiteral("佐藤"));
}

TEST_CASE("A card shows only its own questions", "[form]")
{
    Desk desk;
    desk.view.showOnly({QStringLiteral("fall"), QStringLiteral("phone")});
    CHECK(desk.view.pageCount() == 1);
    CHECK(desk.view.row(QStringLiteral("fall")));
    CHECK(desk.view.row(QStringLiteral("phone")));
    CHECK_FALSE(desk.view.row(QStringLiteral("name")));
}
