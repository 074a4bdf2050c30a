// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

#include <utility>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The one warning of a form that consists of a few sound items and one that is not.
QString warningOf(const char *oddItem)
{
    const QByteArray sound = R"(
        {'linkId':'n','type':'integer','text':'回数'},
        {'linkId':'c','type':'choice','text':'歩行','answerOption':[{'valueCoding':{'code':'1'}},{'valueCoding':{'code':'2'}}]},
        {'linkId':'g','type':'group','item':[{'linkId':'s','type':'string','text':'名前'}]},)";
    const FormDefinition odd = form(sound + oddItem);
    REQUIRE(odd.warnings().size() == 1);
    CHECK(odd.warnings()[0].place == QStringLiteral("x"));
    CHECK(odd.item(id("x")) != nullptr);
    return odd.warnings()[0].what;
}

} // namespace

TEST_CASE("Whatever does not fit together in a form is said", "[forms][reading]")
{
    const std::pair<const char *, const char *> cases[] = {
        {"{'linkId':'x','type':'string'}", "has no text"},
        {"{'linkId':'x','type':'group','text':'空'}", "is a group without items"},
        {"{'linkId':'x','type':'display','text':'?','required':true}", "cannot be required"},
        {"{'linkId':'x','type':'choice','text':'?'}", "asked as open text"},
        {"{'linkId':'x','type':'string','text':'?','initial':[{'valueInteger':1}]}",
         "an initial value is a valueInteger"},
        {"{'linkId':'x','type':'string','text':'?','initial':[{'valueString':'a'},{'valueString':'"
         "b'}]}",
         "several initial values"},
        {"{'linkId':'x','type':'choice','text':'?','answerOption':[{'valueCoding':{'code':'1'}}],"
         "'initial':[{'valueCoding':{'code':'7'}}]}",
         "'7' is not an option"},
        {"{'linkId':'x','type':'integer','text':'?','answerOption':[{'valueCoding':{'code':'1'}}]}",
         "an answerOption is a valueCoding"},
        {"{'linkId':'x','type':'integer','text':'?','required':'yes'}", "neither true nor false"},
        {"{'linkId':'x','type':'integer','text':'?','answerOptions':[]}",
         "unknown element 'answerOptions'"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'g','operator':'"
         "exists','answerBoolean':true}]}",
         "has no answers"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'x','operator':'"
         "exists','answerBoolean':true}]}",
         "asks the item itself"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'n','operator':'=','"
         "answerDecimal':1}]}",
         "compares 'n' with a valueDecimal"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'c','operator':'=','"
         "answerCoding':{'code':'9'}}]}",
         "which is not an option"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'c','operator':'>','"
         "answerCoding':{'code':'1'}}]}",
         "orders a valueCoding"},
        {"{'linkId':'x','type':'string','text':'?','enableWhen':[{'question':'n','operator':'=','"
         "answerInteger':1},"
         "{'question':'c','operator':'exists','answerBoolean':true}]}",
         "without enableBehavior"},
        {"{'linkId':'x','type':'integer','text':'?','extension':["
         "{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':9},"
         "{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':1}]}",
         "minimum is above the maximum"},
        {"{'linkId':'x','type':'integer','text':'?','extension':["
         "{'url':'http://hl7.org/fhir/StructureDefinition/"
         "questionnaire-maxOccurs','valueInteger':3}]}",
         "does not repeat"},
    };
    for (const auto &[item, expected] : cases) {
        INFO(item);
        CHECK(warningOf(item).toStdString().find(expected) != std::string::npos);
    }
}

TEST_CASE("A linkId that occurs twice is read twice and warned of", "[forms][reading]")
{
    const FormDefinition twice = form("{'linkId':'a','type':'string','text':'一'},"
                                      "{'linkId':'a','type':'string','text':'二'}");
    REQUIRE(twice.sections().size() == 2);
    CHECK(twice.sections()[1].text == QStringLiteral("二"));
    REQUIRE(twice.warnings().size() == 1);
    CHECK(twice.warnings()[0].place == QStringLiteral("a"));
}

TEST_CASE("A condition that cannot be understood hides nothing", "[forms][reading]")
{
    const FormState state = stateOf(
        "{'linkId':'a','type':'string','text':'?'},"
        "{'linkId':'b','type':'string','text':'?','enableWhen':[{'question':'a','operator':'~','"
        "answerString':'x'}]},"
        "{'linkId':'c','type':'string','text':'?','enableWhen':[{'question':'a','operator':'='}]}");
    CHECK(state.isEnabled(id("b")));
    CHECK(state.isEnabled(id("c")));
}

TEST_CASE("A form in a Bundle, or behind a byte order mark, is found", "[forms][reading]")
{
    const QByteArray bundle = R"({'resourceType':'Bundle','entry':[
        {'resource':{'resourceType':'ValueSet','url':'http://x.example/v','compose':{'include':[{'system':'s','concept':[{'code':'1'}]}]}}},
        {'resource':{'resourceType':'Questionnaire','url':'u','item':[
          {'linkId':'a','type':'choice','text':'?','answerValueSet':'http://x.example/v'}]}}]})";
    const auto loaded = FormDefinition::load(QByteArray(bundle).replace('\'', '"'));
    REQUIRE(loaded);
    CHECK(loaded->item(id("a"))->options.size() == 1);
    REQUIRE(loaded->warnings().size() == 1);
    CHECK(loaded->warnings()[0].place == QStringLiteral("(form)"));
    CHECK(FormDefinition::load("\xEF\xBB\xBF{\"resourceType\":\"Questionnaire\"}"));
    CHECK_FALSE(FormDefinition::load("{\"resourceType\":\"Bundle\",\"entry\":[]}"));
}

TEST_CASE("What stands alone where a list belongs is a list of one", "[forms][reading]")
{
    const FormDefinition lone
        = form("{'linkId':'g','type':'group','item':{'linkId':'a','type':'choice','text':'?',"
               "'answerOption':{'valueCoding':{'code':'1'}},'initial':{'valueCoding':{'code':'1'}},"
               "'enableWhen':{'question':'b','operator':'exists','answerBoolean':true},"
               "'extension':{'url':'http://hl7.org/fhir/StructureDefinition/"
               "questionnaire-hidden','valueBoolean':true}}},"
               "{'linkId':'b','type':'boolean','text':'?'}");
    const FormItem *item = lone.item(id("a"));
    REQUIRE(item);
    CHECK(item->options.size() == 1);
    CHECK(item->initial.size() == 1);
    CHECK(item->enableWhen.size() == 1);
    CHECK(item->hidden);
}
