// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;

TEST_CASE("A broken form file is listed and does not stand in the way of the others", "[forms]")
{
    FormLibrary library;
    library.addFolder(projectFile("tests/data/forms"));
    library.addFolder(QStringLiteral("/no/such/folder"));
    REQUIRE(library.broken().size() == 2);
    CHECK(library.broken()[0].file.endsWith(QStringLiteral("broken.json")));
    CHECK_FALSE(library.broken()[0].reason.isEmpty());
    CHECK(library.broken()[1].file.endsWith(QStringLiteral("patient.json")));
    CHECK(library.forms().size() == 2);
    CHECK_FALSE(library.warnings().isEmpty());
}

TEST_CASE("The newest version of a form is found by number, not by spelling", "[forms]")
{
    FormLibrary library;
    library.addFolder(projectFile("tests/data/forms"));
    const QString url = QStringLiteral("https://tasuki.example/forms/region");
    REQUIRE(library.latest(url));
    CHECK(library.latest(url)->version() == QStringLiteral("1.10"));
    CHECK(library.find(url) == library.latest(url));
    REQUIRE(library.find(url + QStringLiteral("|1.9")));
    CHECK(library.find(url + QStringLiteral("|1.9"))->version() == QStringLiteral("1.9"));
    CHECK_FALSE(library.find(url + QStringLiteral("|1.8")));
}

TEST_CASE("A region lays a form beside the built-in ones, and a later file of one version wins",
          "[forms]")
{
    QTemporaryDir region;
    const auto put = [&region](const char *name, QByteArray json) {
        QFile file(region.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json.replace('\'', '"'));
    };
    const QByteArray start
        = "{'resourceType':'Questionnaire','url':'https://tasuki.example/forms/town',"
          "'version':'1','language':'en','title':'";
    const QByteArray end
        = "','_title':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/"
          "translation','extension':[{'url':'lang','valueCode':'ja'},"
          "{'url':'content','valueString':'町の連携シート'}]}]},"
          "'item':[{'linkId':'a','type':'choice','text':'A',"
          "'answerValueSet':'http://hl7.org/fhir/ValueSet/yesnodontknow'}]}";
    put("a.json", start + "Old" + end);
    put("b.json", start + "New" + end);

    FormLibrary library = FormLibrary::builtIn();
    const auto builtIn = library.forms().size();
    REQUIRE(builtIn >= 7);
    library.preferLanguage(QStringLiteral("ja"));
    library.addFolder(region.path());

    CHECK(library.forms().size() == builtIn + 1);
    const auto town = library.latest(QStringLiteral("https://tasuki.example/forms/town"));
    REQUIRE(town);
    CHECK(town->title() == QStringLiteral("町の連携シート"));
    CHECK(town->item(QStringLiteral("a"))->options.size() == 3);
    REQUIRE_FALSE(library.warnings().isEmpty());
    CHECK(library.warnings().last().file.endsWith(QStringLiteral("b.json")));
}
