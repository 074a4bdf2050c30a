// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formevaluation.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

const char *const items = R"(
    {'linkId':'n','type':'integer','text':'回数','required':true,
     'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':9}]},
    {'linkId':'d','type':'display','text':'説明','enableWhen':[{'question':'n','operator':'>','answerInteger':3}]},
    {'linkId':'g','type':'group','enableWhen':[{'question':'n','operator':'exists','answerBoolean':true}],
     'item':[{'linkId':'h','type':'string','text':'隠し','required':true,
       'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden','valueBoolean':true}]}]})";

} // namespace

TEST_CASE("Every item is either asked or not, and what is missing is named", "[forms][evaluation]")
{
    const FormEvaluation fresh = FormEvaluation::of(stateOf(items));
    CHECK(fresh.enabled == QStringList{id("n")});
    CHECK(fresh.disabled == QStringList({id("d"), id("g"), id("h")}));
    CHECK(fresh.missing == QStringList{id("n")});
    CHECK(fresh.invalid.isEmpty());
}

TEST_CASE("A wrong answer is told with its rule, its value and the bound", "[forms][evaluation]")
{
    FormState state = stateOf(items);
    answer(state, "n", "{'valueInteger':12}");
    const FormEvaluation evaluation = FormEvaluation::of(state);
    CHECK(evaluation.disabled.isEmpty());
    REQUIRE(evaluation.invalid.size() == 1);
    CHECK(evaluation.invalid[0].linkId == QStringLiteral("n"));
    CHECK(evaluation.invalid[0].rule == QStringLiteral("maxValue"));
    CHECK(evaluation.invalid[0].value == QJsonValue(12));
    CHECK(evaluation.invalid[0].bound == QStringLiteral("9"));
    const QJsonObject told = evaluation.toJson();
    CHECK(told.keys()
          == QStringList({id("calculated"), id("disabled"), id("enabled"), id("invalid"),
                          id("missing"), id("missingKeys"), id("warnings")}));
    CHECK(told[u"invalid"][0][u"rule"].toString() == QStringLiteral("maxValue"));
}

TEST_CASE("What a form works out by itself is listed with its value", "[forms][evaluation]")
{
    FormState state = stateOf(R"(
        {'linkId':'birth','type':'date','text':'生年月日'},{'linkId':'day','type':'date','text':'記入日'},
        {'linkId':'age','type':'integer','text':'年齢','readOnly':true,
         'extension':[{'url':'https://tasuki.example/fhir/ext/calculation','valueString':'age:birth:day'}]})");
    CHECK(FormEvaluation::of(state).calculated.isEmpty());
    answer(state, "birth", "{'valueDate':'1940-05-01'}");
    answer(state, "day", "{'valueDate':'2026-06-01'}");
    CHECK(FormEvaluation::of(state).toJson()[u"calculated"][u"age"] == QJsonValue(86));
}

TEST_CASE("Of repeated lines the linkId is told, and which line", "[forms][evaluation][repeat]")
{
    FormState state = stateOf(R"(
        {'linkId':'r','type':'group','repeats':true,'item':[
          {'linkId':'n','type':'integer','text':'回数','required':true,
           'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':9}]},
          {'linkId':'twice','type':'integer','text':'倍','extension':[
           {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            'valueExpression':{'language':'text/fhirpath','expression':
              '%resource.item.where(linkId=\u0027r\u0027).item.where(linkId=\u0027n\u0027).answer.value.first() * 2'}}]},
          {'linkId':'s','type':'string','text':'名'}]})");
    answer(state, "n", "{'valueInteger':3}");
    state.addInstance(id("r"));
    answer(state, "s#1", "{'valueString':'一'}");
    state.addInstance(id("r"));
    answer(state, "n#2", "{'valueInteger':12}");
    const FormEvaluation evaluation = FormEvaluation::of(state);
    CHECK(evaluation.missing == QStringList{id("n")});
    CHECK(evaluation.missingKeys == QStringList{id("n#1")});
    REQUIRE(evaluation.invalid.size() == 1);
    CHECK(evaluation.invalid[0].linkId == QStringLiteral("n"));
    CHECK(evaluation.invalid[0].key == QStringLiteral("n#2"));
    CHECK(evaluation.calculated.keys() == QStringList({id("twice"), id("twice#1"), id("twice#2")}));
}
