// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Medicines, each with its times of day.
const char *const medicines = R"(
    {'linkId':'has','type':'boolean'},
    {'linkId':'med','type':'group','repeats':true,'text':'薬',
     'enableWhen':[{'question':'has','operator':'!=','answerBoolean':false}],'item':[
       {'linkId':'name','type':'string','text':'薬名'},
       {'linkId':'why','type':'string','enableWhen':[{'question':'name','operator':'exists','answerBoolean':true}]},
       {'linkId':'when','type':'group','repeats':true,'item':[
          {'linkId':'hour','type':'integer','initial':[{'valueInteger':8}]},
          {'linkId':'late','type':'boolean','enableWhen':[{'question':'hour','operator':'>','answerInteger':20}]}]}]},
    {'linkId':'after','type':'string','enableWhen':[{'question':'name','operator':'=','answerString':'last'}]})";

QList<Answer> text(const char *value)
{
    return {{{QStringLiteral("valueString"), QString::fromUtf8(value)}}};
}

QList<Answer> number(int value)
{
    return {{{QStringLiteral("valueInteger"), value}}};
}

} // namespace

TEST_CASE("Keys name items of every instance", "[forms][repeat]")
{
    FormState state = stateOf(medicines);
    CHECK(state.instanceCount(id("med")) == 1);
    CHECK(state.addInstance(id("med")).restructured == QSet<QString>{id("med")});
    CHECK(state.instanceCount(id("med")) == 2);
    const FormChange nested = state.addInstance(id("when#1.0"));
    CHECK(nested.restructured == QSet<QString>{id("when#1.0")});
    CHECK(nested.answered == QSet<QString>{id("hour#1.1")}); // a new row has its initial values
    CHECK(state.instanceKey(id("med"), 0) == id("med"));
    CHECK(state.instanceKey(id("med"), 1) == id("med#1"));
    CHECK(state.instanceKey(id("when#1.0"), 1) == id("when#1.1"));
    CHECK(state.instanceKey(id("med"), 2).isEmpty());
    CHECK(state.keyIn(id("med#1"), id("name")) == id("name#1"));
    CHECK(state.keyIn(id("when#1.1"), id("hour")) == id("hour#1.1"));
    CHECK(state.keyIn(id("med#1"), id("has")).isEmpty());
    CHECK(state.linkIdOf(id("hour#1.1")) == id("hour"));
    CHECK(state.keys()
          == QStringList({id("has"), id("med"), id("name"), id("why"), id("when"), id("hour"),
                          id("late"), id("med#1"), id("name#1"), id("why#1"), id("when#1.0"),
                          id("hour#1.0"), id("late#1.0"), id("when#1.1"), id("hour#1.1"),
                          id("late#1.1"), id("after")}));
    for (const char *unknown : {"hour#1", "hour#1.2", "hour#x.0", "name#-1", "nobody#0", "has#0"})
        CHECK_FALSE(state.isEnabled(id(unknown)));
    CHECK(state.isEnabled(id("name#0"))); // another way to say "name"
}

TEST_CASE("A linkId that holds a number sign wins over an instance", "[forms][repeat]")
{
    FormState state = stateOf("{'linkId':'g','type':'group','repeats':true,'item':["
                              "{'linkId':'a','type':'string'},{'linkId':'a#1','type':'string'}]}");
    state.addInstance(id("g"));
    state.setAnswers(id("a#1"), text("x"));
    CHECK(state.answers(id("a#1#0")) == text("x"));
    CHECK(state.answers(id("a#1#1")).isEmpty());
}

TEST_CASE("A condition asks the answer in its own row first", "[forms][repeat][enable]")
{
    FormState state = stateOf(medicines);
    state.addInstance(id("med"));
    const FormChange first = state.setAnswers(id("name#1"), text("x"));
    CHECK(first.enabled == QSet<QString>{id("why#1")});
    CHECK_FALSE(state.isEnabled(id("why")));
    state.addInstance(id("when#1.0"));
    CHECK(state.setAnswers(id("hour#1.1"), number(22)).enabled == QSet<QString>{id("late#1.1")});
    CHECK_FALSE(state.isEnabled(id("late#1.0")));
    // From outside it is the nearest before: the last row.
    CHECK(state.setAnswers(id("name#1"), text("last")).enabled == QSet<QString>{id("after")});
    state.setAnswers(id("name"), text("last"));
    CHECK(state.setAnswers(id("name#1"), text("x")).disabled == QSet<QString>{id("after")});
    // A group that goes takes all its rows along.
    CHECK(answer(state, "has", "{'valueBoolean':false}").disabled.contains(id("late#1.1")));
    CHECK(state.groupValues().keys() == QStringList{id("has")});
}

TEST_CASE("A row that was removed can be put back as it was", "[forms][repeat]")
{
    FormState state = stateOf(medicines);
    state.setAnswers(id("name"), text("a"));
    state.addInstance(id("med"));
    state.setAnswers(id("name#1"), text("b"));
    state.setAnswers(id("why#1"), text("because"));
    state.addInstance(id("when#1.0"));
    state.setAnswers(id("hour#1.1"), number(22));
    state.addInstance(id("med"));
    state.setAnswers(id("name#2"), text("c"));
    const FormState before = state;

    const QJsonObject taken = state.instanceContent(id("med"), 1);
    const FormChange gone = state.removeInstance(id("med"), 1);
    // What is the second row now has another number of times of day than what was.
    CHECK(gone.restructured == QSet<QString>{id("med"), id("when#1.0")});
    CHECK(state.answers(id("name#1")) == text("c"));
    CHECK(state.instanceCount(id("med")) == 2);
    state.insertInstance(id("med"), 1, taken);
    CHECK(state.groupValues() == before.groupValues());
    CHECK(state.toResponse() == before.toResponse());
    CHECK(state.keys() == before.keys());
}

TEST_CASE("The only row is emptied, never removed", "[forms][repeat]")
{
    FormState state = stateOf(medicines);
    state.setAnswers(id("name"), text("a"));
    state.addInstance(id("when"));
    const QJsonObject taken = state.instanceContent(id("med"), 0);
    const FormChange change = state.removeInstance(id("med"), 0);
    CHECK(change.answered.contains(id("name")));
    CHECK(state.instanceCount(id("med")) == 1);
    CHECK(state.instanceCount(id("when")) == 1);
    CHECK(state.groupValues().isEmpty());
    state.refillInstance(id("med"), taken);
    CHECK(state.instanceCount(id("med")) == 1);
    CHECK(state.answers(id("name")) == text("a"));
    state.refillInstance(id("med"), taken); // somebody typed there: nothing is overwritten
    CHECK(state.instanceCount(id("med")) == 2);
    CHECK(state.removeInstance(id("med"), 7).restructured.isEmpty());
    CHECK(state.removeInstance(id("has"), 0).restructured.isEmpty());
}

TEST_CASE("An untouched row taken out beside another untouched row comes back beside it",
          "[forms][repeat]")
{
    // Both hold something that was calculated, so that the response shows how many there are.
    FormState state = stateOf(R"({'linkId':'g','type':'group','repeats':true,'item':[
        {'linkId':'a','type':'string'},
        {'linkId':'c','type':'integer','readOnly':true,'extension':[{'url':
          'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          'valueExpression':{'language':'text/fhirpath','expression':'2'}}]}]})");
    state.addInstance(id("g"));
    const int row = GENERATE(0, 1);
    const FormState before = state;

    const QJsonObject taken = state.instanceContent(id("g"), row);
    state.removeInstance(id("g"), row);
    state.insertInstance(id("g"), row, taken);

    CHECK(state.instanceCount(id("g")) == 2);
    CHECK(state.toResponse() == before.toResponse());
    CHECK(state.keys() == before.keys());
}

TEST_CASE("A row that keeps what is not asked now is no empty row", "[forms][repeat]")
{
    FormState state = stateOf(R"({'linkId':'g','type':'group','repeats':true,'item':[
        {'linkId':'a','type':'integer'},
        {'linkId':'d','type':'string','enableWhen':[{'question':'a','operator':'=','answerInteger':3}]}]})");
    answer(state, "a", "{'valueInteger':3}");
    answer(state, "d", "{'valueString':'kept'}");
    answer(state, "a", "");
    REQUIRE(state.groupValues().isEmpty());

    state.refillInstance(id("g"), json("{'a':[{'valueInteger':3}],'d':[{'valueString':'put'}]}"));
    CHECK(state.instanceCount(id("g")) == 2);
    CHECK(state.answers(id("d")) == QList<Answer>{json("{'valueString':'put'}")});
    CHECK(state.answers(id("d#1")) == QList<Answer>{json("{'valueString':'kept'}")});
    CHECK(state.leftovers().isEmpty());
}

TEST_CASE("A row just opened survives a look at the record", "[forms][repeat]")
{
    FormState state = stateOf(medicines);
    state.setAnswers(id("name"), text("a"));
    state.addInstance(id("med"));
    state.setAnswers(id("hour#1.0"), {});
    FormState again = stateOf(medicines);
    again.loadGroups(state.groupValues());
    CHECK(again.instanceCount(id("med")) == 2);
    CHECK(again.groupValues() == state.groupValues());
    // but not the response: it has rows with answers only
    again.loadResponse(state.toResponse());
    CHECK(again.instanceCount(id("med")) == 1);
}

TEST_CASE("Rows come and go with a response", "[forms][repeat][response]")
{
    FormState state = stateOf(medicines);
    const QJsonObject response = json(R"({'resourceType':'QuestionnaireResponse','item':[
        {'linkId':'med','id':'r1','item':[{'linkId':'name','answer':[{'valueString':'a'}]},
            {'linkId':'when','item':[{'linkId':'hour','answer':[{'valueInteger':7}]}]},
            {'linkId':'when','item':[{'linkId':'hour','answer':[{'valueInteger':21}]}]}]},
        {'linkId':'med','id':'r2','item':[{'linkId':'stray','answer':[{'valueString':'s'}]},
            {'linkId':'name','answer':[{'valueString':'b'}]}]}]})");
    state.loadResponse(response);
    CHECK(state.toResponse() == response);
    CHECK(state.instanceCount(id("when")) == 2);
    CHECK(state.isEnabled(id("late#0.1")));
    CHECK(state.leftoverAnswers()
          == QList<Leftover>{{id("stray"), QString(), {json("{'valueString':'s'}")}}});

    state.setAnswers(id("name"), text("changed"));
    const QJsonArray items = state.toResponse()[u"item"].toArray();
    REQUIRE(items.size() == 2);
    CHECK(items[0][u"id"].toString() == id("r1"));
    CHECK(items[0][u"item"][2][u"item"][0][u"answer"][0][u"valueInteger"] == 21);
    CHECK(items[1][u"item"][1][u"linkId"].toString() == id("stray"));
    // The row goes, and what was only kept with it goes too.
    state.removeInstance(id("med"), 1);
    CHECK(state.toResponse()[u"item"].toArray().size() == 1);
}

TEST_CASE("Rows are counted where a form bounds them", "[forms][repeat][findings]")
{
    FormState state = stateOf(R"({'linkId':'g','type':'group','repeats':true,'required':true,
        'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs','valueInteger':2},
                     {'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs','valueInteger':3}],
        'item':[{'linkId':'n','type':'integer','required':true}]})");
    const auto rules = [&state] {
        QStringList found;
        for (const Finding &finding : state.findings())
            found.append(finding.linkId + u' ' + toCode(finding.rule));
        return found;
    };
    CHECK(rules() == QStringList({id("g required"), id("n required")}));
    state.setAnswers(id("n"), number(1));
    CHECK(rules() == QStringList{id("g minOccurs")});
    state.addInstance(id("g"));
    CHECK(rules() == QStringList{id("g minOccurs")}); // an empty row is not there yet
    state.setAnswers(id("n#1"), number(2));
    CHECK(rules().isEmpty());
    for (int i = 2; i < 4; ++i) {
        state.addInstance(id("g"));
        state.setAnswers(state.keyIn(state.instanceKey(id("g"), i), id("n")), number(i));
    }
    CHECK(rules() == QStringList{id("g maxOccurs")});
}

TEST_CASE("A table reads row by row", "[forms][repeat][text]")
{
    FormState state = stateOf(medicines);
    state.setAnswers(id("name"), text("甲"));
    state.setAnswers(id("hour"), number(8));
    CHECK(summary(state, id("med")) == QStringLiteral("薬名：甲、8"));
    state.addInstance(id("med"));
    state.setAnswers(id("name#1"), text("乙"));
    CHECK(summary(state, id("med")) == QStringLiteral("①薬名：甲、8　②薬名：乙、8"));
    CHECK(summary(state, id("med#1")) == QStringLiteral("薬名：乙、8"));
}

TEST_CASE("A hostile response cannot unfold a form without end", "[forms][repeat]")
{
    QJsonArray items;
    for (int i = 0; i < 60'000; ++i)
        items.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("g")}});
    FormState state = stateOf("{'linkId':'g','type':'group','repeats':true,'item':["
                              "{'linkId':'n','type':'string'}]}");
    const QJsonObject response{{QStringLiteral("item"), items}};
    state.loadResponse(response);
    CHECK(state.instanceCount(id("g")) <= 25'001);
    CHECK(state.toResponse() == response);
}
