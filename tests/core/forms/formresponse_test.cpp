// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/core/forms/smallform.h"
#include "tests/support/projectfile.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

const char *const nestedForm = R"(
    {'linkId':'m','type':'choice','repeats':true,'text':'問題','answerOption':[
       {'valueCoding':{'code':'a'}},{'valueCoding':{'code':'other'}}],
     'item':[{'linkId':'m-text','type':'string','enableWhen':[
       {'question':'m','operator':'=','answerCoding':{'code':'other'}}]}]},
    {'linkId':'g','type':'group','repeats':true,'item':[{'linkId':'n','type':'string'}]})";

} // namespace

TEST_CASE("A response that was only opened comes back as it was", "[forms][response]")
{
    FormState state = stateOf(nestedForm);
    const QJsonObject filled
        = json(R"({'resourceType':'QuestionnaireResponse','id':'7','status':'completed',
        'item':[{'linkId':'m','text':'昔の問い','answer':[{'valueCoding':{'code':'a'}},
                  {'valueCoding':{'code':'other'},'item':[{'linkId':'m-text','answer':[{'valueString':'x'}]}]}]},
                {'linkId':'g','item':[{'linkId':'n','answer':[{'valueString':'1'}]}]},
                {'linkId':'g','item':[{'linkId':'n','answer':[{'valueString':'2'}]}]},
                {'linkId':'unknown','answer':[{'valueString':'?'}]},{'linkId':'n'}]})");
    state.loadResponse(filled);
    CHECK(state.toResponse() == filled);
    CHECK(state.leftovers() == QStringList{id("unknown")});
    CHECK(state.instanceCount(id("g")) == 2);
    CHECK(state.answers(id("n#1")).first()[u"valueString"].toString() == id("2"));
    CHECK(state.answers(id("n")).first()[u"valueString"].toString() == id("1"));

    // One change leaves everything else where it was.
    answer(state, "n", "{'valueString':'3'}");
    const QJsonObject changed = state.toResponse();
    CHECK(changed[u"id"].toString() == id("7"));
    const QJsonArray items = changed[u"item"].toArray();
    REQUIRE(items.size() == 5);
    CHECK(items[0] == filled[u"item"].toArray()[0]);
    CHECK(items[1][u"item"][0][u"answer"][0][u"valueString"].toString() == id("3"));
    CHECK(items[2][u"item"][0][u"answer"][0][u"valueString"].toString() == id("2"));
}

TEST_CASE("A nested text hangs below the answer that calls for it", "[forms][response]")
{
    FormState state = stateOf(nestedForm);
    state.setAnswers(
        id("m"), {json("{'valueCoding':{'code':'a'}}"), json("{'valueCoding':{'code':'other'}}")});
    answer(state, "m-text", "{'valueString':'独語'}");
    const QJsonValue answers = state.toResponse()[u"item"][0][u"answer"];
    CHECK(answers[0][u"item"].isUndefined());
    CHECK(answers[1][u"item"][0][u"linkId"].toString() == id("m-text"));
    CHECK(state.toResponse()[u"item"][0][u"text"].toString() == QStringLiteral("問題"));
    CHECK(state.toResponse()[u"questionnaire"].toString()
          == QStringLiteral("https://tasuki.example/forms/small|1"));
}

TEST_CASE("A response of another version keeps what it can and lists the rest", "[forms][response]")
{
    FormLibrary library;
    library.addFolder(projectFile("tests/data/forms"));
    FormState old(library.find(QStringLiteral("https://tasuki.example/forms/region|1.9")));
    answer(old, "steps", "{'valueString':'15cm'}");
    answer(old, "rails", "{'valueBoolean':true}");
    answer(old, "wish", "{'valueString':'家で暮らしたい'}");

    FormState now(library.latest(QStringLiteral("https://tasuki.example/forms/region")));
    now.loadResponse(old.toResponse());
    CHECK(now.isAnswered(id("steps")));
    CHECK(now.isAnswered(id("wish")));
    CHECK(now.leftovers() == QStringList{id("rails")});
    answer(now, "steps", "{'valueString':'20cm'}");
    old.loadResponse(now.toResponse());
    CHECK(old.isAnswered(id("rails")));
    CHECK(old.isAnswered(id("wish")));
}

TEST_CASE("The groups of a sheet come back, also those this form does not know",
          "[forms][response]")
{
    FormState state = stateOf(nestedForm);
    const QMap<QString, QJsonValue> groups{
        {id("g"),
         json("{'g':[{'n':[{'valueString':'x'}]},{},{'n':[{'valueString':'z'}],"
              "'newer':[{'valueString':'y'}]}]}")},
        {id("future"), json("{'f':[{'valueBoolean':true}]}")},
        {id("strange"), QJsonValue(7)},
    };
    const FormChange change = state.loadGroups(groups);
    CHECK(change.answered == QSet<QString>{id("n"), id("n#2")});
    CHECK(change.restructured == QSet<QString>{id("g")});
    CHECK(state.groupValues() == groups);
    CHECK(state.leftovers() == QStringList({id("f"), id("newer")}));
}

TEST_CASE("A sheet written before its group could repeat fills the first instance",
          "[forms][response]")
{
    FormState state = stateOf(nestedForm);
    state.loadGroups({{id("n"), json("{'n':[{'valueString':'x'}]}")}});
    CHECK(state.answers(id("n")) == QList<Answer>{json("{'valueString':'x'}")});
    CHECK(state.groupValues().value(id("g")) == json("{'g':[{'n':[{'valueString':'x'}]}]}"));
}

TEST_CASE("A malformed response is taken for what it is worth", "[forms][response]")
{
    for (const char *text :
         {"{}", "{'item':7}", "{'item':[7,{},{'linkId':9}]}",
          "{'item':[{'linkId':'m','answer':7}]}",
          "{'item':[{'linkId':'m','answer':[7,{},{'x':1}]}]}",
          "{'item':[{'linkId':'g','answer':[{'valueString':'x'}],'item':[{'linkId':'g'}]}]}"}) {
        FormState state = stateOf(nestedForm);
        state.loadResponse(json(text));
        answer(state, "n", "{'valueString':'x'}");
        CHECK(state.isAnswered(id("n")));
        CHECK_FALSE(state.toResponse().isEmpty());
    }
}
