// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/formdesk.h"
#include "ui/forms/tableblock.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QPushButton>

using namespace tasuki;

namespace {
const char *medicines = R"({"linkId": "g", "type": "group", "text": "くすり", "repeats": true,
    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
      "valueCodeableConcept": {"coding": [{"code": "gtable"}]}}],
    "item": [{"linkId": "name", "type": "string", "text": "薬の名"},
             {"linkId": "dose", "type": "decimal", "text": "量"},
             {"linkId": "when", "type": "choice", "text": "いつ", "answerOption": [
               {"valueString": "朝"}, {"valueString": "夕"}]}]},
    {"linkId": "end", "type": "string", "text": "備考"})";

const char *abilities = R"({"linkId": "g", "type": "group", "text": "ADL",
    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
      "valueCodeableConcept": {"coding": [{"code": "%1"}]}}],
    "item": [{"linkId": "eat", "type": "choice", "text": "食事", "answerOption": [
               {"valueString": "自立"}, {"valueString": "見守り"}, {"valueString": "全介助"}]},
             {"linkId": "move", "type": "choice", "text": "移乗", "answerOption": [
               {"valueString": "自立"}, {"valueString": "見守り"}, {"valueString": "全介助"}]}]})";

QStringList heads(const FormView &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>(QStringLiteral("tableHeadLabel")))
        texts.append(label->text());
    return texts;
}
} // namespace

TEST_CASE("A table of medicines has a column a question and arrows from cell to cell",
          "[form][table]")
{
    FormDesk desk(medicines);
    CHECK(heads(desk.view)
          == QStringList{QStringLiteral("薬の名"), QStringLiteral("量"), QStringLiteral("いつ")});
    desk.input(QStringLiteral("name"))->setFocus();
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 2);
    CHECK(desk.focusKey() == QStringLiteral("name#1"));
    desk.press(Qt::Key_Up);
    CHECK(desk.focusKey() == QStringLiteral("name"));
    desk.press(Qt::Key_Right); // the line is empty: at its end
    CHECK(desk.focusKey() == QStringLiteral("dose"));
    desk.press(Qt::Key_Down);
    CHECK(desk.focusKey() == QStringLiteral("dose#1"));
    desk.write(QStringLiteral("dose#1"), QStringLiteral("２．５"));
    CHECK(desk.text(QStringLiteral("dose#1")) == QStringLiteral("2.5"));
    CHECK_FALSE(desk.state.isAnswered(QStringLiteral("dose")));
    desk.press(Qt::Key_Left); // inside the number: the cursor moves, not the cell
    CHECK(desk.focusKey() == QStringLiteral("dose#1"));
}

TEST_CASE("Enter goes through the cells line by line and leaves the table at its end",
          "[form][table]")
{
    FormDesk desk(medicines);
    desk.view.addInstance(QStringLiteral("g"));
    desk.input(QStringLiteral("name"))->setFocus();
    QStringList way;
    for (int i = 0; i < 6; ++i) {
        desk.press(Qt::Key_Return);
        way.append(desk.focusKey());
    }
    CHECK(way
          == QStringList{QStringLiteral("dose"), QStringLiteral("when"), QStringLiteral("name#1"),
                         QStringLiteral("dose#1"), QStringLiteral("when#1"),
                         QStringLiteral("end")});
}

TEST_CASE("A removed line of a table comes back with what was in it", "[form][table][undo]")
{
    FormDesk desk(medicines);
    desk.write(QStringLiteral("name"), QStringLiteral("一"));
    desk.view.addInstance(QStringLiteral("g"));
    desk.write(QStringLiteral("name#1"), QStringLiteral("二"));
    desk.input(QStringLiteral("name"))->setFocus();
    desk.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.state.instanceCount(QStringLiteral("g")) == 1);
    CHECK(desk.text(QStringLiteral("name")) == QStringLiteral("二"));
    CHECK(qobject_cast<QLineEdit *>(desk.input(QStringLiteral("name")))->text()
          == QStringLiteral("二"));
    CHECK_FALSE(desk.row(QStringLiteral("name#1")));

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(desk.state.instanceCount(QStringLiteral("g")) == 2);
    CHECK(desk.text(QStringLiteral("name")) == QStringLiteral("一"));
    CHECK(qobject_cast<QLineEdit *>(desk.input(QStringLiteral("name#1")))->text()
          == QStringLiteral("二"));
}

TEST_CASE("Questions with the same choices are a table of marks: digits pick, arrows change line",
          "[form][table]")
{
    const QByteArray form = QString::fromUtf8(abilities).arg(QStringLiteral("table")).toUtf8();
    FormDesk desk(form.constData());
    CHECK(heads(desk.view)
          == QStringList{QString(), QStringLiteral("自立"), QStringLiteral("見守り"),
                         QStringLiteral("全介助")});
    desk.input(QStringLiteral("eat"))->setFocus();
    desk.press(Qt::Key_3);
    CHECK(desk.text(QStringLiteral("eat")) == QStringLiteral("全介助"));
    desk.press(Qt::Key_Down);
    CHECK(desk.focusKey() == QStringLiteral("move"));
    desk.press(Qt::Key_Right); // along the choices, without answering
    CHECK_FALSE(desk.state.isAnswered(QStringLiteral("move")));
    desk.press(Qt::Key_Space);
    CHECK(desk.text(QStringLiteral("move")) == QStringLiteral("見守り"));
    // A mark without words still says what it is.
    for (const Chip *chip : desk.view.findChildren<Chip *>())
        CHECK_FALSE(chip->accessibleName().isEmpty());
}

TEST_CASE("Lying down, the same table has a column a question", "[form][table]")
{
    const QByteArray form = QString::fromUtf8(abilities).arg(QStringLiteral("htable")).toUtf8();
    FormDesk desk(form.constData());
    CHECK(heads(desk.view)
          == QStringList{QString(), QStringLiteral("食事"), QStringLiteral("移乗")});
    desk.input(QStringLiteral("eat"))->setFocus();
    desk.press(Qt::Key_Right);
    CHECK(desk.focusKey() == QStringLiteral("move"));
    desk.press(Qt::Key_1);
    CHECK(desk.text(QStringLiteral("move")) == QStringLiteral("自立"));
}

TEST_CASE("A grid has a line a group and a column a question", "[form][table]")
{
    FormDesk desk(R"({"linkId": "g", "type": "group", "text": "家族",
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          "valueCodeableConcept": {"coding": [{"code": "grid"}]}}],
        "item": [{"linkId": "m", "type": "group", "text": "母", "item": [
                   {"linkId": "m1", "type": "integer", "text": "年齢"},
                   {"linkId": "m2", "type": "boolean", "text": "同居"}]},
                 {"linkId": "f", "type": "group", "text": "父", "item": [
                   {"linkId": "f1", "type": "integer", "text": "年齢"},
                   {"linkId": "f2", "type": "boolean", "text": "同居"}]}]})");
    REQUIRE(desk.view.findChild<TableBlock *>());
    desk.input(QStringLiteral("m1"))->setFocus();
    desk.press(Qt::Key_Down);
    CHECK(desk.focusKey() == QStringLiteral("f1"));
    desk.press(Qt::Key_Right);
    CHECK(desk.focusKey() == QStringLiteral("f2"));
}

TEST_CASE("A table that would hide a question below a question is drawn as a list", "[form][table]")
{
    FormDesk desk(R"({"linkId": "g", "type": "group", "text": "くすり", "repeats": true,
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          "valueCodeableConcept": {"coding": [{"code": "gtable"}]}}],
        "item": [{"linkId": "a", "type": "boolean", "text": "あり", "item": [
          {"linkId": "b", "type": "string", "text": "内容"}]}]})");
    CHECK_FALSE(desk.view.findChild<TableBlock *>());
    CHECK(desk.row(QStringLiteral("b")));
}
