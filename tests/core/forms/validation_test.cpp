// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The rules an answer breaks, by their names, "+"-joined; empty when it is good.
QString broken(const QByteArray &item, const char *given)
{
    FormState state = stateOf(item.constData());
    state.setAnswers(id("a"), {json(given)});
    QStringList rules;
    for (const Finding &finding : state.findings())
        rules.append(toCode(finding.rule));
    return rules.join(u'+');
}

struct Case {
    const char *item; ///< after the linkId
    const char *given;
    const char *rules;
};

void check(std::initializer_list<Case> cases)
{
    for (const Case &c : cases) {
        INFO(c.item << " given " << c.given);
        CHECK(broken(QByteArray("{'linkId':'a',") + c.item + "}", c.given)
              == QLatin1String(c.rules));
    }
}

QByteArray with(const char *type, const char *name, const char *value)
{
    return QByteArray("'type':'") + type
        + "','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/" + name + "'," + value
        + "}]";
}

} // namespace

TEST_CASE("Numbers are what they say", "[forms][findings]")
{
    check({{"'type':'integer'", "{'valueInteger':2147483647}", ""},
           {"'type':'integer'", "{'valueInteger':2147483648}", "type"},
           {"'type':'integer'", "{'valueInteger':-2147483649}", "type"},
           {"'type':'integer'", "{'valueInteger':1.5}", "type"},
           {"'type':'integer'", "{'valueDecimal':1}", "type"},
           {"'type':'integer'", "{'valueString':'3'}", "type"},
           {"'type':'decimal'", "{'valueInteger':1}", ""},
           {"'type':'decimal'", "{'valueDecimal':1.25}", ""},
           {"'type':'decimal'", "{'valueString':'1'}", "type"},
           {"'type':'boolean'", "{'valueBoolean':false}", ""},
           {"'type':'boolean'", "{'valueString':'true'}", "type"}});
    const QByteArray places = with("decimal", "maxDecimalPlaces", "'valueInteger':1");
    check({{places.constData(), "{'valueDecimal':36.5}", ""},
           {places.constData(), "{'valueDecimal':36.55}", "maxDecimalPlaces"},
           {places.constData(), "{'valueDecimal':0.1}", ""}});
}

TEST_CASE("Days and times exist", "[forms][findings]")
{
    check({{"'type':'date'", "{'valueDate':'2026'}", ""},
           {"'type':'date'", "{'valueDate':'2024-02-29'}", ""},
           {"'type':'date'", "{'valueDate':'2026-02-29'}", "type"},
           {"'type':'date'", "{'valueDate':'2026-13'}", "type"},
           {"'type':'date'", "{'valueDate':'2026/06/01'}", "type"},
           {"'type':'date'", "{'valueDate':'2026-6-1'}", "type"},
           {"'type':'date'", "{'valueDateTime':'2026-06-01'}", "type"},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06-01T10:00:00+09:00'}", ""},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06-01T10:00:00.123Z'}", ""},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06'}", ""},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06-01T25:00:00Z'}", "type"},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06-31T10:00:00Z'}", "type"},
           {"'type':'dateTime'", "{'valueDateTime':'2026-06-01T10:00:00+15:00'}", "type"},
           {"'type':'time'", "{'valueTime':'23:59:59'}", ""},
           {"'type':'time'", "{'valueTime':'24:00:00'}", "type"},
           {"'type':'time'", "{'valueTime':'9:00'}", "type"}});
}

TEST_CASE("Limits bound numbers, days, times and quantities of one unit", "[forms][findings]")
{
    const QByteArray most = with("time", "maxValue", "'valueTime':'12:00:00'");
    const QByteArray day
        = with("dateTime", "minValue", "'valueDateTime':'2026-06-01T09:00:00+09:00'");
    const QByteArray kilo
        = with("quantity", "maxValue",
               "'valueQuantity':{'value':100,'system':'http://unitsofmeasure.org','code':'kg'}");
    check({{most.constData(), "{'valueTime':'12:00:00'}", ""},
           {most.constData(), "{'valueTime':'12:00:01'}", "maxValue"},
           {day.constData(), "{'valueDateTime':'2026-06-01T00:00:00Z'}", ""},
           {day.constData(), "{'valueDateTime':'2026-05-31T23:59:59Z'}", "minValue"},
           {kilo.constData(), "{'valueQuantity':{'value':101,'code':'kg'}}", "maxValue"},
           {kilo.constData(), "{'valueQuantity':{'value':99,'code':'kg'}}", ""},
           {kilo.constData(), "{'valueQuantity':{'value':101,'code':'kg','unit':'キロ'}}",
            "maxValue"},
           {kilo.constData(), "{'valueQuantity':{'value':101,'unit':'kg'}}", "maxValue"},
           {kilo.constData(), "{'valueQuantity':{'value':101}}", "maxValue"},
           {kilo.constData(), "{'valueQuantity':{'value':5000,'code':'g'}}", ""}});
}

TEST_CASE("Texts have their length in characters and their pattern as a whole", "[forms][findings]")
{
    const QByteArray pattern = with("string", "regex", "'valueString':'[0-9]{3}|x'");
    const QByteArray least = with("string", "minLength", "'valueInteger':2");
    const QByteArray broken = with("string", "regex", "'valueString':'([0-9'");
    check({{"'type':'string','maxLength':2", "{'valueString':'𠮷𠮷'}", ""},
           {"'type':'text','maxLength':2", "{'valueString':'一二三'}", "maxLength"},
           // what people see as one may be two characters for FHIR
           {"'type':'string','maxLength':1", "{'valueString':'か\\u3099'}", "maxLength"},
           {"'type':'url','maxLength':5", "{'valueUri':'urn:x:y'}", "maxLength"},
           {least.constData(), "{'valueString':'a'}", "minLength"},
           {pattern.constData(), "{'valueString':'123'}", ""},
           {pattern.constData(), "{'valueString':'x'}", ""},
           {pattern.constData(), "{'valueString':'1234'}", "regex"},
           {pattern.constData(), "{'valueString':'a x'}", "regex"},
           {broken.constData(), "{'valueString':'x'}", ""},
           {"'type':'string'", "{'valueInteger':3}", "type"},
           {"'type':'url'", "{'valueUri':'https://tasuki.example/a b'}", "type"},
           {"'type':'url'", "{'valueUri':'https://tasuki.example/a'}", ""},
           {"'type':'url'", "{'valueString':'https://tasuki.example/a'}", "type"}});
}

TEST_CASE("Numbers have a length as well, days have none", "[forms][findings]")
{
    check({{"'type':'integer','maxLength':3", "{'valueInteger':999}", ""},
           {"'type':'integer','maxLength':3", "{'valueInteger':1000}", "maxLength"},
           {"'type':'decimal','maxLength':4", "{'valueDecimal':36.55}", "maxLength"},
           {"'type':'date','maxLength':4", "{'valueDate':'2026-06-01'}", ""}});
    const QByteArray least = with("integer", "minLength", "'valueInteger':2");
    check({{least.constData(), "{'valueInteger':9}", "minLength"},
           {least.constData(), "{'valueInteger':10}", ""}});
}

TEST_CASE("A choice is one of the choices", "[forms][findings]")
{
    const char *const coded = "'type':'choice','answerOption':[{'valueCoding':{'system':'s','code':"
                              "'1','display':'一'}}]";
    const char *const open
        = "'type':'open-choice','answerOption':[{'valueCoding':{'system':'s','code':'1'}}]";
    const char *const days = "'type':'choice','answerOption':[{'valueDate':'2026-06-01'}]";
    check({{coded, "{'valueCoding':{'system':'s','code':'1','display':'another'}}", ""},
           {coded, "{'valueCoding':{'system':'t','code':'1'}}", "option"},
           {coded, "{'valueCoding':{'system':'s','code':'2'}}", "option"},
           {coded, "{'valueString':'一'}", "type"},
           {open, "{'valueString':'わからない'}", ""},
           {open, "{'valueCoding':{'system':'s','code':'9'}}", ""},
           {open, "{'valueInteger':9}", "type"},
           {days, "{'valueDate':'2026-06-01'}", ""},
           {days, "{'valueDate':'2026-06-02'}", "option"},
           {"'type':'choice','answerValueSet':'http://nowhere.example/vs'",
            "{'valueString':'written'}", ""}});
}

TEST_CASE("Quantities, files and references fit", "[forms][findings]")
{
    const QByteArray units
        = with("quantity", "questionnaire-unitOption",
               "'valueCoding':{'system':'http://unitsofmeasure.org','code':'kg','display':'kg'}");
    const QByteArray types = with("attachment", "mimeType", "'valueCode':'image/*'");
    const QByteArray size = with("attachment", "maxSize", "'valueDecimal':0.001");
    check({{units.constData(), "{'valueQuantity':{'value':1,'code':'kg'}}", ""},
           {units.constData(), "{'valueQuantity':{'value':1,'unit':'kg'}}", ""},
           {units.constData(), "{'valueQuantity':{'value':1,'code':'g'}}", "unit"},
           {"'type':'quantity'", "{'valueQuantity':{'unit':'kg'}}", "type"},
           {types.constData(), "{'valueAttachment':{'contentType':'image/png'}}", ""},
           {types.constData(), "{'valueAttachment':{'contentType':'application/pdf'}}", "mimeType"},
           {size.constData(), "{'valueAttachment':{'size':900}}", ""},
           {size.constData(), "{'valueAttachment':{'size':9000}}", "maxSize"},
           {"'type':'reference'", "{'valueReference':{'reference':'Patient/1'}}", ""},
           {"'type':'reference'", "{'valueString':'Patient/1'}", "type"}});
    const QByteArray patients
        = with("reference", "questionnaire-referenceResource", "'valueCode':'Patient'");
    check({{patients.constData(), "{'valueReference':{'reference':'Patient/1'}}", ""},
           {patients.constData(), "{'valueReference':{'reference':'Patient/1/_history/2'}}", ""},
           {patients.constData(), "{'valueReference':{'reference':'http://x.example/Patient/1'}}",
            ""},
           {patients.constData(), "{'valueReference':{'reference':'#p'}}", ""},
           {patients.constData(), "{'valueReference':{'reference':'Location/1'}}", "type"},
           {patients.constData(), "{'valueReference':{'type':'Location','display':'?'}}", "type"},
           {patients.constData(), "{'valueReference':{'type':'Patient','display':'?'}}", ""}});
    // The file itself tells its size as well.
    const QByteArray heavy = "{'valueAttachment':{'data':'" + QByteArray(4000, 'A') + "'}}";
    CHECK(broken("{'linkId':'a'," + size + "}", heavy.constData()) == id("maxSize"));
}

TEST_CASE("What was found wrong names the answer", "[forms][findings]")
{
    FormState state
        = stateOf("{'linkId':'a','type':'integer','repeats':true,'extension':[{'url':"
                  "'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':9}]}");
    state.setAnswers(id("a"), {json("{'valueInteger':5}"), json("{'valueInteger':12}")});
    CHECK(state.findings()
          == QList<Finding>{
              {id("a"), Finding::Rule::TooLarge, id("9"), json("{'valueInteger':12}")}});
}

TEST_CASE("Hidden and read-only items are checked like all others", "[forms][findings]")
{
    const FormState state
        = stateOf(R"({'linkId':'a','type':'string','required':true,'readOnly':true,
        'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden','valueBoolean':true}]})");
    CHECK(state.findings() == QList<Finding>{{id("a"), Finding::Rule::Required}});
    CHECK(state.unanswered().isEmpty()); // but nobody is told to fill it in
}

TEST_CASE("Groups and texts take no answers, single questions one", "[forms][findings]")
{
    FormState state
        = stateOf("{'linkId':'g','type':'group','item':[{'linkId':'d','type':'display'},"
                  "{'linkId':'one','type':'string'}]}");
    state.loadResponse(json(R"({'item':[{'linkId':'g','answer':[{'valueString':'x'}],'item':[
        {'linkId':'d','answer':[{'valueString':'y'}]},
        {'linkId':'one','answer':[{'valueString':'1'},{'valueString':'2'}]}]}]})"));
    QStringList found;
    for (const Finding &finding : state.findings())
        found.append(finding.linkId + u' ' + toCode(finding.rule));
    CHECK(found == QStringList({id("g type"), id("d type"), id("one maxOccurs")}));
}

TEST_CASE("An answer nobody asks for is named, and kept", "[forms][findings]")
{
    FormState state = stateOf(
        "{'linkId':'q','type':'boolean'},{'linkId':'a','type':'integer','enableWhen':[{'question':"
        "'q','operator':'=','answerBoolean':true}]}");
    const QJsonObject response
        = json("{'item':[{'linkId':'a','answer':[{'valueString':'not even a number'}]}]}");
    state.loadResponse(response);
    CHECK(state.findings().isEmpty());
    CHECK(state.answeredButDisabled() == QStringList{id("a")});
    CHECK(state.toResponse() == response);
    answer(state, "q", "{'valueBoolean':false}");
    CHECK(state.toResponse()[u"item"].toArray().size() == 1);
    answer(state, "q", "{'valueBoolean':true}");
    CHECK(state.answers(id("a")).size() == 1);
    CHECK(state.findings().size() == 1);
}
