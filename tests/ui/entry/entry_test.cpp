// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/entry/entryaids.h"
#include "ui/entry/phrasebox.h"
#include "ui/forms/formview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace tasuki;

namespace {

/// A standing sheet being filled, with the keys of this folder over it.
struct Filling {
    Filling()
        : client(desk.workspace.clientNamed(QStringLiteral("佐藤ハル")))
        , state(desk.library.latest(
              QStringLiteral("https://tasuki.example/forms/admission-information")))
        , form(state)
        , aids(form, state, client, desk.workspace, desk.clock)
    {
        QObject::connect(&aids, &EntryAids::sourced,
                         [this](const QSet<QString> &keys, AnswerSource from) {
                             sourced = keys;
                             source = from;
                         });
        QObject::connect(&aids, &EntryAids::refused, [this](const QString &why) { refusal = why; });
        form.resize(1000, 700);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }

    QString itemOf(const char16_t *code) const
    {
        return state.form().itemsWithCode(dictionary::system(), QString::fromUtf16(code)).value(0);
    }
    QString go(const char16_t *code)
    {
        const QString item = itemOf(code);
        form.showItem(item);
        desk.settle();
        return item;
    }
    QString text(const QString &item) const
    {
        const QList<Answer> answers = state.answers(item);
        return answers.isEmpty() ? QString() : answers.first().value(u"valueString").toString();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        desk.settle();
    }
    template<typename Box>
    Box *box(const char *name)
    {
        desk.settle();
        return form.findChild<Box *>(QLatin1String(name));
    }

    TestDesk desk;
    ObjectId client;
    FormState state;
    FormView form;
    EntryAids aids;
    QSet<QString> sourced;
    AnswerSource source = AnswerSource::Typed;
    QString refusal;
};

Phrase nothingSpecial()
{
    return {ObjectId::create(), QStringLiteral("ときな"),
            QStringLiteral("特記すべきことはありません。"), 0};
}

} // namespace

TEST_CASE("An abbreviation and one chord write a phrase, and one step takes it back", "[ui][entry]")
{
    Filling sheet;
    sheet.desk.workspace.ownPhrases.kept = {nothingSpecial()};
    EntryAids aids(sheet.form, sheet.state, sheet.client, sheet.desk.workspace, sheet.desk.clock);
    const QString wish = sheet.go(dictionary::wishFamily);
    sheet.type(QStringLiteral("tokina"));
    aids.openPhrases();
    CHECK(sheet.text(wish) == nothingSpecial().text);
    CHECK(sheet.desk.workspace.ownPhrases.kept.first().timesUsed == 1);
    sheet.form.undoStack().undo();
    CHECK(sheet.text(wish) == QStringLiteral("tokina"));
}

TEST_CASE("Ctrl+. opens the phrases, typing narrows them, Enter writes one", "[ui][entry]")
{
    Filling sheet;
    sheet.desk.workspace.ownPhrases.kept
        = {nothingSpecial(),
           {ObjectId::create(), QStringLiteral("ふく"), QStringLiteral("服薬は家族が管理"), 3}};
    const QString wish = sheet.go(dictionary::wishFamily);
    sheet.desk.press(Qt::Key_Period, Qt::ControlModifier);
    auto *box = sheet.box<PhraseBox>("phraseBox");
    REQUIRE(box);
    auto *list = box->findChild<QListWidget *>(QStringLiteral("pickListWidget"));
    CHECK(list->count() == 2);
    auto *line = box->findChild<QLineEdit *>(QStringLiteral("pickLineEdit"));
    QTest::keyClicks(line, QStringLiteral("toki"));
    sheet.desk.settle();
    CHECK(list->count() == 1);
    QTest::keyClick(line, Qt::Key_Return);
    sheet.desk.settle();
    CHECK(sheet.text(wish) == nothingSpecial().text);
}

TEST_CASE("A marked sentence becomes a phrase, and a removed one comes back", "[ui][entry]")
{
    Filling sheet;
    sheet.go(dictionary::wishFamily);
    sheet.type(QStringLiteral("yoru ha shinpai"));
    sheet.desk.press(Qt::Key_A, Qt::ControlModifier);
    sheet.desk.press(Qt::Key_Period, Qt::ControlModifier);
    auto *box = sheet.box<PhraseBox>("phraseBox");
    REQUIRE(box);
    auto *reading = box->findChild<QLineEdit *>(QStringLiteral("phraseReadingEdit"));
    REQUIRE(reading->isVisible());
    QTest::keyClick(reading, Qt::Key_Return, Qt::ControlModifier); // no abbreviation yet
    CHECK(sheet.desk.workspace.ownPhrases.kept.isEmpty());
    QTest::keyClicks(reading, QStringLiteral("yoru"));
    QTest::keyClick(reading, Qt::Key_Return, Qt::ControlModifier);
    sheet.desk.settle();
    REQUIRE(sheet.desk.workspace.ownPhrases.kept.size() == 1);
    CHECK(sheet.desk.workspace.ownPhrases.kept.first().text == QStringLiteral("yoru ha shinpai"));

    auto *line = box->findChild<QLineEdit *>(QStringLiteral("pickLineEdit"));
    QTest::keyClick(line, Qt::Key_Delete, Qt::ControlModifier);
    sheet.desk.settle();
    CHECK(sheet.desk.workspace.ownPhrases.kept.isEmpty());
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    sheet.desk.settle();
    CHECK(sheet.desk.workspace.ownPhrases.kept.size() == 1);
}

TEST_CASE("What her file says of a question is one chord and Enter away", "[ui][entry]")
{
    Filling sheet;
    const QString phone = sheet.go(dictionary::patientPhone);
    sheet.desk.press(Qt::Key_I, Qt::ControlModifier);
    auto *box = sheet.box<QDialog>("offerBox");
    REQUIRE(box);
    auto *line = box->findChild<QLineEdit *>(QStringLiteral("pickLineEdit"));
    QTest::keyClick(line, Qt::Key_Return);
    sheet.desk.settle();
    CHECK(sheet.text(phone) == QStringLiteral("099-000-0101"));
    CHECK(sheet.sourced == QSet<QString>{phone});
    CHECK(sheet.source == AnswerSource::CarriedOver);
    sheet.form.undoStack().undo();
    CHECK(sheet.text(phone).isEmpty());
}

TEST_CASE("A pasted care plan fills what is empty and asks before it replaces", "[ui][entry]")
{
    Filling sheet;
    const QString person = sheet.itemOf(dictionary::wishPerson);
    const QString family = sheet.itemOf(dictionary::wishFamily);
    sheet.state.setAnswers(person,
                           {{{QStringLiteral("valueString"), QStringLiteral("家で暮らす")}}});
    sheet.form.refresh();
    sheet.go(dictionary::wishFamily);
    QGuiApplication::clipboard()->setText(QStringLiteral(
        "本人の意向：病院がよい\n家族の意向：夜が心配\n移乗：見守り\n備考 とくになし"));
    sheet.desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *box = sheet.box<QDialog>("planBox");
    REQUIRE(box);
    auto *list = box->findChild<QListWidget *>(QStringLiteral("planListWidget"));
    REQUIRE(list->count() >= 3);
    QTest::keyClick(list, Qt::Key_Return);
    sheet.desk.settle();
    CHECK(sheet.text(family) == QStringLiteral("夜が心配"));
    CHECK(sheet.text(person) == QStringLiteral("家で暮らす"));
    CHECK(sheet.state.isAnswered(sheet.itemOf(dictionary::adlTransfer)));
    CHECK(sheet.source == AnswerSource::Imported);
    CHECK(sheet.sourced.contains(family));
}

TEST_CASE("Without a text field, or without text to paste, the page is told why", "[ui][entry]")
{
    Filling sheet;
    sheet.go(dictionary::adlTransfer); // chips
    sheet.desk.press(Qt::Key_Period, Qt::ControlModifier);
    CHECK_FALSE(sheet.refusal.isEmpty());
    sheet.refusal.clear();
    QGuiApplication::clipboard()->clear();
    sheet.desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(sheet.refusal.isEmpty());
}

TEST_CASE("Nothing opens in the middle of a word", "[ui][entry][ime]")
{
    Filling sheet;
    sheet.go(dictionary::wishFamily);
    sheet.desk.compose(QStringLiteral("よる"));
    sheet.desk.press(Qt::Key_Period, Qt::ControlModifier);
    sheet.desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(sheet.box<PhraseBox>("phraseBox"));
    CHECK_FALSE(sheet.box<QDialog>("offerBox"));
}
