// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

struct Case {
    const char *type; ///< of the question
    const char *op;
    const char *expected; ///< member of enableWhen
    const char *given; ///< answer; empty for none
    bool enabled;
};

bool isEnabledAfter(const Case &c)
{
    const QByteArray items = QByteArray("{'linkId':'q','type':'") + c.type
        + "'},{'linkId':'t','type':'string','enableWhen':[{'question':'q','operator':'" + c.op
        + "'," + c.expected + "}]}";
    FormState state = stateOf(items.constData());
    answer(state, "q", c.given);
    return state.isEnabled(id("t"));
}

QList<Finding::Rule> rulesBroken(const char *item, const char *given)
{
    FormState state = stateOf(item);
    state.setAnswers(id("a"), {json(given)});
    QList<Finding::Rule> rules;
    for (const Finding &finding : state.findings())
        rules.append(finding.rule);
    return rules;
}

} // namespace

TEST_CASE("Every operator compares every kind of answer", "[forms][enable]")
{
    const Case cases[]{
        {"integer", "exists", "'answerBoolean':true", "{'valueInteger':0}", true},
        {"integer", "exists", "'answerBoolean':true", "", false},
        {"integer", "exists", "'answerBoolean':false", "", true},
        {"integer", "exists", "'answerBoolean':false", "{'valueInteger':0}", false},
        {"string", "exists", "'answerBoolean':true", "{'valueString':'  '}", false},
        {"boolean", "=", "'answerBoolean':false", "{'valueBoolean':false}", true},
        {"boolean", "=", "'answerBoolean':false", "", false},
        {"boolean", "!=", "'answerBoolean':true", "", true},
        {"boolean", "!=", "'answerBoolean':true", "{'valueBoolean':true}", false},
        {"integer", ">", "'answerInteger':3", "{'valueInteger':4}", true},
        {"integer", ">", "'answerInteger':3", "{'valueInteger':3}", false},
        {"integer", ">=", "'answerInteger':3", "{'valueInteger':3}", true},
        {"integer", "<", "'answerInteger':3", "", false},
        {"decimal", "<", "'answerDecimal':0.5", "{'valueDecimal':0.25}", true},
        {"decimal", "=", "'answerInteger':2", "{'valueDecimal':2.0}", true},
        {"decimal", "<=", "'answerDecimal':0.5", "{'valueDecimal':0.75}", false},
        {"string", "=", "'answerString':'杖'", "{'valueString':'杖'}", true},
        {"string", "!=", "'answerString':'杖'", "{'valueString':'車いす'}", true},
        {"date", ">", "'answerDate':'2026-06-01'", "{'valueDate':'2026-06-02'}", true},
        {"date", ">", "'answerDate':'2026-06-01'", "{'valueDate':'2026'}", false},
        {"date", "<", "'answerDate':'2026-06-01'", "{'valueDate':'2026'}", false},
        {"date", "<", "'answerDate':'2026-06-01'", "{'valueDate':'2025'}", true},
        {"date", "=", "'answerDate':'2026-06'", "{'valueDate':'2026-06'}", true},
        {"dateTime", ">=", "'answerDateTime':'2026-06-01T09:00:00+09:00'",
         "{'valueDateTime':'2026-06-01T00:00:00Z'}", true},
        {"time", "<", "'answerTime':'12:00:00'", "{'valueTime':'08:30:00'}", true},
        {"time", "=", "'answerTime':'08:30:00'", "{'valueTime':'08:30'}", true},
        {"choice", "=", "'answerCoding':{'system':'s','code':'1'}",
         "{'valueCoding':{'system':'s','code':'1','display':'x'}}", true},
        {"choice", "=", "'answerCoding':{'system':'s','code':'1'}",
         "{'valueCoding':{'system':'t','code':'1'}}", false},
        {"choice", "!=", "'answerCoding':{'system':'s','code':'1'}",
         "{'valueCoding':{'system':'s','code':'2'}}", true},
        {"choice", "=", "'answerString':'1'", "{'valueCoding':{'code':'1'}}", false},
        {"quantity", ">", "'answerQuantity':{'value':50,'unit':'kg'}",
         "{'valueQuantity':{'value':51,'unit':'kg'}}", true},
        {"quantity", ">", "'answerQuantity':{'value':50,'unit':'kg'}",
         "{'valueQuantity':{'value':51,'unit':'g'}}", false},
        {"reference", "=", "'answerReference':{'reference':'Patient/1'}",
         "{'valueReference':{'reference':'Patient/1','display':'x'}}", true},
        {"reference", "=", "'answerReference':{'reference':'Patient/1'}",
         "{'valueReference':{'reference':'Patient/2'}}", false},
        {"reference", "=", "'answerReference':{'display':'架空'}",
         "{'valueReference':{'display':'別人'}}", false},
        {"reference", "=", "'answerReference':{'identifier':{'system':'s','value':'1'}}",
         "{'valueReference':{'identifier':{'system':'s','value':'1'},'display':'x'}}", true},
        {"reference", "=", "'answerReference':{'identifier':{'system':'s','value':'1'}}",
         "{'valueReference':{'identifier':{'system':'s','value':'2'}}}", false},
    };
    for (const Case &c : cases) {
        INFO(c.type << ' ' << c.op << ' ' << c.expected << " given " << c.given);
        CHECK(isEnabledAfter(c) == c.enabled);
    }
}

TEST_CASE("Several conditions hold together or one for all", "[forms][enable]")
{
    for (const bool all : {true, false}) {
        const QByteArray items
            = QByteArray("{'linkId':'a','type':'boolean'},{'linkId':'b','type':'boolean'},"
                         "{'linkId':'t','type':'string','enableBehavior':'")
            + (all ? "all" : "any")
            + "','enableWhen':[{'question':'a','operator':'=','answerBoolean':true},"
              "{'question':'b','operator':'=','answerBoolean':true}]}";
        FormState state = stateOf(items.constData());
        CHECK_FALSE(state.isEnabled(id("t")));
        CHECK(answer(state, "a", "{'valueBoolean':true}").enabled.contains(id("t")) == !all);
        answer(state, "b", "{'valueBoolean':true}");
        CHECK(state.isEnabled(id("t")));
    }
}

TEST_CASE("The answer of an item that is not asked counts for nobody", "[forms][enable]")
{
    FormState state = stateOf(R"(
        {'linkId':'a','type':'boolean'},
        {'linkId':'g','type':'group','enableWhen':[{'question':'a','operator':'=','answerBoolean':true}],
         'item':[{'linkId':'b','type':'string','required':true}]},
        {'linkId':'c','type':'string','enableWhen':[{'question':'b','operator':'exists','answerBoolean':true}]})");
    answer(state, "b", "{'valueString':'x'}");
    answer(state, "c", "{'valueString':'y'}");
    CHECK_FALSE(state.isEnabled(id("c")));
    CHECK(state.findings().isEmpty());

    const FormChange shown = answer(state, "a", "{'valueBoolean':true}");
    CHECK(shown.enabled == QSet<QString>({id("g"), id("b"), id("c")}));
    CHECK(state.isAnswered(id("c")));

    const FormChange gone = answer(state, "a", "{'valueBoolean':false}");
    CHECK(gone.disabled == QSet<QString>({id("g"), id("b"), id("c")}));
    CHECK(state.effectiveAnswers(id("c")).isEmpty());
    CHECK(state.answers(id("c")).size() == 1);
    CHECK(state.toResponse()[u"item"].toArray().size() == 1);
    CHECK(state.groupValues().keys() == QStringList{id("a")});
}

TEST_CASE("Items that enable each other in a circle come to rest", "[forms][enable]")
{
    FormState state = stateOf(R"(
        {'linkId':'a','type':'string','enableWhen':[{'question':'b','operator':'!=','answerString':'x'}]},
        {'linkId':'b','type':'string','enableWhen':[{'question':'a','operator':'!=','answerString':'x'}]},
        {'linkId':'self','type':'string','enableWhen':[{'question':'self','operator':'exists','answerBoolean':false}]})");
    answer(state, "a", "{'valueString':'x'}");
    answer(state, "b", "{'valueString':'x'}");
    FormState other = stateOf(R"(
        {'linkId':'a','type':'string','enableWhen':[{'question':'b','operator':'!=','answerString':'x'}]},
        {'linkId':'b','type':'string','enableWhen':[{'question':'a','operator':'!=','answerString':'x'}]},
        {'linkId':'self','type':'string','enableWhen':[{'question':'self','operator':'exists','answerBoolean':false}]})");
    answer(other, "b", "{'valueString':'x'}");
    answer(other, "a", "{'valueString':'x'}");
    CHECK(state.isEnabled(id("a")) == other.isEnabled(id("a")));
    CHECK(state.isEnabled(id("b")) == other.isEnabled(id("b")));
    // An item that asks about itself does not flicker with every further keystroke.
    answer(state, "self", "{'valueString':'x'}");
    const bool first = state.isEnabled(id("self"));
    answer(state, "self", "{'valueString':'xy'}");
    CHECK(state.isEnabled(id("self")) == first);
}

TEST_CASE("Initial values count as answers on a fresh form", "[forms]")
{
    FormState state = stateOf(R"(
        {'linkId':'a','type':'boolean','initial':[{'valueBoolean':true}]},
        {'linkId':'t','type':'string','enableWhen':[{'question':'a','operator':'=','answerBoolean':true}]})");
    CHECK_FALSE(state.isEnabled(id("t")));
    const FormChange change = state.applyInitialValues();
    CHECK(change.answered == QSet<QString>{id("a")});
    CHECK(change.enabled == QSet<QString>{id("t")});
}

TEST_CASE("A radio choice can be taken back", "[forms]")
{
    FormState state = stateOf("{'linkId':'a','type':'choice','answerOption':["
                              "{'valueCoding':{'code':'1'}},{'valueCoding':{'code':'2'}}]}");
    const Answer one = json("{'valueCoding':{'code':'1'}}");
    const Answer two = json("{'valueCoding':{'code':'2'}}");
    state.toggleOption(id("a"), one);
    state.toggleOption(id("a"), two);
    CHECK(state.answers(id("a")) == QList<Answer>{two});
    CHECK(state.toggleOption(id("a"), two).answered == QSet<QString>{id("a")});
    CHECK_FALSE(state.isAnswered(id("a")));
    CHECK(state.toggleOption(id("nobody"), one).answered.isEmpty());
}

TEST_CASE("Limits, lengths, patterns and choices are checked", "[forms][findings]")
{
    using Rule = Finding::Rule;
    const char *url = "http://hl7.org/fhir/StructureDefinition/";
    const auto with = [url](const char *type, const char *extension, const char *more = "") {
        return QByteArray("{'linkId':'a','type':'") + type + "','extension':[{'url':'" + url
            + extension + "}]" + more + "}";
    };
    const auto check = [](const QByteArray &item, const char *given, QList<Rule> wanted) {
        INFO(item.constData() << " given " << given);
        CHECK(rulesBroken(item.constData(), given) == wanted);
    };
    check(with("integer", "minValue','valueInteger':1"), "{'valueInteger':0}", {Rule::TooSmall});
    check(with("integer", "maxValue','valueInteger':9"), "{'valueInteger':10}", {Rule::TooLarge});
    check(with("integer", "maxValue','valueInteger':9"), "{'valueInteger':9}", {});
    check(with("date", "minValue','valueDate':'2026-06-01'"), "{'valueDate':'2026-05-31'}",
          {Rule::TooSmall});
    check(with("decimal", "maxDecimalPlaces','valueInteger':1"), "{'valueDecimal':0.25}",
          {Rule::Decimals});
    check(with("string", "minLength','valueInteger':3"), "{'valueString':'ab'}", {Rule::TooShort});
    check(with("string", "regex','valueString':'[0-9]{3}'"), "{'valueString':'1234'}",
          {Rule::Pattern});
    check("{'linkId':'a','type':'string','maxLength':2}", "{'valueString':'𠮷𠮷'}", {});
    check("{'linkId':'a','type':'string','maxLength':2}", "{'valueString':'𠮷が田'}",
          {Rule::TooLong});
    check("{'linkId':'a','type':'integer'}", "{'valueString':'三'}", {Rule::WrongType});
    check("{'linkId':'a','type':'integer'}", "{'valueInteger':1.5}", {Rule::WrongType});
    check("{'linkId':'a','type':'date'}", "{'valueDate':'2026-02-30'}", {Rule::WrongType});
    check("{'linkId':'a','type':'choice','answerOption':[{'valueCoding':{'code':'1'}}]}",
          "{'valueCoding':{'code':'2'}}", {Rule::NotAnOption});
    check("{'linkId':'a','type':'open-choice','answerOption':[{'valueCoding':{'code':'1'}}]}",
          "{'valueString':'わからない'}", {});
    check("{'linkId':'a','type':'hologram'}", "{'valueString':'x'}", {});
}

TEST_CASE("Too many, too few and missing answers are found", "[forms][findings]")
{
    FormState state = stateOf(R"(
        {'linkId':'one','type':'string'},
        {'linkId':'some','type':'string','repeats':true,
         'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs','valueInteger':2},
                      {'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs','valueInteger':3}]},
        {'linkId':'g','type':'group','required':true,'item':[{'linkId':'in','type':'string'}]})");
    const Answer x = json("{'valueString':'x'}");
    CHECK(state.findings() == QList<Finding>{{id("g"), Finding::Rule::Required, {}}});
    state.setAnswers(id("one"), {x, x});
    state.setAnswers(id("some"), {x});
    state.setAnswers(id("in"), {x});
    CHECK(state.findings()
          == QList<Finding>({{id("one"), Finding::Rule::TooMany, id("1")},
                             {id("some"), Finding::Rule::TooFew, id("2")}}));
    state.setAnswers(id("some"), {x, x, x, x});
    CHECK(state.findings(id("some"))
          == QList<Finding>{{id("some"), Finding::Rule::TooMany, id("3")}});
}

TEST_CASE("A copy of the answers lives a life of its own", "[forms]")
{
    FormState state = stateOf("{'linkId':'a','type':'string'}");
    FormState copy = state;
    answer(copy, "a", "{'valueString':'x'}");
    CHECK_FALSE(state.isAnswered(id("a")));
    CHECK(copy.isAnswered(id("a")));
}
