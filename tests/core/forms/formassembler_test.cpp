// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/core/forms/smallform.h"
#include "tests/support/projectfile.h"

using namespace tasuki;
using namespace tasuki::test;

namespace {

FormDefinition whole()
{
    const auto loaded = FormLibrary::loadFile(projectFile("tests/data/forms/parts/whole.json"));
    REQUIRE(loaded);
    return *loaded;
}

QStringList warningsAt(const FormDefinition &form, const char *place)
{
    QStringList found;
    for (const FormWarning &warning : form.warnings()) {
        if (warning.place == QLatin1String(place))
            found.append(warning.what);
    }
    return found;
}

} // namespace

TEST_CASE("A form in parts is put together, each part under its own prefix", "[forms][parts]")
{
    const FormDefinition form = whole();
    REQUIRE(form.item(id("family.name")));
    CHECK(form.parentOf(id("family.name"))->linkId == QStringLiteral("first"));
    REQUIRE(form.item(id("friend.name")));
    CHECK(form.parentOf(id("friend.name")) == nullptr);
    CHECK(form.item(id("second-part")) == nullptr);
    const FormItem *how = form.item(id("friend.how"));
    REQUIRE(how);
    CHECK(how->enableWhen[0].question == QStringLiteral("friend.name"));
    REQUIRE(how->options.size() == 2);
    CHECK(how->options[1].label == QStringLiteral("訪問"));
    REQUIRE(how->variables.size() == 1);
    CHECK(how->variables[0].expression
          == QStringLiteral("%resource.descendants().where(linkId = 'friend.name').answer.value"));
}

TEST_CASE("A part that is missing or contains itself leaves a line and a warning", "[forms][parts]")
{
    const FormDefinition form = whole();
    REQUIRE(form.item(id("missing-part")));
    CHECK(form.item(id("missing-part"))->type == ItemType::Display);
    REQUIRE(warningsAt(form, "missing-part").size() == 1);
    CHECK(warningsAt(form, "missing-part")[0].contains(
        QStringLiteral("https://tasuki.example/test/nowhere")));
    REQUIRE(form.item(id("family.again")));
    REQUIRE(warningsAt(form, "family.again").size() == 1);
    CHECK(warningsAt(form, "family.again")[0].contains(QStringLiteral("contains itself")));
}

TEST_CASE("A part is no form of its own", "[forms][parts]")
{
    FormLibrary library;
    library.addFolder(projectFile("tests/data/forms/parts"));
    REQUIRE(library.forms().size() == 1);
    CHECK(library.forms()[0]->url() == QStringLiteral("https://tasuki.example/test/whole"));
    CHECK(library.forms()[0]->item(id("family.name")));
    CHECK(library.broken().isEmpty());
}

TEST_CASE("A part may be contained in the form itself", "[forms][parts]")
{
    const auto loaded
        = FormDefinition::load(QByteArray(R"({'resourceType':'Questionnaire','url':'u','contained':[
            {'resourceType':'Questionnaire','id':'p','item':[{'linkId':'in','type':'string','text':'?'}]}],
            'item':[{'linkId':'a','type':'display','text':'?','enableWhen':[{'question':'b','operator':'exists','answerBoolean':true}],
              'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire','valueCanonical':'#p'}]},
            {'linkId':'b','type':'boolean','text':'?'}]})")
                                   .replace('\'', '"'));
    REQUIRE(loaded);
    CHECK(loaded->warnings().isEmpty());
    // What was asked only at times still is: the part stands in a group with the condition.
    REQUIRE(loaded->parentOf(id("in")));
    CHECK(loaded->parentOf(id("in"))->linkId == QStringLiteral("a"));
    CHECK(loaded->item(id("a"))->enableWhen.size() == 1);
}
