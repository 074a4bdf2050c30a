// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/sampleform.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {
struct Desk {
    FormState state{sampleForm()};
    FormView view{state};

    Desk()
    {
        view.resize(900, 600);
        view.show();
        QApplication::setActiveWindow(&view);
    }
    QWidget *input(const char16_t *linkId)
    {
        return view.row(QString::fromUtf16(linkId))->editor()->inputs().first();
    }
    QString text(const char16_t *linkId)
    {
        const QList<Answer> answers = state.answers(QString::fromUtf16(linkId));
        return answers.isEmpty() ? QString() : answers.first().value(u"valueString").toString();
    }
};
} // namespace

TEST_CASE("A phrase goes to the field a person was last in, and can be taken back", "[form][text]")
{
    Desk desk;
    CHECK_FALSE(desk.view.insertText(QStringLiteral("x"))); // nobody was anywhere yet
    desk.input(u"name")->setFocus();
    QTest::keyClick(desk.input(u"name"), Qt::Key_A);
    QWidget elsewhere; // the window with the phrases
    elsewhere.show();
    QApplication::setActiveWindow(&elsewhere);
    CHECK(desk.view.currentTextTarget() == desk.input(u"name"));
    REQUIRE(desk.view.insertText(QStringLiteral("変わり\nなし")));
    CHECK(desk.text(u"name") == QStringLiteral("a変わり なし")); // one line stays one line
    desk.view.undoStack().undo();
    CHECK(desk.text(u"name") == QStringLiteral("a"));

    QApplication::setActiveWindow(&desk.view);
    desk.input(u"memo")->setFocus();
    REQUIRE(desk.view.insertText(QStringLiteral("一行目\n二行目")));
    CHECK(desk.text(u"memo") == QStringLiteral("一行目\n二行目"));
}

TEST_CASE("Chips take no text", "[form][text]")
{
    Desk desk;
    desk.input(u"fall")->setFocus();
    CHECK_FALSE(desk.view.currentTextTarget());
    CHECK_FALSE(desk.view.insertText(QStringLiteral("あり")));
    CHECK_FALSE(desk.state.isAnswered(QStringLiteral("fall")));
}

TEST_CASE("Each question can say where its answer comes from, and is asked for its history",
          "[form][source]")
{
    Desk desk;
    desk.view.setSourceProvider([](const QString &key) {
        return key == u"name" ? QStringLiteral("24日前 西田確認") : QString();
    });
    CHECK(desk.view.row(QStringLiteral("name"))->source() == QStringLiteral("24日前 西田確認"));
    CHECK(desk.view.row(QStringLiteral("days"))->source().isEmpty());

    QSignalSpy history(&desk.view, &FormView::historyRequested);
    desk.input(u"days")->setFocus();
    QTest::keyClick(desk.input(u"days"), Qt::Key_H, Qt::ControlModifier);
    REQUIRE(history.count() == 1);
    CHECK(history.first().first().toString() == QStringLiteral("days"));
}
