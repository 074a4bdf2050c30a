// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/folderresources.h"
#include "core/forms/valuesets.h"
#include "tests/core/forms/smallform.h"
#include "tests/support/projectfile.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

QString folder()
{
    return projectFile("tests/data/forms");
}

QStringList codes(const ValueSets::Expansion &expansion)
{
    QStringList all;
    for (const ValueSetConcept &one : expansion.concepts)
        all.append(one.coding.value(u"code").toString());
    return all;
}

} // namespace

TEST_CASE("A contained value set is found by its name, its url and its spread-out list",
          "[forms][valuesets]")
{
    const QJsonArray contained{json(
        "{'resourceType':'ValueSet','id':'v','url':'http://x.example/v','expansion':{'contains':["
        "{'abstract':true,'display':'群','contains':[{'system':'s','code':'1'},{'system':'s','code'"
        ":'2'}]}]}}")};
    const ValueSets sets(contained, nullptr);
    CHECK(codes(sets.expand(id("#v"))) == QStringList({id("1"), id("2")}));
    CHECK(codes(sets.expand(id("http://x.example/v|3"))) == QStringList({id("1"), id("2")}));
    CHECK(codes(sets.expand(id("ValueSet/v"))) == QStringList({id("1"), id("2")}));
    CHECK_FALSE(sets.expand(id("#w")).isFound);
}

TEST_CASE("A value set takes in others, whole code systems, and leaves out what it says",
          "[forms][valuesets]")
{
    const QJsonArray contained{
        json("{'resourceType':'CodeSystem','url':'s','concept':[{'code':'a','display':'甲','"
             "concept':[{'code':'b'}]},{'code':'c'}]}"),
        json("{'resourceType':'ValueSet','id':'all','compose':{'include':[{'system':'s'}],'exclude'"
             ":[{'system':'s','concept':[{'code':'c'}]}]}}"),
        json("{'resourceType':'ValueSet','id':'both','compose':{'include':[{'valueSet':['#all','#"
             "both']},{'system':'t','concept':[{'code':'z'}]}]}}"),
        json("{'resourceType':'ValueSet','id':'named','compose':{'include':[{'system':'s','concept'"
             ":[{'code':'a'}]}]}}"),
        json("{'resourceType':'ValueSet','id':'sieve','compose':{'include':[{'system':'s','filter':"
             "[{'property':'p','op':'=','value':'v'}]}]}}")};
    const ValueSets sets(contained, nullptr);
    CHECK(codes(sets.expand(id("#all"))) == QStringList({id("a"), id("b")}));
    CHECK(codes(sets.expand(id("#both"))) == QStringList({id("a"), id("b"), id("z")}));
    CHECK(sets.expand(id("#both")).problems.isEmpty());
    CHECK(sets.expand(id("#named")).concepts[0].coding.value(u"display").toString()
          == QStringLiteral("甲"));
    CHECK(sets.expand(id("#sieve")).concepts.isEmpty());
    CHECK(sets.expand(id("#sieve")).problems.size() == 1);
}

TEST_CASE("Value sets lie in files beside the forms, and the newest is taken", "[forms][valuesets]")
{
    FolderResources beside;
    beside.addFolder(folder());
    const ValueSets sets({}, &beside);
    const QString url = QStringLiteral("https://tasuki.example/test/ValueSet/meal");
    CHECK(codes(sets.expand(url)) == QStringList({id("rice"), id("porridge"), id("paste")}));
    CHECK(codes(sets.expand(url + QStringLiteral("|1.0")))
          == QStringList({id("rice"), id("porridge")}));
    const QJsonObject paste
        = sets.conceptOf(QStringLiteral("https://tasuki.example/test/meal"), id("paste"));
    CHECK(paste.value(u"display").toString() == QStringLiteral("ペースト"));
    CHECK_FALSE(sets.expand(QStringLiteral("https://tasuki.example/test/ValueSet/none")).isFound);
}

TEST_CASE("Weights and what stands alone come with a value set as well", "[forms][valuesets]")
{
    const QJsonArray contained{
        json("{'resourceType':'CodeSystem','url':'s','concept':[{'code':'a','property':[{'code':'"
             "itemWeight','valueDecimal':4}]}]}"),
        json("{'resourceType':'ValueSet','id':'v','compose':{'include':[{'system':'s','concept':[{'"
             "code':'a'},"
             "{'code':'no','extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
             "questionnaire-optionExclusive','valueBoolean':true}]}]}]}}")};
    const auto concepts = ValueSets(contained, nullptr).expand(id("#v")).concepts;
    REQUIRE(concepts.size() == 2);
    CHECK(concepts[0].weight == 4.0);
    CHECK_FALSE(concepts[0].isExclusive);
    CHECK(concepts[1].isExclusive);
}

TEST_CASE("A question whose value set nobody has is asked as open text", "[forms][valuesets]")
{
    const FormDefinition open = form(
        "{'linkId':'a','type':'choice','text':'?','answerValueSet':'http://x.example/none'}");
    CHECK(open.item(id("a"))->isOpenText);
    REQUIRE(open.warnings().size() == 1);
    CHECK(open.warnings()[0].place == QStringLiteral("a"));
    CHECK(open.warnings()[0].what.contains(QStringLiteral("http://x.example/none")));
}

TEST_CASE("The value sets everybody uses are built in, with Japanese words for Japanese forms",
          "[forms][valuesets]")
{
    FolderResources beside;
    beside.addFolder(QStringLiteral(":/tasuki/forms"));
    const auto loaded = FormDefinition::load(
        QByteArray("{'resourceType':'Questionnaire','url':'u','language':'ja','item':["
                   "{'linkId':'a','type':'choice','text':'性別','answerValueSet':'http://hl7.org/"
                   "fhir/ValueSet/administrative-gender'}]}")
            .replace('\'', '"'),
        &beside);
    REQUIRE(loaded);
    REQUIRE(loaded->item(id("a"))->options.size() == 4);
    CHECK(loaded->item(id("a"))->options[1].label == QStringLiteral("女性"));
    CHECK(loaded->item(id("a"))->options[1].value[u"valueCoding"][u"display"].toString()
          == QStringLiteral("Female"));
    CHECK(loaded->warnings().isEmpty());
}

TEST_CASE("An include with several conditions gives what fulfils all of them", "[forms][valuesets]")
{
    const QJsonArray contained{
        json("{'resourceType':'ValueSet','id':'ab','compose':{'include':[{'system':'s','concept':["
             "{'code':'a'},{'code':'b'}]}]}}"),
        json("{'resourceType':'ValueSet','id':'bc','compose':{'include':[{'system':'s','concept':["
             "{'code':'b'},{'code':'c'}]}]}}"),
        json("{'resourceType':'ValueSet','id':'cut','compose':{'include':[{'valueSet':['#ab','#bc']"
             "}]}}"),
        json("{'resourceType':'ValueSet','id':'named','compose':{'include':[{'system':'s','concept'"
             ":[{'code':'c'},{'code':'d'}],'valueSet':['#bc']}]}}"),
        json("{'resourceType':'ValueSet','id':'sum','compose':{'include':[{'valueSet':['#ab']},{"
             "'valueSet':['#bc']}]}}"),
        json("{'resourceType':'ValueSet','id':'less','compose':{'include':[{'valueSet':['#ab']},{"
             "'valueSet':['#bc']}],'exclude':[{'valueSet':['#bc']}]}}"),
        json("{'resourceType':'ValueSet','id':'lost','compose':{'include':[{'system':'s','concept':"
             "[{'code':'a'}],'valueSet':['#nowhere']}]}}")};
    const ValueSets sets(contained, nullptr);
    CHECK(codes(sets.expand(id("#cut"))) == QStringList{id("b")});
    CHECK(codes(sets.expand(id("#named"))) == QStringList{id("c")});
    CHECK(codes(sets.expand(id("#sum"))) == QStringList({id("a"), id("b"), id("c")}));
    CHECK(codes(sets.expand(id("#less"))) == QStringList{id("a")});
    CHECK(codes(sets.expand(id("#lost"))) == QStringList{id("a")}); // better too much than nothing
    CHECK(sets.expand(id("#lost")).problems.size() == 1);
}

TEST_CASE("Filters sieve a code system that is at hand", "[forms][valuesets]")
{
    const auto filtered = [](const char *property, const char *op, const char *value) {
        const QByteArray filter = QByteArray("{'property':'") + property + "','op':'" + op
            + "','value':'" + value + "'}";
        const QJsonArray contained{
            json("{'resourceType':'CodeSystem','url':'s','property':[{'code':'kind'}],'concept':["
                 "{'code':'top','property':[{'code':'notSelectable','valueBoolean':true}],"
                 "'concept':[{'code':'a1','property':[{'code':'kind','valueCode':'x'}],"
                 "'concept':[{'code':'a11'}]},{'code':'a2'}]},"
                 "{'code':'b','property':[{'code':'parent','valueCode':'a1'},"
                 "{'code':'kind','valueString':'y'}]}]}"),
            json("{'resourceType':'ValueSet','id':'v','compose':{'include':[{'system':'s','filter':"
                 "["
                 + filter + "]}]}}")};
        const auto expansion = ValueSets(contained, nullptr).expand(id("#v"));
        return expansion.problems.isEmpty() ? codes(expansion).join(u' ') : QStringLiteral("?");
    };
    CHECK(filtered("concept", "is-a", "top") == QStringLiteral("a1 a11 a2 b"));
    CHECK(filtered("concept", "is-a", "a1") == QStringLiteral("a1 a11 b"));
    CHECK(filtered("concept", "descendent-of", "a1") == QStringLiteral("a11 b"));
    CHECK(filtered("concept", "is-not-a", "a1") == QStringLiteral("a2"));
    CHECK(filtered("concept", "generalizes", "a11") == QStringLiteral("a1 a11"));
    CHECK(filtered("concept", "child-of", "a1") == QStringLiteral("a11 b"));
    CHECK(filtered("kind", "=", "x") == QStringLiteral("a1"));
    CHECK(filtered("kind", "exists", "true") == QStringLiteral("a1 b"));
    CHECK(filtered("kind", "in", "x, y") == QStringLiteral("a1 b"));
    CHECK(filtered("kind", "not-in", "x") == QStringLiteral("a11 a2 b"));
    CHECK(filtered("code", "regex", "a.") == QStringLiteral("a1 a2"));
    CHECK(filtered("colour", "=", "x") == QStringLiteral("?"));
    CHECK(filtered("kind", "sounds-like", "x") == QStringLiteral("?"));
}

TEST_CASE("Value sets that include one another without end are given up", "[forms][valuesets]")
{
    QJsonArray contained;
    const auto named = [](int i) {
        return QStringLiteral("{'resourceType':'ValueSet','id':'v%1','compose':{'include':["
                              "{'valueSet':['#v%2']},{'valueSet':['#v%2']}]}}")
            .arg(i)
            .arg(i + 1)
            .toUtf8();
    };
    for (int i = 0; i < 5000; ++i)
        contained.append(json(named(i)));
    contained.append(json("{'resourceType':'ValueSet','id':'v5000','compose':{'include':[{'system':"
                          "'s','concept':[{'code':'a'}]}]}}"));
    const ValueSets sets(contained, nullptr);
    CHECK(codes(sets.expand(id("#v4990"))) == QStringList{id("a")});
    CHECK(sets.expand(id("#v0")).concepts.isEmpty());
    CHECK_FALSE(sets.expand(id("#v0")).problems.isEmpty());
}
