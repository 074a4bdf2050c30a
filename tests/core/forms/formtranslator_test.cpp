// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formtranslator.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

FormDefinition twoLanguages()
{
    const auto loaded = FormDefinition::load(
        QByteArray(R"({'resourceType':'Questionnaire','url':'u','language':'ja','title':'退院',
          '_title':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/translation','extension':[
             {'url':'lang','valueCode':'de-CH'},{'url':'content','valueString':'Austritt'}]}]},
          'item':[{'linkId':'a','type':'choice','text':'歩行',
            '_text':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/translation','extension':[
               {'url':'lang','valueCode':'de-CH'},{'url':'content','valueString':'Gehen'}]}]},
            'answerOption':[{'valueCoding':{'code':'1','display':'自立'}},
              {'valueCoding':{'code':'2','display':'介助','_display':{'extension':[
               {'url':'http://hl7.org/fhir/StructureDefinition/translation','extension':[
               {'url':'lang','valueCode':'de-CH'},{'url':'content','valueString':'mit Hilfe'}]}]}}}]}]})")
            .replace('\'', '"'));
    REQUIRE(loaded);
    CHECK(loaded->warnings().isEmpty());
    return *loaded;
}

} // namespace

TEST_CASE("A form is read in another of its languages, and its answers stay the same",
          "[forms][languages]")
{
    const FormDefinition japanese = twoLanguages();
    CHECK(japanese.languages() == QStringList({id("ja"), id("de-CH")}));
    const FormDefinition german = japanese.inLanguage(QStringLiteral("de"));
    CHECK(german.title() == QStringLiteral("Austritt"));
    CHECK(german.language() == QStringLiteral("de-CH"));
    const FormItem *item = german.item(id("a"));
    REQUIRE(item);
    CHECK(item->text == QStringLiteral("Gehen"));
    CHECK(item->options[0].label == QStringLiteral("自立")); // nobody translated it
    CHECK(item->options[1].label == QStringLiteral("mit Hilfe"));
    CHECK(item->options[1].value == japanese.item(id("a"))->options[1].value);
    CHECK(japanese.item(id("a"))->text == QStringLiteral("歩行"));
    CHECK(german.sectionOf(id("a")) == item);
}

TEST_CASE("Somebody whose language a form does not have reads it as it was written",
          "[forms][languages]")
{
    CHECK(twoLanguages().inLanguage(QStringLiteral("fr")).item(id("a"))->text
          == QStringLiteral("歩行"));
    CHECK(twoLanguages().inLanguage(QStringLiteral("ja-JP")).item(id("a"))->text
          == QStringLiteral("歩行"));
    using formtranslator::bestOf;
    CHECK(bestOf({id("de-CH"), id("de")}, id("de-AT")) == QStringLiteral("de"));
    CHECK(bestOf({id("de-CH"), id("de")}, id("DE-ch")) == QStringLiteral("de-CH"));
    CHECK(bestOf({id("den")}, id("de")).isEmpty());
}
