// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/formdesk.h"
#include "ui/forms/attachmenteditor.h"
#include "ui/forms/showneditor.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pickline.h"
#include "ui/widgets/scalebar.h"

#include <QBuffer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tasuki;

namespace {
QString options(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QStringLiteral(R"({"valueCoding": {"code": "c%1", "display": "薬%1"}})").arg(i));
    return all.join(u',');
}

QByteArray choice(const char *type, int count, bool repeats)
{
    return QStringLiteral(R"({"linkId": "q", "type": "%1", "text": "薬", "repeats": %2,
        "answerOption": [%3]})")
        .arg(QLatin1String(type), repeats ? QStringLiteral("true") : QStringLiteral("false"),
             options(count))
        .toUtf8();
}

QByteArray png()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray content;
    QBuffer buffer(&content);
    image.save(&buffer, "PNG");
    return content;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    CHECK(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}
} // namespace

TEST_CASE("Twelve choices are chips, more are found by typing", "[form][choice]")
{
    FormDesk few(choice("choice", 12, false).constData());
    CHECK(few.row(QStringLiteral("q"))->findChildren<Chip *>().size() == 12);
    FormDesk many(choice("choice", 13, false).constData());
    CHECK(many.row(QStringLiteral("q"))->findChildren<Chip *>().isEmpty());
    REQUIRE(many.row(QStringLiteral("q"))->findChild<PickLine *>());
}

TEST_CASE("A choice among many is found in kana, also while composing, and taken with Enter",
          "[form][choice][ime]")
{
    FormDesk desk(R"({"linkId": "q", "type": "choice", "text": "病院", "answerOption": [
        {"valueCoding": {"code": "1", "display": "さくら市民病院"}},
        {"valueCoding": {"code": "2", "display": "うみべクリニック"}},
        {"valueCoding": {"code": "3", "display": "みどり病院"}},
        {"valueCoding": {"code": "4", "display": "あおぞら病院"}},
        {"valueCoding": {"code": "5", "display": "ひかり医院"}},
        {"valueCoding": {"code": "6", "display": "もり医院"}}],
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          "valueCodeableConcept": {"coding": [{"code": "autocomplete"}]}}]},
        {"linkId": "next", "type": "string", "text": "次"})");
    const QString key = QStringLiteral("q");
    auto *line = desk.row(key)->findChild<PickLine *>();
    REQUIRE(line);
    desk.input(key)->setFocus();
    QInputMethodEvent half(QStringLiteral("うみ"), {});
    QCoreApplication::sendEvent(desk.input(key), &half);
    CHECK(line->isListOpen());
    CHECK(line->offered() == QStringList{QStringLiteral("うみべクリニック")});
    desk.press(Qt::Key_Return); // the input method's
    CHECK(desk.focusKey() == key);
    CHECK_FALSE(desk.state.isAnswered(key));

    desk.write(key, QStringLiteral("うみ"));
    desk.press(Qt::Key_Return);
    CHECK(desk.text(key) == QStringLiteral("うみべクリニック"));
    CHECK(desk.focusKey() == QStringLiteral("next"));
}

TEST_CASE("Words that are no choice are kept and found, not dropped", "[form][choice]")
{
    FormDesk desk(choice("choice", 20, false).constData());
    const QString key = QStringLiteral("q");
    desk.write(key, QStringLiteral("別の薬"));
    desk.press(Qt::Key_Escape);
    CHECK(desk.text(key) == QStringLiteral("別の薬"));
    CHECK_FALSE(desk.state.findings(key).isEmpty());
}

TEST_CASE("Several of many are picked one by one and taken back one by one", "[form][choice]")
{
    FormDesk desk(choice("choice", 30, true).constData());
    const QString key = QStringLiteral("q");
    for (const QString &name : {QStringLiteral("薬3"), QStringLiteral("薬17")}) {
        desk.row(key)->findChild<PickLine *>()->lineEdit()->setFocus();
        desk.press(Qt::Key_Down);
        QInputMethodEvent event;
        event.setCommitString(name);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        desk.press(Qt::Key_Return);
    }
    REQUIRE(desk.state.answers(key).size() == 2);
    CHECK(desk.text(key) == QStringLiteral("薬3"));
    desk.row(key)->findChildren<Chip *>().first()->click();
    REQUIRE(desk.state.answers(key).size() == 1);
    CHECK(desk.text(key) == QStringLiteral("薬17"));
}

TEST_CASE("An open choice takes words of one's own beside the chips", "[form][choice]")
{
    FormDesk desk(choice("open-choice", 3, true).constData());
    const QString key = QStringLiteral("q");
    desk.input(key)->setFocus();
    desk.press(Qt::Key_2);
    desk.write(key, QStringLiteral("漢方"), 3);
    const QList<Answer> answers = desk.state.answers(key);
    REQUIRE(answers.size() == 2);
    CHECK(plainText(answers[0]) == QStringLiteral("薬1"));
    CHECK(plainText(answers[1]) == QStringLiteral("漢方"));
}

TEST_CASE("Several words of one's own are all there, and stay when one more choice is picked",
          "[form][choice]")
{
    FormDesk desk(choice("open-choice", 3, true).constData());
    const QString key = QStringLiteral("q");
    const auto words = [](const QString &text) {
        return Answer{{QStringLiteral("valueString"), text}};
    };
    (void)desk.state.setAnswers(key, {words(QStringLiteral("漢方")), words(QStringLiteral("鍼"))});
    desk.view.refresh();
    CHECK(desk.row(key)->findChildren<Chip *>().size() == 4);
    CHECK(qobject_cast<QLineEdit *>(desk.input(key, 4))->text() == QStringLiteral("鍼"));
    desk.input(key)->setFocus();
    desk.press(Qt::Key_2);
    QStringList texts;
    for (const Answer &answer : desk.state.answers(key))
        texts.append(plainText(answer));
    texts.sort();
    CHECK(texts
          == QStringList({QStringLiteral("漢方"), QStringLiteral("薬1"), QStringLiteral("鍼")}));
}

TEST_CASE("Choices show their own numbers and points, but not twice", "[form][choice]")
{
    FormDesk desk(R"({"linkId": "q", "type": "choice", "text": "移乗", "answerOption": [
        {"valueCoding": {"code": "a", "display": "自立", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 15}]}},
        {"valueCoding": {"code": "b", "display": "0 全介助", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}}]})");
    const auto chips = desk.row(QStringLiteral("q"))->findChildren<Chip *>();
    REQUIRE(chips.size() == 2);
    CHECK(chips[0]->text().contains(QStringLiteral("15")));
    CHECK(chips[1]->text() == QStringLiteral("0 全介助"));
}

TEST_CASE("An amount has its unit picked, and one of a unit not offered is kept",
          "[form][quantity]")
{
    FormDesk desk(R"({"linkId": "q", "type": "quantity", "text": "体重", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
         "valueCoding": {"system": "http://unitsofmeasure.org", "code": "kg", "display": "kg"}},
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
         "valueCoding": {"system": "http://unitsofmeasure.org", "code": "g", "display": "g"}}]})");
    const QString key = QStringLiteral("q");
    desk.write(key, QStringLiteral("４８．５"));
    desk.input(key, 1)->setFocus();
    desk.press(Qt::Key_1);
    QJsonObject amount = desk.state.answers(key).first().value(u"valueQuantity").toObject();
    CHECK(amount.value(u"value").toDouble() == 48.5);
    CHECK(amount.value(u"code").toString() == QStringLiteral("kg"));
    CHECK(amount.value(u"system").toString() == QStringLiteral("http://unitsofmeasure.org"));

    const Answer odd{{QStringLiteral("valueQuantity"),
                      QJsonObject{{QStringLiteral("value"), 8},
                                  {QStringLiteral("unit"), QStringLiteral("貫")}}}};
    (void)desk.state.setAnswers(key, {odd});
    desk.view.refresh();
    CHECK(desk.row(key)->editor()->answers() == QList{odd});
    desk.write(key, QStringLiteral("0"));
    amount = desk.state.answers(key).first().value(u"valueQuantity").toObject();
    CHECK(amount.value(u"unit").toString() == QStringLiteral("貫"));
}

TEST_CASE("A slider shows that nothing was chosen; arrows in its number count within the bounds",
          "[form][number]")
{
    FormDesk desk(R"({"linkId": "q", "type": "integer", "text": "痛み", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          "valueCodeableConcept": {"coding": [{"code": "slider"}]}},
        {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
        {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 2}]})");
    const QString key = QStringLiteral("q");
    REQUIRE(desk.row(key)->findChild<ScaleBar *>());
    CHECK_FALSE(desk.state.isAnswered(key));
    desk.input(key)->setFocus();
    for (int i = 0; i < 5; ++i)
        desk.press(Qt::Key_Up);
    CHECK(desk.text(key) == QStringLiteral("2"));
    for (int i = 0; i < 5; ++i)
        desk.press(Qt::Key_Down);
    CHECK(desk.text(key) == QStringLiteral("0"));
    auto *scale = desk.row(key)->findChild<ScaleBar *>();
    QTest::mouseClick(scale, Qt::LeftButton, {}, QPoint(scale->width() / 2, 14));
    CHECK(desk.text(key) == QStringLiteral("1"));
}

TEST_CASE("An address is opened only after it has shown where it leads", "[form][url]")
{
    FormDesk desk(R"({"linkId": "q", "type": "url", "text": "資料"})");
    const QString key = QStringLiteral("q");
    auto *open = desk.row(key)->findChild<QPushButton *>(QStringLiteral("openUrlButton"));
    desk.write(key, QStringLiteral("file:///etc/passwd"));
    CHECK(open->isHidden());
    qobject_cast<QLineEdit *>(desk.input(key))->clear();
    desk.write(key, QStringLiteral("https://example.org/a"));
    CHECK_FALSE(open->isHidden());
    const QString before = open->text();
    open->click();
    CHECK(open->text() != before);
    CHECK(open->text().contains(QStringLiteral("example.org")));
}

TEST_CASE("A pointer to something elsewhere keeps what cannot be written here", "[form][reference]")
{
    FormDesk desk(R"({"linkId": "q", "type": "reference", "text": "主治医"})");
    const QString key = QStringLiteral("q");
    const Answer given{{QStringLiteral("valueReference"),
                        QJsonObject{{QStringLiteral("reference"), QStringLiteral("Practitioner/7")},
                                    {QStringLiteral("display"), QStringLiteral("森")},
                                    {QStringLiteral("type"), QStringLiteral("Practitioner")}}}};
    (void)desk.state.setAnswers(key, {given});
    desk.view.refresh();
    desk.write(key, QStringLiteral("12345"), 1);
    const QJsonObject now = desk.state.answers(key).first().value(u"valueReference").toObject();
    CHECK(now.value(u"reference").toString() == QStringLiteral("Practitioner/7"));
    CHECK(now.value(u"type").toString() == QStringLiteral("Practitioner"));
    CHECK(now.value(u"identifier")[u"value"].toString() == QStringLiteral("12345"));
}

TEST_CASE("A file goes into the answer; too large or of another kind is refused in place",
          "[form][attachment]")
{
    FormDesk desk(R"({"linkId": "q", "type": "attachment", "text": "写真", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/mimeType", "valueCode": "image/png"},
        {"url": "http://hl7.org/fhir/StructureDefinition/maxSize", "valueDecimal": 0.001}]})");
    const QString key = QStringLiteral("q");
    auto *editor = qobject_cast<AttachmentEditor *>(desk.row(key)->editor());
    REQUIRE(editor);
    const QTemporaryDir folder;
    CHECK_FALSE(editor->addFile(fileWith(folder, QStringLiteral("a.txt"), "text")));
    CHECK_FALSE(editor->problem().isEmpty());
    CHECK_FALSE(editor->addFile(fileWith(folder, QStringLiteral("b.png"), QByteArray(5000, 'x'))));
    CHECK_FALSE(editor->addFile(folder.filePath(QStringLiteral("none.png"))));
    CHECK_FALSE(desk.state.isAnswered(key));

    REQUIRE(editor->addFile(fileWith(folder, QStringLiteral("傷.png"), png())));
    CHECK(editor->problem().isEmpty());
    const Answer answer = desk.state.answers(key).value(0);
    CHECK(attachmentContent(answer) == png());
    CHECK(attachmentName(answer) == QStringLiteral("傷.png"));
    CHECK(attachmentKind(answer) == QStringLiteral("image/png"));
    CHECK_FALSE(attachmentThumbnail(answer, {20, 20}).isNull());
    CHECK(desk.state.findings(key).isEmpty());
    const QString copy = folder.filePath(QStringLiteral("copy.png"));
    REQUIRE(saveAttachment(answer, copy));
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == png());

    editor->findChild<QPushButton *>(QStringLiteral("removeFileButton"))->click();
    CHECK_FALSE(desk.state.isAnswered(key));
    desk.view.undoStack().undo();
    CHECK(attachmentContent(desk.state.answers(key).value(0)) == png());
}

TEST_CASE("A picture from the clipboard becomes a file", "[form][attachment]")
{
    FormDesk desk(R"({"linkId": "q", "type": "attachment", "text": "写真", "repeats": true})");
    auto *editor = qobject_cast<AttachmentEditor *>(desk.row(QStringLiteral("q"))->editor());
    QMimeData clipboard;
    clipboard.setImageData(QImage::fromData(png()));
    CHECK(editor->addFrom(clipboard));
    CHECK(editor->addFrom(clipboard));
    CHECK(desk.state.answers(QStringLiteral("q")).size() == 2);
}

TEST_CASE("What is only read cannot be reached by the keyboard and is no open question",
          "[form][read-only]")
{
    FormDesk desk(R"({"linkId": "a", "type": "string", "text": "氏名"},
        {"linkId": "q", "type": "choice", "text": "区分", "readOnly": true, "answerOption": [
          {"valueString": "甲"}], "initial": [{"valueString": "甲"}]},
        {"linkId": "b", "type": "string", "text": "備考"})");
    const auto *shown = qobject_cast<ShownEditor *>(desk.row(QStringLiteral("q"))->editor());
    REQUIRE(shown);
    CHECK_FALSE(desk.row(QStringLiteral("q"))->isUnconfirmed());
    desk.input(QStringLiteral("a"))->setFocus();
    desk.press(Qt::Key_Tab);
    CHECK(desk.focusKey() == QStringLiteral("b"));
}

TEST_CASE("Letters left are told near the end, and too many are told, never cut", "[form][text]")
{
    FormDesk desk(R"({"linkId": "q", "type": "string", "text": "氏名", "maxLength": 10})");
    const QString key = QStringLiteral("q");
    const auto hint = [&desk, &key] {
        auto *label = desk.row(key)->findChild<QLabel *>(QStringLiteral("lengthLabel"));
        return label && !label->isHidden() ? label->text() : QString();
    };
    desk.write(key, QStringLiteral("𠮷𠮷𠮷𠮷𠮷"));
    CHECK(hint().isEmpty());
    desk.write(key, QStringLiteral("が𠮷𠮷𠮷"));
    CHECK(hint().contains(u'1'));
    desk.write(key, QStringLiteral("𠮷𠮷𠮷"));
    CHECK(hint().contains(u'2'));
    CHECK(desk.text(key).contains(QStringLiteral("が")));
}

TEST_CASE("A long explanation unfolds with F1, a short one is simply there", "[form][help]")
{
    FormDesk desk(R"({"linkId": "q", "type": "string", "text": "氏名", "item": [
        {"linkId": "q-help", "type": "display",
         "text": "ながいせつめいながいせつめいながいせつめいながいせつめいながいせつめいながいせつめいながいせつめいながいせつめい",
         "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
           "valueCodeableConcept": {"coding": [{"code": "help"}]}}]}]})");
    desk.input(QStringLiteral("q"))->setFocus();
    const auto isOpen = [&desk] {
        for (const QLabel *label : desk.view.findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("ながい")))
                return label->isVisible();
        return false;
    };
    CHECK_FALSE(isOpen());
    desk.press(Qt::Key_F1);
    CHECK(isOpen());
}

TEST_CASE("Whatever a form says is shown as plain text", "[form][text]")
{
    FormDesk desk(R"({"linkId": "g", "type": "group", "text": "<b>見出し</b>", "item": [
        {"linkId": "q", "type": "string", "text": "<img src=x> & 質問"}]})");
    for (const QLabel *label : desk.view.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("A calculated answer says so, can be written over where the form allows, and comes back",
          "[form][calculated]")
{
    FormDesk desk(R"({"linkId": "a", "type": "integer", "text": "一"},
        {"linkId": "sum", "type": "integer", "text": "計", "extension": [
          {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
           "valueExpression": {"language": "text/fhirpath",
             "expression": "%resource.item.where(linkId='a').answer.value + 1"}}]},
        {"linkId": "fixed", "type": "integer", "text": "固定", "readOnly": true, "extension": [
          {"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
           "valueExpression": {"language": "text/fhirpath",
             "expression": "%resource.item.where(linkId='a').answer.value + 2"}}]})");
    const QString key = QStringLiteral("sum");
    const auto told = [&desk, &key] {
        auto *label = desk.row(key)->findChild<QLabel *>(QStringLiteral("calculatedLabel"));
        return label && !label->isHidden();
    };
    const auto line = [&desk, &key] { return qobject_cast<QLineEdit *>(desk.input(key)); };
    CHECK_FALSE(told());
    desk.write(QStringLiteral("a"), QStringLiteral("4"));
    CHECK(line()->text() == QStringLiteral("5"));
    CHECK(told());
    const auto *fixed = qobject_cast<ShownEditor *>(desk.row(QStringLiteral("fixed"))->editor());
    REQUIRE(fixed);
    CHECK(fixed->text() == QStringLiteral("6"));

    line()->setFocus();
    line()->selectAll();
    desk.write(key, QStringLiteral("9"));
    CHECK(desk.text(key) == QStringLiteral("9"));
    CHECK_FALSE(told());
    desk.press(Qt::Key_Backspace);
    desk.input(QStringLiteral("a"))->setFocus();
    CHECK(line()->text() == QStringLiteral("5"));
    CHECK(told());
}
