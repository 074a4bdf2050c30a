// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("What is no form is refused, and says why", "[forms]")
{
    for (const char *bytes : {"", "[]", "{", "{\"resourceType\":\"Patient\"}", "\xff\xfe"}) {
        const auto loaded = FormDefinition::load(bytes);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().kind == Error::Kind::Invalid);
        CHECK_FALSE(loaded.error().detail.isEmpty());
    }
}

TEST_CASE("Oddities of a form are warned of at their place and never stop it", "[forms]")
{
    const FormDefinition odd = form(R"(
        {'linkId':'a','text':'?','type':'string'}, {'linkId':'a','text':'?','type':'string'},
        {'linkId':'b','type':'hologram','text':'?'}, {'type':'string','text':'?'}, 7,
        {'linkId':'c','text':'?','type':'choice','answerValueSet':'http://example.org/none'},
        {'linkId':'d','text':'?','type':'string','extension':[{'url':'http://example.org/sparkle'}]},
        {'linkId':'e','text':'?','type':'string','enableWhen':[{'question':'zz','operator':'exists','answerBoolean':true}]},
        {'linkId':'f','text':'?','type':'string','enableWhen':[{'question':'a','operator':'~','answerString':'x'}]},
        {'linkId':'g','text':'?','type':'string','enableWhen':[{'question':'a','operator':'exists','answerBoolean':true},
                                                    {'question':'b','operator':'exists','answerBoolean':true}]},
        {'linkId':'h','text':'?','type':'string','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/regex','valueString':'(['}]})");
    QStringList places;
    for (const FormWarning &warning : odd.warnings())
        places.append(warning.place);
    places.sort();
    CHECK(places
          == QStringList({id("a"), id("b"), id("c"), id("d"), id("e"), id("f"), id("g"), id("h"),
                          id("item[3]"), id("item[4]")}));
    CHECK(odd.item(id("b"))->type == ItemType::Unknown);
    CHECK(odd.item(id("item[3]")) != nullptr);
    CHECK(odd.item(id("g"))->enableBehavior == EnableBehavior::Any);
    CHECK(odd.item(id("zz")) == nullptr);
}

TEST_CASE("A form keeps its tree, its types and its limits", "[forms]")
{
    const FormDefinition small = form(R"(
        {'linkId':'s','type':'group','item':[
          {'linkId':'q','type':'integer','text':'回数','required':true,'repeats':true,'maxLength':3,
           'code':[{'system':'x','code':'y'}],
           'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':1},
                        {'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unit','valueCoding':{'display':'回/日'}},
                        {'url':'https://tasuki.example/fhir/ext/merge-group','valueString':'pair'}],
           'item':[{'linkId':'q-help','type':'display','text':'一日に',
                    'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
                                  'valueCodeableConcept':{'coding':[{'code':'help'}]}}]}]},
          {'linkId':'r','type':'choice','text':'同居','answerOption':[{'valueCoding':{'code':'1','display':'はい'},'initialSelected':true}],
           'extension':[{'url':'https://tasuki.example/fhir/ext/merge-group','valueString':'pair'}]}]})");
    CHECK(small.warnings().isEmpty());
    const FormItem *item = small.item(id("q"));
    REQUIRE(item);
    CHECK(item->unit == QStringLiteral("回/日"));
    CHECK(item->help == QStringLiteral("一日に"));
    CHECK(small.item(id("q-help"))->hidden);
    CHECK(small.parentOf(id("q"))->linkId == id("s"));
    CHECK(small.sectionOf(id("q-help"))->linkId == id("s"));
    CHECK(small.itemsWithCode(id("x"), id("y")) == QStringList{id("q")});
    CHECK(small.groups().value(id("pair")) == QStringList({id("q"), id("r")}));
    CHECK(small.item(id("r"))->initial.size() == 1);
    CHECK(small.canonical() == QStringLiteral("https://tasuki.example/forms/small|1"));
    CHECK(small.cards() == QList<FormCard>{{id("s"), {id("s")}}});
}

TEST_CASE("Choices come from value sets the form carries", "[forms]")
{
    const auto loaded
        = FormDefinition::load(QByteArray(R"({'resourceType':'Questionnaire','url':'u','contained':[
          {'resourceType':'ValueSet','id':'v','compose':{'include':[
            {'system':'s','concept':[{'code':'1','display':'一'},{'code':'2','display':'二'}]}]}}],
          'item':[{'linkId':'a','type':'choice','answerValueSet':'#v'}]})")
                                   .replace('\'', '"'));
    REQUIRE(loaded);
    REQUIRE(loaded->item(id("a"))->options.size() == 2);
    CHECK(loaded->item(id("a"))->options[1].label == QStringLiteral("二"));
    CHECK(loaded->item(id("a"))->options[1].value[u"valueCoding"][u"system"].toString()
          == QStringLiteral("s"));
}

TEST_CASE("A linkId that occurs within itself leads nobody round in a circle", "[forms]")
{
    FormState state = stateOf("{'linkId':'a','type':'string','item':["
                              "{'linkId':'a','type':'boolean'}]},"
                              "{'linkId':'g','type':'group','item':["
                              "{'linkId':'g','type':'date'},{'linkId':'g','type':'date'}]}");
    answer(state, "a", "{'valueString':'晴れ'}");
    CHECK(summary(state, id("a")) == QStringLiteral("晴れ"));
    CHECK(summary(state, id("g")).isEmpty());
}
