// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// {'url':…/name, value} as it stands in a form.
QByteArray ext(const char *name, const char *value)
{
    return QByteArray("{'url':'http://hl7.org/fhir/StructureDefinition/") + name + "'," + value
        + "}";
}

/// One item of that type with one extension, read; it must not be odd unless the test says so.
FormItem itemWith(const char *type, const QByteArray &extension, QStringList *warnings = nullptr)
{
    const FormDefinition loaded
        = form(QByteArray("{'linkId':'a','text':'?','type':'") + type
               + "','answerOption':[{'valueCoding':{'code':'1'}},{'valueCoding':{'code':'2'}}],"
                 "'extension':["
               + extension + "]}");
    QStringList found;
    for (const FormWarning &warning : loaded.warnings())
        found.append(warning.what);
    if (warnings)
        *warnings = found;
    else
        CHECK(found == QStringList());
    return *loaded.item(id("a"));
}

FormItem choiceWith(const QByteArray &extension, QStringList *warnings = nullptr)
{
    return itemWith("choice", extension, warnings);
}

FormItem only(const char *item, QStringList *warnings = nullptr)
{
    const FormDefinition loaded = form(item);
    REQUIRE(loaded.sections().size() == 1);
    for (const FormWarning &warning : loaded.warnings()) {
        if (warnings)
            warnings->append(warning.place + QStringLiteral(": ") + warning.what);
    }
    return loaded.sections().first();
}

} // namespace

TEST_CASE("A form says how its items look", "[forms][reading]")
{
    const FormItem both = choiceWith(
        ext("questionnaire-itemControl", "'valueCodeableConcept':{'coding':[{'code':'gtable'}]}")
        + "," + ext("questionnaire-itemControl", "'valueCodeableConcept':{'text':'Drop-down'}"));
    CHECK(both.control == QStringLiteral("gtable"));
    CHECK(both.hasControl(u"drop-down"));
    const FormItem upright
        = choiceWith(ext("questionnaire-choiceOrientation", "'valueCode':'vertical'"));
    CHECK_FALSE(upright.horizontal);
    CHECK(upright.isOrientationGiven);
    CHECK(choiceWith(ext("questionnaire-hidden", "'valueBoolean':true")).hidden);
    CHECK(choiceWith(ext("sdc-questionnaire-columnCount", "'valuePositiveInt':3")).optionColumns
          == 3);
    CHECK(choiceWith(ext("sdc-questionnaire-width", "'valueQuantity':{'value':40,'code':'%'}"))
              .widthPercent
          == 40);
    CHECK(
        choiceWith(ext("sdc-questionnaire-collapsible", "'valueCode':'default-closed'")).collapsible
        == QStringLiteral("default-closed"));
    CHECK(choiceWith(ext("questionnaire-usageMode", "'valueCode':'capture'")).captureOnly);
    CHECK(choiceWith(ext("questionnaire-usageMode", "'valueCode':'display'")).displayOnly);
    CHECK(choiceWith(ext("sdc-questionnaire-openLabel", "'valueString':'その他'")).openLabel
          == QStringLiteral("その他"));
    CHECK(choiceWith(ext("questionnaire-supportLink", "'valueUri':'https://example.org/a'"))
              .supportLinks
          == QStringList{QStringLiteral("https://example.org/a")});
    const QByteArray later
        = "{'url':'http://hl7.org/fhir/5.0/StructureDefinition/"
          "extension-Questionnaire.item.disabledDisplay','valueCode':'protected'}";
    CHECK(choiceWith(later).shownWhenDisabled);
}

TEST_CASE("A form says what an answer may be", "[forms][reading]")
{
    CHECK(itemWith("choice", ext("minLength", "'valueInteger':2")).minLength == 2);
    CHECK(itemWith("choice", ext("maxDecimalPlaces", "'valueInteger':1")).maxDecimals == 1);
    CHECK(itemWith("choice", ext("minValue", "'valueDate':'2026-01-01'")).minValue
          == Answer{{id("valueDate"), id("2026-01-01")}});
    const FormItem bounded = choiceWith(
        ext("sdc-questionnaire-maxQuantity", "'valueQuantity':{'value':9,'code':'kg'}"));
    CHECK(bounded.maxQuantity[u"valueQuantity"][u"value"].toInt() == 9);
    CHECK(bounded.maxValue.isEmpty());
    CHECK(choiceWith(ext("mimeType", "'valueCode':'image/*'")).mimeTypes
          == QStringList{id("image/*")});
    CHECK(choiceWith(ext("maxSize", "'valueDecimal':2048")).maxSizeBytes == 2048);
    CHECK(choiceWith(ext("questionnaire-sliderStepValue", "'valueInteger':5")).sliderStep == 5.0);
    CHECK(choiceWith(ext("questionnaire-referenceResource", "'valueCode':'Patient'")).referenceTypes
          == QStringList{id("Patient")});
    const FormItem units
        = choiceWith(ext("questionnaire-unit", "'valueCoding':{'code':'kg','display':'キロ'}") + ","
                     + ext("questionnaire-unitOption", "'valueCoding':{'code':'g'}") + ","
                     + ext("sdc-questionnaire-unitOpen", "'valueCode':'optionsOrString'"));
    CHECK(units.unit == QStringLiteral("キロ"));
    CHECK(units.unitCoding->code == QStringLiteral("kg"));
    CHECK(units.unitOptions.size() == 1);
    CHECK(units.isUnitOpen);
    const FormItem calculated = choiceWith(
        ext("maxValue",
            "'_valueDate':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
            "cqf-calculatedValue','valueExpression':{'language':'text/fhirpath',"
            "'expression':'today()'}}]}"));
    CHECK(calculated.maxValueExpression == QStringLiteral("today()"));
    CHECK(calculated.maxValue.isEmpty());
}

TEST_CASE("A size in megabytes is understood, and said to be", "[forms][reading]")
{
    QStringList warnings;
    CHECK(choiceWith(ext("maxSize", "'valueDecimal':2"), &warnings).maxSizeBytes
          == 2 * 1024 * 1024);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].contains(QStringLiteral("megabytes")));
}

TEST_CASE("What a form says wrongly is warned of and left out", "[forms][reading]")
{
    const char *const wrong[] = {"minLength",
                                 "maxSize",
                                 "questionnaire-sliderStepValue",
                                 "minValue",
                                 "questionnaire-unit",
                                 "variable",
                                 "questionnaire-constraint",
                                 "questionnaire-minOccurs"};
    for (const char *name : wrong) {
        QStringList warnings;
        const FormItem item = choiceWith(ext(name, "'valueBoolean':true"), &warnings);
        INFO(name);
        CHECK(warnings.isEmpty() == (qstrcmp(name, "minValue") == 0)); // a bound may be of any type
        CHECK_FALSE(item.minLength);
        CHECK(item.variables.isEmpty());
    }
}

TEST_CASE("Options carry their number, their weight and whether they stand alone",
          "[forms][reading]")
{
    const FormItem item = only(R"({'linkId':'a','type':'choice','text':'?','answerOption':[
        {'valueCoding':{'code':'n','display':'なし',
           'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/itemWeight','valueDecimal':2}]},
         'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive','valueBoolean':true},
                      {'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix','valueString':'①'}]},
        {'valueCoding':{'code':'m'},'initialSelected':true,
         'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':0.5}]}],
       'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression',
         'extension':[{'url':'option','valueCoding':{'code':'m'}},
                      {'url':'expression','valueExpression':{'language':'text/fhirpath','expression':'true'}}]}]})");
    REQUIRE(item.options.size() == 2);
    CHECK(item.options[0].isExclusive);
    CHECK(item.options[0].prefix == QStringLiteral("①"));
    CHECK(item.options[0].weight == 2.0);
    CHECK(item.options[0].value == json("{'valueCoding':{'code':'n','display':'なし'}}"));
    CHECK(item.options[1].weight == 0.5);
    CHECK(item.options[1].toggleExpression == QStringLiteral("true"));
    CHECK(item.initial == QList<Answer>{json("{'valueCoding':{'code':'m'}}")});
}

TEST_CASE("Texts beside a question belong to it, but not those that come and go",
          "[forms][reading]")
{
    const FormItem item = only(R"({'linkId':'a','type':'integer','text':'?','item':[
        {'linkId':'h','type':'display','text':'手引き','extension':[{'url':'questionnaire-itemControl','valueCodeableConcept':{'coding':[{'code':'help'}]}}]},
        {'linkId':'l','type':'display','text':'痛みなし','extension':[{'url':'questionnaire-itemControl','valueCodeableConcept':{'coding':[{'code':'lower'}]}}]},
        {'linkId':'u','type':'display','text':'回','extension':[{'url':'questionnaire-itemControl','valueCodeableConcept':{'coding':[{'code':'unit'}]}}]},
        {'linkId':'c','type':'display','text':'注意','enableWhen':[{'question':'a','operator':'>','answerInteger':3}],
         'extension':[{'url':'questionnaire-itemControl','valueCodeableConcept':{'coding':[{'code':'help'}]}}]}]})");
    CHECK(item.help == QStringLiteral("手引き"));
    CHECK(item.lowerLabel == QStringLiteral("痛みなし"));
    CHECK(item.unit == QStringLiteral("回"));
    CHECK(item.children[0].hidden);
    CHECK(item.children[2].hidden);
    CHECK_FALSE(item.children[3].hidden);
}

TEST_CASE("Markup is read as words and never interpreted", "[forms][reading]")
{
    const auto textOf = [](const char *name, const char *value) {
        const QByteArray item = QByteArray("{'linkId':'a','type':'string','_text':{'extension':[")
            + ext(name, value) + "]}}";
        return only(item).text;
    };
    CHECK(textOf("rendering-xhtml",
                 "'valueString':'<div>薬は<b>何錠</b>&nbsp;&lt;1日&gt;<br/>か<script>x()</script></"
                 "div>'")
          == QStringLiteral("薬は何錠 <1日>\nか"));
    CHECK(textOf("rendering-markdown", "'valueMarkdown':'## **何錠**か [表](http://x.example)'")
          == QStringLiteral("何錠か 表"));
}

TEST_CASE("Later and older spellings are understood and warned of", "[forms][reading]")
{
    QStringList warnings;
    CHECK(only("{'linkId':'a','type':'coding','text':'?','answerConstraint':'optionsOrString',"
               "'answerOption':[{'valueCoding':{'code':'1'}}]}",
               &warnings)
              .type
          == ItemType::OpenChoice);
    CHECK(only("{'linkId':'b','type':'question','text':'?','answerOption':[{'valueCoding':{'code':'"
               "1'}}]}",
               &warnings)
              .type
          == ItemType::Choice);
    CHECK(only("{'linkId':'c','text':'?','item':[{'linkId':'d','type':'string','text':'?'}]}",
               &warnings)
              .type
          == ItemType::Group);
    const FormItem old
        = only("{'linkId':'e','type':'choice','text':'?','option':[{'valueCoding':{'code':'1'}}],"
               "'initialCoding':{'code':'1'},'enableWhen':[{'question':'e','hasAnswer':true}]}",
               &warnings);
    CHECK(old.options.size() == 1);
    CHECK(old.initial.size() == 1);
    CHECK(old.enableWhen.size() == 1);
    CHECK(warnings.filter(QStringLiteral("a: ")).size() == 1);
    CHECK(warnings.filter(QStringLiteral("b: ")).size() == 1);
    CHECK(warnings.filter(QStringLiteral("c: ")).size() == 1);
    CHECK(warnings.filter(QStringLiteral("e: ")).size() == 3); // the third: it asks itself
}

TEST_CASE("An expression nobody can follow is named with its place, and the form works without",
          "[forms][reading]")
{
    QStringList warnings;
    const FormItem item = only(R"({'linkId':'a','type':'string','text':'?','extension':[
        {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
         'valueExpression':{'language':'text/cql','expression':'Patient.name'}},
        {'url':'http://hl7.org/fhir/StructureDefinition/variable',
         'valueExpression':{'name':'who','language':'application/x-fhir-query','expression':'Patient?_id=1'}},
        {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
         'valueExpression':{'language':'text/fhirpath','expression':'%nobody'}}]})",
                               &warnings);
    CHECK(item.initialExpression.isEmpty());
    REQUIRE(item.variables.size() == 1); // known, and empty
    CHECK(item.variables[0].expression.isEmpty());
    CHECK(warnings.filter(QStringLiteral("initialExpression is written in text/cql")).size() == 1);
    CHECK(warnings.filter(QStringLiteral("variable who")).size() == 1);
}

TEST_CASE("A mistake in an expression is told: what is written, and what nobody knows",
          "[forms][reading]")
{
    const std::pair<const char *, const char *> cases[] = {
        {"item.where(linkId='a'", "cannot be followed"},
        {"item.memberOf('x')", "memberOf"},
        {"%resource.item.where(linkId='zz').answer.value", "names the unknown item 'zz'"},
        {"%nobody + 1", "uses the unknown variable %nobody"},
    };
    QStringList none;
    choiceWith(ext("sdc-questionnaire-initialExpression",
                   "'valueExpression':{'expression':'%patient.gender'}"),
               &none);
    CHECK(none == QStringList());
    for (const auto &[expression, expected] : cases) {
        const QByteArray extension
            = QByteArray("'valueExpression':{'language':'text/fhirpath','expression':\"")
            + QByteArray(expression).replace('\'', "\\u0027") + "\"}";
        QStringList warnings;
        choiceWith(ext("sdc-questionnaire-calculatedExpression", extension), &warnings);
        INFO(expression);
        REQUIRE(warnings.size() == 1);
        CHECK(warnings[0].contains(QLatin1String(expected)));
        CHECK(warnings[0].contains(QLatin1String(expression)));
    }
}

TEST_CASE("A constraint keeps its words, whichever way it is written", "[forms][reading]")
{
    const FormItem item = only(R"({'linkId':'a','type':'string','text':'?','extension':[
        {'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint','extension':[
          {'url':'key','valueId':'c-1'},{'url':'severity','valueCode':'warning'},
          {'url':'expression','valueString':'true'},{'url':'human','valueString':'必ず'},
          {'url':'requirements','valueString':'規則'}]},
        {'url':'http://hl7.org/fhir/StructureDefinition/targetConstraint','extension':[
          {'url':'key','valueId':'c-2'},{'url':'severity','valueCode':'error'},
          {'url':'expression','valueExpression':{'language':'text/fhirpath','expression':'true'}},
          {'url':'human','valueString':'必ず'}]}]})");
    REQUIRE(item.constraints.size() == 2);
    CHECK(item.constraints[0].key == QStringLiteral("c-1"));
    CHECK(item.constraints[0].severity == QStringLiteral("warning"));
    CHECK(item.constraints[0].human == QStringLiteral("必ず"));
    CHECK(item.constraints[0].requirements == QStringLiteral("規則"));
    CHECK(item.constraints[1].expression == QStringLiteral("true"));
}

TEST_CASE("Items nested sixty deep are read", "[forms][reading]")
{
    QByteArray items = "{'linkId':'q','type':'string','text':'?'}";
    for (int depth = 60; depth > 0; --depth)
        items = "{'linkId':'g" + QByteArray::number(depth) + "','type':'group','item':[" + items
            + "]}";
    const FormDefinition deep = form(items);
    CHECK(deep.warnings().isEmpty());
    REQUIRE(deep.item(id("q")));
    CHECK(deep.parentOf(id("q"))->linkId == QStringLiteral("g60"));
    CHECK(deep.sectionOf(id("q"))->linkId == QStringLiteral("g1"));
}

TEST_CASE("A question that says nothing is named by the hint in its field", "[forms][reading]")
{
    const auto named = [](const char *control, const char *text) {
        const QByteArray item = QByteArray("{'linkId':'a','type':'string'") + text
            + ",'item':[{'linkId':'h','type':'display','text':'お名前','extension':[{'url':"
              "'questionnaire-itemControl','valueCodeableConcept':{'coding':[{'code':'"
            + control + "'}]}}]}]}";
        return only(item);
    };
    CHECK(named("flyover", "").text == QStringLiteral("お名前"));
    CHECK(named("flyover", "").flyover.isEmpty());
    CHECK(named("prompt", "").text == QStringLiteral("お名前"));
    CHECK(named("flyover", ",'text':'氏名'").text == QStringLiteral("氏名"));
    CHECK(named("flyover", ",'text':'氏名'").flyover == QStringLiteral("お名前"));
    CHECK(named("help", "").text.isEmpty());
}

TEST_CASE("What an option counts is told under several names", "[forms][reading]")
{
    for (const char *name : {"ordinalValue", "itemWeight", "questionnaire-ordinalValue",
                             "codesystem-ordinalValue", "iso21090-CO-value"}) {
        const QByteArray item
            = "{'linkId':'a','type':'choice','text':'?','answerOption':[{'valueCoding':{'code':'1',"
              "'extension':["
            + ext(name, "'valueDecimal':3") + "]}}]}";
        QStringList warnings;
        INFO(name);
        CHECK(only(item, &warnings).options[0].weight == 3.0);
        CHECK(warnings == QStringList());
    }
}
