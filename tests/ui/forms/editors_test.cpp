// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/forms/choiceeditor.h"
#include "ui/forms/itemeditorfactory.h"
#include "ui/forms/timeeditor.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {
FormItem question(ItemType type)
{
    FormItem item;
    item.linkId = QStringLiteral("q");
    item.type = type;
    return item;
}

Answer of(const char16_t *key, const QJsonValue &value)
{
    return {{QString::fromUtf16(key), value}};
}

Answer of(const char16_t *key, const char16_t *text)
{
    return of(key, QJsonValue(QString::fromUtf16(text)));
}

QList<Answer> typed(ItemType type, const QString &text)
{
    QWidget desk;
    ItemEditor *editor = makeItemEditor(question(type), &desk);
    auto *line = qobject_cast<QLineEdit *>(editor->inputs().first());
    line->insert(text);
    Q_EMIT line->textEdited(text); // as a person does
    return editor->answers();
}
} // namespace

TEST_CASE("Full-width digits are numbers", "[editor]")
{
    CHECK(typed(ItemType::Integer, QStringLiteral("１２３")) == QList{of(u"valueInteger", 123)});
    CHECK(typed(ItemType::Decimal, QStringLiteral("３６．５")) == QList{of(u"valueDecimal", 36.5)});
    CHECK(typed(ItemType::Integer, QStringLiteral("1,200")) == QList{of(u"valueInteger", 1200)});
}

TEST_CASE("What is no number or date is kept as it was typed, not lost", "[editor]")
{
    CHECK(typed(ItemType::Integer, QStringLiteral("約10")) == QList{of(u"valueString", u"約10")});
    CHECK(typed(ItemType::Date, QStringLiteral("昨年の春"))
          == QList{of(u"valueString", u"昨年の春")});
    CHECK(typed(ItemType::Date, QStringLiteral("S15.4.1"))
          == QList{of(u"valueDate", u"1940-04-01")});
    CHECK(typed(ItemType::Decimal, QStringLiteral("inf")) == QList{of(u"valueString", u"inf")});
}

TEST_CASE("Times are read as people write them", "[editor]")
{
    CHECK(readTime(QStringLiteral("９時半")) == QTime(9, 30));
    CHECK(readTime(QStringLiteral("0930")) == QTime(9, 30));
    CHECK(readTime(QStringLiteral("21:05")) == QTime(21, 5));
    CHECK_FALSE(readTime(QStringLiteral("25:00")));
    CHECK_FALSE(readTime(QStringLiteral("朝")));
}

TEST_CASE("An answer of an older form is shown as a choice of its own and kept", "[editor]")
{
    FormItem item = question(ItemType::Choice);
    AnswerOption option;
    option.value = of(u"valueString", u"自立");
    option.label = QStringLiteral("自立");
    item.options = {option};
    ChoiceEditor editor(item);
    const QList<Answer> old{of(u"valueString", u"見守り")};
    editor.setAnswers(old);
    CHECK(editor.answers() == old);
    CHECK(editor.inputs().size() == 2);
}

TEST_CASE("Opening an answer hands it back as it was, whatever its type", "[editor]")
{
    const QList<std::pair<ItemType, Answer>> samples{
        {ItemType::String, of(u"valueString", u"𠮷田")},
        {ItemType::Text, of(u"valueString", u"一行目\n二行目")},
        {ItemType::Boolean, of(u"valueBoolean", false)},
        {ItemType::Integer, of(u"valueInteger", -4)},
        {ItemType::Decimal, of(u"valueDecimal", 36.55)},
        {ItemType::Date, of(u"valueDate", u"1940-04")},
        {ItemType::Time, of(u"valueTime", u"09:30:00")},
        {ItemType::Url, of(u"valueUri", u"http://example.org")},
        {ItemType::Quantity,
         of(u"valueQuantity",
            QJsonObject{{QStringLiteral("value"), 3},
                        {QStringLiteral("unit"), QStringLiteral("回/日")}})},
        {ItemType::Attachment, of(u"valueAttachment", QJsonObject())},
    };
    for (const auto &[type, answer] : samples) {
        QWidget desk;
        ItemEditor *editor = makeItemEditor(question(type), &desk);
        QSignalSpy spy(editor, &ItemEditor::edited);
        editor->setAnswers({answer});
        CHECK(editor->answers() == QList<Answer>{answer});
        CHECK(spy.isEmpty());
        editor->setAnswers({});
        CHECK(editor->answers().isEmpty());
    }
}
