// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/folderresources.h"
#include "core/forms/valuesets.h"
#include "tests/core/forms/smallform.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

QString folder()
{
    return QStringLiteral(TASUKI_SOURCE_DIR "/tests/data/forms");
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
