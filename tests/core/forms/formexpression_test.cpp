// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

const QString sdc
    = QStringLiteral("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-");

QJsonObject fhirpath(const char *expression, const char *name = nullptr)
{
    QJsonObject json{{QStringLiteral("language"), QStringLiteral("text/fhirpath")},
                     {QStringLiteral("expression"), QString::fromUtf8(expression)}};
    if (name)
        json.insert(QStringLiteral("name"), QString::fromLatin1(name));
    return json;
}

QJsonObject extension(const char *name, const char *expression, const char *called = nullptr)
{
    return {{QStringLiteral("url"), sdc + QLatin1String(name)},
            {QStringLiteral("valueExpression"), fhirpath(expression, called)}};
}

QJsonObject variable(const char *name, const char *expression)
{
    return {
        {QStringLiteral("url"), QStringLiteral("http://hl7.org/fhir/StructureDefinition/variable")},
        {QStringLiteral("valueExpression"), fhirpath(expression, name)}};
}

QJsonObject constraint(const char *key, const char *severity, const char *expression)
{
    const auto part = [](const char *name, const char *type, const char *value) {
        return QJsonObject{{QStringLiteral("url"), QLatin1String(name)},
                           {QLatin1String(type), QString::fromUtf8(value)}};
    };
    return {{QStringLiteral("url"),
             QStringLiteral("http://hl7.org/fhir/StructureDefinition/questionnaire-constraint")},
            {QStringLiteral("extension"),
             QJsonArray{part("key", "valueId", key), part("severity", "valueCode", severity),
                        part("human", "valueString", "Please look again"),
                        part("expression", "valueString", expression)}}};
}

struct Form {
    QJsonArray items;
    QJsonArray extensions;

    Form &add(const char *item, const QJsonArray &itemExtensions = {})
    {
        QJsonObject read = json(item);
        if (!itemExtensions.isEmpty())
            read.insert(QStringLiteral("extension"), itemExtensions);
        items.append(read);
        return *this;
    }
    FormState state() const
    {
        const QJsonObject root{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                               {QStringLiteral("url"), QStringLiteral("u")},
                               {QStringLiteral("extension"), extensions},
                               {QStringLiteral("item"), items}};
        const auto loaded = FormDefinition::load(QJsonDocument(root).toJson());
        REQUIRE(loaded);
        return FormState(std::make_shared<const FormDefinition>(*loaded));
    }
};

QJsonValue valueIn(const FormState &state, const char *key)
{
    const QList<Answer> answers = state.effectiveAnswers(id(key));
    return answers.isEmpty() ? QJsonValue(QJsonValue::Undefined) : answers.first().begin().value();
}

const char *const sum = "%resource.item.where(linkId='a').answer.value"
                        " + %resource.item.where(linkId='b').answer.value";

} // namespace

TEST_CASE("A sum follows its parts", "[forms][expression]")
{
    FormState state = Form()
                          .add("{'linkId':'a','type':'integer'}")
                          .add("{'linkId':'b','type':'integer'}")
                          .add("{'linkId':'s','type':'integer','readOnly':true}",
                               {extension("calculatedExpression", sum)})
                          .add("{'linkId':'t','type':'string','enableWhen':[{'question':'s',"
                               "'operator':'>','answerInteger':9}]}")
                          .state();
    CHECK(answer(state, "a", "{'valueInteger':4}").answered == QSet<QString>{id("a")});
    const FormChange change = answer(state, "b", "{'valueInteger':6}");
    CHECK(change.answered == QSet<QString>{id("b"), id("s")});
    CHECK(change.enabled == QSet<QString>{id("t")});
    CHECK(valueIn(state, "s") == 10);
    CHECK(state.isCalculated(id("s")));
    CHECK_FALSE(state.groupValues().contains(id("s"))); // everybody calculates it alike
    CHECK(state.toResponse()[u"item"][2][u"answer"][0][u"valueInteger"] == 10);
    // It is nobody's to type, and goes when a part goes.
    answer(state, "s", "{'valueInteger':99}");
    CHECK(valueIn(state, "s") == 10);
    answer(state, "a", "");
    CHECK(valueIn(state, "s").isUndefined());
    CHECK_FALSE(state.isEnabled(id("t")));
}

TEST_CASE("What a person types over a calculation stays until it is cleared", "[forms][expression]")
{
    const Form form
        = Form()
              .add("{'linkId':'a','type':'integer'}")
              .add("{'linkId':'b','type':'integer'}")
              .add("{'linkId':'s','type':'integer'}", {extension("calculatedExpression", sum)});
    FormState state = form.state();
    answer(state, "a", "{'valueInteger':4}");
    answer(state, "b", "{'valueInteger':6}");
    answer(state, "s", "{'valueInteger':20}");
    answer(state, "b", "{'valueInteger':7}");
    CHECK(valueIn(state, "s") == 20);
    CHECK_FALSE(state.isCalculated(id("s")));
    CHECK(state.groupValues().contains(id("s")));

    FormState reopened = form.state();
    reopened.loadResponse(state.toResponse());
    CHECK(valueIn(reopened, "s") == 20);
    answer(reopened, "s", "");
    CHECK(valueIn(reopened, "s") == 11);
    answer(reopened, "a", "{'valueInteger':0}");
    CHECK(valueIn(reopened, "s") == 7);

    // A saved response with what would be calculated anyway goes on following.
    FormState followed = form.state();
    followed.loadResponse(reopened.toResponse());
    CHECK(followed.toResponse() == reopened.toResponse());
    answer(followed, "a", "{'valueInteger':1}");
    CHECK(valueIn(followed, "s") == 8);
}

TEST_CASE("Conditions may be expressions", "[forms][expression][enable]")
{
    FormState state
        = Form()
              .add("{'linkId':'a','type':'integer'}")
              .add("{'linkId':'t','type':'string'}",
                   {extension("enableWhenExpression",
                              "%resource.item.where(linkId='a').answer.value > 3")})
              .add(
                  "{'linkId':'u','type':'string','enableWhen':[{'question':'t','operator':'exists',"
                  "'answerBoolean':true}]}")
              .state();
    CHECK_FALSE(state.isEnabled(id("t"))); // nothing is not true
    CHECK(answer(state, "a", "{'valueInteger':4}").enabled == QSet<QString>{id("t")});
    answer(state, "t", "{'valueString':'x'}");
    CHECK(state.isEnabled(id("u")));
    CHECK(answer(state, "a", "{'valueInteger':3}").disabled == QSet<QString>{id("t"), id("u")});
}

TEST_CASE("In a table every row calculates for itself", "[forms][expression][repeat]")
{
    const QJsonArray line{json("{'linkId':'n','type':'decimal'}"),
                          json("{'linkId':'price','type':'decimal'}")};
    QJsonObject cost = json("{'linkId':'cost','type':'decimal','readOnly':true}");
    cost.insert(QStringLiteral("extension"),
                QJsonArray{extension("calculatedExpression", "%n * %price")});
    QJsonObject group = json("{'linkId':'row','type':'group','repeats':true}");
    group.insert(QStringLiteral("item"), QJsonArray{line[0], line[1], cost});
    group.insert(QStringLiteral("extension"),
                 QJsonArray{variable("n", "item.where(linkId='n').answer.value"),
                            variable("price", "item.where(linkId='price').answer.value")});
    Form form;
    form.items = {group};
    form.add("{'linkId':'all','type':'decimal','readOnly':true}",
             {extension("calculatedExpression",
                        "%resource.item.where(linkId='row').item"
                        ".where(linkId='cost').answer.value.sum()")});
    FormState state = form.state();
    state.addInstance(id("row"));
    answer(state, "n", "{'valueDecimal':2}");
    answer(state, "price", "{'valueDecimal':1.5}");
    answer(state, "n#1", "{'valueDecimal':3}");
    const FormChange change = answer(state, "price#1", "{'valueDecimal':10}");
    CHECK(change.answered == QSet<QString>{id("price#1"), id("cost#1"), id("all")});
    CHECK(valueIn(state, "cost") == 3);
    CHECK(valueIn(state, "cost#1") == 30);
    CHECK(valueIn(state, "all") == 33);
    state.removeInstance(id("row"), 0);
    CHECK(valueIn(state, "all") == 30);
}

TEST_CASE("The innermost variable of a name is meant", "[forms][expression]")
{
    Form form;
    form.extensions = {variable("x", "1"), variable("y", "%x + 10"), variable("x", "%x + 1")};
    form.add("{'linkId':'a','type':'integer'}", {extension("calculatedExpression", "%x")});
    form.add("{'linkId':'b','type':'integer'}",
             {variable("x", "%x * 5"), extension("calculatedExpression", "%x + %y")});
    FormState state = form.state();
    CHECK(valueIn(state, "a") == 2);
    CHECK(valueIn(state, "b") == 21); // x inside is 2 × 5, y saw the first x
}

TEST_CASE("A circle of calculations is named and gives nothing", "[forms][expression][circle]")
{
    const Form form
        = Form()
              .add("{'linkId':'a','type':'integer'}",
                   {extension("calculatedExpression",
                              "%resource.item.where(linkId='b').answer.value + 1")})
              .add("{'linkId':'b','type':'integer'}",
                   {extension("calculatedExpression",
                              "iif(%resource.item.where(linkId='a').answer.exists(),"
                              " %resource.item.where(linkId='a').answer.value + 1, 1)")})
              .add("{'linkId':'c','type':'integer'}", {extension("calculatedExpression", "1 + 1")});
    FormState state = form.state();
    CHECK(state.cycles() == QList<QStringList>{{id("a"), id("b")}});
    CHECK(valueIn(state, "a").isUndefined());
    CHECK(valueIn(state, "c") == 2);
    // One figure typed by hand breaks it.
    answer(state, "a", "{'valueInteger':5}");
    CHECK(state.cycles().isEmpty());
    CHECK(valueIn(state, "b") == 6);
}

TEST_CASE("A circle that comes to rest is no fault", "[forms][expression][circle]")
{
    // Whole and part of each other, as long as they agree.
    FormState state = Form()
                          .add("{'linkId':'kg','type':'decimal'}",
                               {extension("calculatedExpression",
                                          "%resource.item.where(linkId='g').answer.value / 1000")})
                          .add("{'linkId':'g','type':'decimal'}",
                               {extension("calculatedExpression",
                                          "%resource.item.where(linkId='kg').answer.value * 1000")})
                          .state();
    answer(state, "kg", "{'valueDecimal':2}");
    CHECK(valueIn(state, "g") == 2000);
    CHECK(state.cycles().isEmpty());
    answer(state, "kg", "");
    answer(state, "g", "{'valueDecimal':500}");
    CHECK(valueIn(state, "kg") == 0.5);
}

TEST_CASE("An item that counts itself as well comes to rest", "[forms][expression][circle]")
{
    FormState state = Form()
                          .add("{'linkId':'a','type':'string'}")
                          .add("{'linkId':'n','type':'integer','readOnly':true}",
                               {extension("calculatedExpression", "%resource.item.count()")})
                          .state();
    answer(state, "a", "{'valueString':'x'}");
    CHECK(valueIn(state, "n") == 2);
    CHECK(state.cycles().isEmpty());
}

TEST_CASE("First values come from where the form is opened", "[forms][expression]")
{
    FormState state
        = Form()
              .add("{'linkId':'name','type':'string'}",
                   {extension("initialExpression", "%patient.name.family.first()")})
              .add("{'linkId':'born','type':'date'}",
                   {extension("initialExpression", "%patient.birthDate")})
              .add("{'linkId':'today','type':'date'}", {extension("initialExpression", "today()")})
              .add(
                  "{'linkId':'sex','type':'choice','answerOption':[{'valueCoding':{'system':'s',"
                  "'code':'male','display':'男'}},{'valueCoding':{'system':'s','code':'female'}}]}",
                  {extension("initialExpression", "%patient.gender")})
              .state();
    state.setNow(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
    state.setLaunchContext(id("patient"),
                           json("{'resourceType':'Patient','gender':'male',"
                                "'birthDate':'1940-02-03','name':[{'family':'架空'}]}"));
    const FormChange change = state.applyInitialValues();
    CHECK(change.answered == QSet<QString>{id("name"), id("born"), id("today"), id("sex")});
    CHECK(valueIn(state, "name") == QStringLiteral("架空"));
    CHECK(valueIn(state, "born") == QStringLiteral("1940-02-03"));
    CHECK(valueIn(state, "today") == QStringLiteral("2026-06-01"));
    CHECK(valueIn(state, "sex")[u"display"] == QStringLiteral("男"));
    // Once is enough: what was cleared stays cleared.
    answer(state, "name", "");
    CHECK_FALSE(state.isAnswered(id("name")));
}

TEST_CASE("What lines would be filled from is a name for it", "[forms][expression]")
{
    Form form;
    form.extensions = {json("{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/"
                            "sdc-questionnaire-sourceQueries','valueReference':{'reference':'#"
                            "Earlier'}}")};
    QJsonObject group = json("{'linkId':'home','type':'group','item':[{'linkId':'city','type':'"
                             "string','text':'市'},{'linkId':'kin','type':'string','text':'続柄'}"
                             "]}");
    group.insert(QStringLiteral("extension"),
                 QJsonArray{extension("itemPopulationContext", "%patient.address.where(use='home')",
                                      "home")});
    QJsonArray children = group.value(u"item").toArray();
    const char *const expressions[] = {"%home.city", "%Earlier.entry.resource.code"};
    for (int i = 0; i < 2; ++i) {
        QJsonObject child = children[i].toObject();
        child.insert(QStringLiteral("extension"),
                     QJsonArray{extension("initialExpression", expressions[i])});
        children[i] = child;
    }
    group.insert(QStringLiteral("item"), children);
    form.items.append(group);
    FormState state = form.state();
    REQUIRE(state.form().warnings().size() == 1);
    CHECK(state.form().warnings().first().what.startsWith(id("sourceQueries #Earlier")));
    state.setLaunchContext(id("patient"),
                           json("{'resourceType':'Patient','address':[{'use':'work','city':'甲市'},"
                                "{'use':'home','city':'乙市'}]}"));
    state.applyInitialValues();
    CHECK(valueIn(state, "city") == QStringLiteral("乙市"));
    CHECK_FALSE(state.isAnswered(id("kin")));
}

TEST_CASE("Without anybody to ask, first values stay open", "[forms][expression]")
{
    FormState state = Form()
                          .add("{'linkId':'name','type':'string'}",
                               {extension("initialExpression", "%patient.name.family.first()")})
                          .state();
    state.applyInitialValues();
    CHECK_FALSE(state.isAnswered(id("name")));
    CHECK(state.findings().isEmpty());
}

TEST_CASE("Scores of options add up", "[forms][expression]")
{
    const char *const scale
        = "{'linkId':'%','type':'choice','answerOption':["
          "{'valueCoding':{'system':'s','code':'no'},'extension':[{'url':'http://hl7.org/fhir/"
          "StructureDefinition/ordinalValue','valueDecimal':0}]},"
          "{'valueCoding':{'system':'s','code':'some'},'extension':[{'url':'http://hl7.org/fhir/"
          "StructureDefinition/ordinalValue','valueDecimal':5}]}]}";
    Form form;
    for (const char *name : {"p", "q"})
        form.add(QByteArray(scale).replace("%", name).constData());
    form.add(
        "{'linkId':'sum','type':'decimal','readOnly':true}",
        {extension("calculatedExpression",
                   "%resource.item.where(linkId='p' or linkId='q').answer.value.ordinal().sum()")});
    FormState state = form.state();
    answer(state, "p", "{'valueCoding':{'system':'s','code':'some'}}");
    answer(state, "q", "{'valueCoding':{'system':'s','code':'some'}}");
    CHECK(valueIn(state, "sum") == 10);
}

TEST_CASE("A form states its own conditions", "[forms][expression][findings]")
{
    Form form;
    form.extensions = {constraint("later", "error",
                                  "%resource.item.where(linkId='to').answer.value >= "
                                  "%resource.item.where(linkId='from').answer.value")};
    form.add("{'linkId':'from','type':'date'}");
    form.add("{'linkId':'to','type':'date'}",
             {constraint("soon", "warning", "answer.value < @2030-01-01")});
    FormState state = form.state();
    CHECK(state.findings().isEmpty());
    answer(state, "from", "{'valueDate':'2026-06-02'}");
    answer(state, "to", "{'valueDate':'2026-06-01'}");
    REQUIRE(state.findings().size() == 1);
    CHECK(state.findings().first().rule == Finding::Rule::Constraint);
    CHECK(state.findings().first().bound == id("later"));
    CHECK(state.findings().first().message == id("Please look again"));
    CHECK(state.warnings().isEmpty());
    answer(state, "to", "{'valueDate':'2031-06-01'}");
    CHECK(state.findings().isEmpty());
    REQUIRE(state.warnings().size() == 1);
    CHECK(state.warnings().first().linkId == id("to"));
}

TEST_CASE("Options and limits may follow answers", "[forms][expression]")
{
    FormState state = Form()
                          .add("{'linkId':'names','type':'string','repeats':true}")
                          .add("{'linkId':'pick','type':'choice'}",
                               {extension("answerExpression",
                                          "%resource.item.where(linkId='names').answer.value")})
                          .state();
    CHECK(state.options(id("pick")).isEmpty());
    const FormChange change = state.setAnswers(
        id("names"), {json("{'valueString':'甲'}"), json("{'valueString':'乙'}")});
    CHECK(change.refreshed == QSet<QString>{id("pick")});
    REQUIRE(state.options(id("pick")).size() == 2);
    CHECK(state.options(id("pick"))[1].label == QStringLiteral("乙"));
    CHECK(state.options(id("pick"))[1].value == json("{'valueString':'乙'}"));
    answer(state, "pick", "{'valueString':'丙'}");
    REQUIRE(state.findings().size() == 1);
    CHECK(state.findings().first().rule == Finding::Rule::NotAnOption);
}

TEST_CASE("Suggestions bind nobody", "[forms][expression]")
{
    FormState state = Form()
                          .add("{'linkId':'names','type':'string','repeats':true}")
                          .add("{'linkId':'who','type':'string'}",
                               {extension("candidateExpression",
                                          "%resource.item.where(linkId='names').answer.value")})
                          .state();
    answer(state, "names", "{'valueString':'甲'}");
    CHECK(state.options(id("who")).size() == 1);
    answer(state, "who", "{'valueString':'丙'}");
    CHECK(state.findings().isEmpty());
}

TEST_CASE("What an expression is called can be asked for below it", "[forms][expression]")
{
    Form form;
    form.extensions = {extension("calculatedExpression",
                                 "%resource.item.where(linkId='b').answer.value + 2", "d")};
    form.add("{'linkId':'a','type':'integer'}");
    form.add("{'linkId':'b','type':'integer','readOnly':true}",
             {extension("calculatedExpression", "%resource.item.where(linkId='a').answer.value + 1",
                        "b")});
    form.add("{'linkId':'c','type':'integer','readOnly':true}",
             {extension("calculatedExpression", "%d + 1", "c")});
    form.add("{'linkId':'e','type':'integer','readOnly':true}",
             {extension("calculatedExpression", "%c")});
    FormState state = form.state();
    answer(state, "a", "{'valueInteger':1}");
    CHECK(valueIn(state, "b") == 2);
    CHECK(valueIn(state, "c") == 5);
    CHECK_FALSE(state.isAnswered(id("e"))); // beside it, not below
}

TEST_CASE("What is in the response decides, not what was typed and is not asked",
          "[forms][expression]")
{
    FormState state = Form()
                          .add("{'linkId':'on','type':'boolean'}")
                          .add("{'linkId':'a','type':'integer','enableWhen':[{'question':'on',"
                               "'operator':'=','answerBoolean':true}]}")
                          .add("{'linkId':'n','type':'integer','readOnly':true}",
                               {extension("calculatedExpression",
                                          "%resource.item.where(linkId='a').answer.count()")})
                          .state();
    answer(state, "a", "{'valueInteger':1}");
    CHECK(valueIn(state, "n") == 0);
    answer(state, "on", "{'valueBoolean':true}");
    CHECK(valueIn(state, "n") == 1);
}
