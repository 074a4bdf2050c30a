// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ime/imedesk.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "ui/forms/formview.h"
#include "ui/shell/page.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

/// A field of one line in the sheet, with the cursor in it: 趣味・興味・関心領域等.
QLineEdit *openTextField(ImeDesk &desk)
{
    REQUIRE_FALSE(desk.openClient().isNull());
    QWidget *card = nullptr;
    REQUIRE(waitFor([&] {
        card = desk.window.findChild<QWidget *>(QStringLiteral("familyCard"));
        return card && card->isVisible();
    }));
    card->setFocus();
    desk.strike({QStringLiteral("Return")});
    FormView *form = nullptr;
    REQUIRE(waitFor([&] {
        form = desk.window.findChild<FormView *>();
        return form && form->isVisible();
    }));
    for (int tabs = 0; tabs < 60; ++tabs) {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (line && form->isAncestorOf(line) && !line->isReadOnly()
            && line->inputMethodHints().testFlag(Qt::ImhNone))
            return line;
        QWidget *before = QApplication::focusWidget();
        desk.strike({QStringLiteral("Tab")});
        waitFor([before] { return QApplication::focusWidget() != before; }, 2s);
    }
    return nullptr;
}

bool focusLeft(QWidget *field)
{
    return waitFor([field] { return QApplication::focusWidget() != field; }, 5s);
}

} // namespace

TEST_CASE("Enter ends the composition first, and goes on to the next question only then", "[ime]")
{
    ImeDesk desk;
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));

    REQUIRE(desk.compose(QStringLiteral("engei "), QStringLiteral("園芸")));
    CHECK(field->text().isEmpty()); // half-composed text is no answer
    desk.strike({QStringLiteral("Return")});
    REQUIRE(waitFor([&] { return field->text() == QStringLiteral("園芸"); }, 10s));
    CHECK(QApplication::focusWidget() == field);

    desk.strike({QStringLiteral("Return")});
    CHECK(focusLeft(field));
    CHECK(field->text() == QStringLiteral("園芸"));
}

TEST_CASE("While something is composed no key of the program fires", "[ime]")
{
    ImeDesk desk;
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("kazoku"), QStringLiteral("かぞく")));
    const QStringList before = desk.workspace().gestures;

    for (const char *key :
         {"space", "1", "F2", "F3", "F4", "ctrl+Return", "ctrl+k", "ctrl+j", "ctrl+l"}) {
        desk.strike({QLatin1String(key)});
        INFO(key);
        CHECK(QApplication::focusWidget() == field);
        CHECK(desk.access.isUnlocked());
        if (desk.composing()
                .isEmpty()) // the method may have ended it: then the next one starts anew
            REQUIRE(desk.compose(QStringLiteral("a"), QStringLiteral("あ")));
    }
    CHECK(desk.workspace().gestures.filter(QStringLiteral("send ")).isEmpty());
    CHECK(desk.workspace().gestures.filter(QStringLiteral("admit ")).isEmpty());
    CHECK(desk.workspace().gestures.filter(QStringLiteral("confirm ")).isEmpty());
}

TEST_CASE("Clients are found while the name is still being composed", "[ime]")
{
    ImeDesk desk;
    desk.strike({QStringLiteral("ctrl+k")});
    SearchLine *line = nullptr;
    REQUIRE(waitFor([&] {
        line = qobject_cast<SearchLine *>(QApplication::focusWidget());
        return line != nullptr;
    }));
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("satouha"), QStringLiteral("さとうは")));
    CHECK(line->text().isEmpty());
    auto *list = line->window()->findChild<QListView *>();
    REQUIRE(list);
    CHECK(waitFor([&] { return list->model()->rowCount() == 2; }, 5s)); // 佐藤ハル, 佐藤春男

    // The first Enter belongs to the method, the second opens the page.
    desk.strike({QStringLiteral("Return")});
    REQUIRE(waitFor([&] { return line->text() == QStringLiteral("さとうは"); }, 5s));
    desk.strike({QStringLiteral("Return")});
    CHECK(waitFor([&] {
        auto *page = desk.window.findChild<QWidget *>(QStringLiteral("familyCard"));
        return page && page->isVisible();
    }));
}

TEST_CASE("A composition that is not finished is kept when the sheet is saved", "[ime]")
{
    ImeDesk desk;
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("hanami"), QStringLiteral("はなみ")));
    auto *form = desk.window.findChild<FormView *>();
    form->finishEditing();
    CHECK(waitFor([&] { return desk.count(QStringLiteral("save ")) > 0; }, 10s));
    CHECK(field->text() == QStringLiteral("はなみ"));
}

TEST_CASE("A composition that is not finished stays in its own field when another is clicked",
          "[ime]")
{
    ImeDesk desk;
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("hanami"), QStringLiteral("はなみ")));
    QPlainTextEdit *other = nullptr;
    for (auto *text : desk.window.findChildren<QPlainTextEdit *>()) {
        if (text->isVisible() && !text->isReadOnly())
            other = text;
    }
    REQUIRE(other);
    const QString stood = other->toPlainText();

    QTest::mouseClick(other->viewport(), Qt::LeftButton);
    CHECK(focusLeft(field));
    CHECK(desk.rested());
    REQUIRE(
        desk.compose(QStringLiteral("a"), QStringLiteral("あ"))); // the method serves the new field
    CHECK(field->text() == QStringLiteral("はなみ"));
    desk.strike({QStringLiteral("Return")});
    CHECK(waitFor([&] { return other->toPlainText().size() == stood.size() + 1; }, 5s));
    CHECK_FALSE(other->toPlainText().contains(QStringLiteral("はなみ")));
}

TEST_CASE("Locking keeps what is being composed", "[ime]")
{
    ImeDesk desk;
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("hanami"), QStringLiteral("はなみ")));
    const auto saved = [&desk] {
        for (const Sheet &sheet : desk.workspace().sheets) {
            for (const QJsonValue &group : sheet.groups) {
                if (QJsonDocument(group.toObject()).toJson().contains("はなみ"))
                    return true;
            }
        }
        return false;
    };
    desk.window.findChild<Page *>(QStringLiteral("clientPage"))->saveNow();
    CHECK(waitFor(saved, 5s));
}

TEST_CASE("An abbreviation that was just composed becomes its phrase with one chord", "[ime]")
{
    ImeDesk desk;
    const QString phrase = QStringLiteral("特記すべきことはありません。");
    desk.workspace().ownPhrases.kept = {{ObjectId::create(), QStringLiteral("ときな"), phrase, 0}};
    QLineEdit *field = openTextField(desk);
    REQUIRE(field);
    field->clear();
    REQUIRE(desk.switchJapanese(true));
    REQUIRE(desk.compose(QStringLiteral("tokina"), QStringLiteral("ときな")));
    desk.strike({QStringLiteral("Return")});
    REQUIRE(waitFor([&] { return field->text() == QStringLiteral("ときな"); }, 5s));
    desk.strike({QStringLiteral("ctrl+period")});
    CHECK(waitFor([&] { return field->text() == phrase; }, 5s));
}

TEST_CASE("Digits pick chips while the input method is switched on", "[ime]")
{
    ImeDesk desk;
    REQUIRE_FALSE(desk.openClient().isNull());
    REQUIRE(desk.switchJapanese(true));
    desk.strike({QStringLiteral("F4")});
    QWidget *panel = nullptr;
    REQUIRE(waitFor([&] {
        panel = desk.window.findChild<QWidget *>(QStringLiteral("admissionPanel"));
        return panel && panel->isVisible();
    }));
    desk.strike({QStringLiteral("1")});
    desk.strike({QStringLiteral("Return")});
    CHECK(waitFor([&] { return desk.count(QStringLiteral("admit ")) == 1; }, 5s));
}
