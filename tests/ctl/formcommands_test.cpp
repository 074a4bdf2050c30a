// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"
#include "tests/support/projectfile.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

/// A folder with files written in the test, single quotes standing for double ones.
class Desk {
public:
    QString put(const char *name, QByteArray text)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.replace('\'', '"'));
        return path;
    }
    QString form() { return put("form.json", formText); }
    QString response(const char *items)
    {
        return put("response.json",
                   QByteArray("{'resourceType':'QuestionnaireResponse','status':'in-progress',"
                              "'questionnaire':'https://tasuki.example/forms/walk','item':[")
                       + items + "]}");
    }

    static constexpr char formText[] = R"({'resourceType':'Questionnaire',
      'url':'https://tasuki.example/forms/walk','version':'1','title':'歩行','item':[
        {'linkId':'walks','type':'boolean','text':'歩けますか','required':true},
        {'linkId':'how','type':'choice','text':'何で','initial':[{'valueCoding':{'code':'cane'}}],
         'answerOption':[{'valueCoding':{'code':'cane','display':'杖'}},{'valueCoding':{'code':'frame','display':'歩行器'}}],
         'enableWhen':[{'question':'walks','operator':'=','answerBoolean':true}]},
        {'linkId':'metres','type':'integer','text':'距離',
         'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':1}]}]})";

private:
    QTemporaryDir m_folder;
};

CommandOutcome run(const QStringList &words)
{
    return runFormCommand(plainFormCommands(), words);
}

CommandOutcome run(const char *verb, const QStringList &arguments)
{
    return run(QStringList{QString::fromLatin1(verb)} + arguments);
}

QJsonObject jsonOf(const CommandOutcome &outcome)
{
    CHECK(outcome.exitCode == CommandOutcome::Good);
    return QJsonDocument::fromJson(outcome.output).object();
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

QString qs(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("A sound form is checked: what is in it, and nothing odd", "[ctl]")
{
    Desk desk;
    const CommandOutcome outcome = run("check", {desk.form(), qs("--strict")});
    CHECK(outcome.exitCode == CommandOutcome::Good);
    CHECK(outcome.complaints.isEmpty());
    const QString text = QString::fromUtf8(outcome.output);
    CHECK(text.contains(qs("items:     3\n")));
    CHECK(text.contains(qs("1 boolean, 1 choice, 1 integer")));
    CHECK(text.contains(qs("warnings:  0\n")));
}

TEST_CASE("The sample with everything in it is sound, and its response comes back as it was",
          "[ctl]")
{
    const QString folder = projectFile("tests/data/forms/samples/");
    const QString form = folder + qs("everything.json");
    const QString response = folder + qs("everything.qr.json");
    CHECK(run("check", {form, qs("--strict")}).exitCode == CommandOutcome::Good);
    QFile file(response);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(jsonOf(run("normalize", {form, response}))
          == QJsonDocument::fromJson(file.readAll()).object());
    const QJsonObject told = jsonOf(run("evaluate", {form, response}));
    CHECK(textsOf(told[u"missing"]) == QStringList());
    CHECK(told[u"invalid"].toArray().isEmpty());
}

TEST_CASE("An odd form is usable, says where it is odd, and fails only when asked to be strict",
          "[ctl]")
{
    Desk desk;
    const QString form = desk.put("odd.json",
                                  "{'resourceType':'Questionnaire','url':'u','item':["
                                  "{'linkId':'a','type':'hologram','text':'?'}]}");
    const CommandOutcome outcome = run("check", {form});
    CHECK(outcome.exitCode == CommandOutcome::Good);
    CHECK(outcome.output.contains("a: unknown type 'hologram'"));
    CHECK(run("check", {qs("--strict"), form}).exitCode == CommandOutcome::Failed);
}

TEST_CASE("What is no form is named with the reason", "[ctl]")
{
    Desk desk;
    const QString patient = desk.put("patient.json", "{'resourceType':'Patient'}");
    const QStringList files{patient, desk.put("broken.json", "{"), qs("/no/such/file.json")};
    for (const QString &file : files) {
        for (const char *verb : {"check", "evaluate"}) {
            const CommandOutcome outcome = run(verb, {file});
            CHECK(outcome.exitCode == CommandOutcome::Failed);
            CHECK(outcome.output.isEmpty());
            REQUIRE(outcome.complaints.size() == 1);
            CHECK(outcome.complaints[0].startsWith(file + qs(": ")));
        }
    }
    CHECK(run("check", {patient}).complaints[0].contains(qs("Patient")));
    const CommandOutcome noResponse = run("evaluate", {desk.form(), qs("--response"), patient});
    CHECK(noResponse.exitCode == CommandOutcome::Failed);
    CHECK(noResponse.complaints[0].contains(qs("not a QuestionnaireResponse")));
}

TEST_CASE("On a fresh form initial values count, below a response they do not", "[ctl]")
{
    Desk desk;
    const QString form = desk.put(
        "initial.json",
        "{'resourceType':'Questionnaire','url':'https://tasuki.example/forms/walk','item':["
        "{'linkId':'a','type':'boolean','text':'?','initial':[{'valueBoolean':true}]},"
        "{'linkId':'b','type':'display','text':'!','enableWhen':[{'question':'a','operator':'=','"
        "answerBoolean':true}]}]}");
    const QJsonObject fresh = jsonOf(run("evaluate", {form}));
    CHECK(textsOf(fresh[u"enabled"]) == QStringList({qs("a"), qs("b")}));
    const QJsonObject answered
        = jsonOf(run("evaluate", {form, qs("--response"), desk.response("")}));
    CHECK(textsOf(answered[u"enabled"]) == QStringList{qs("a")});
    CHECK(textsOf(answered[u"disabled"]) == QStringList{qs("b")});
}

TEST_CASE("A response is evaluated: what is missing, wrong, or has no place", "[ctl]")
{
    Desk desk;
    const QString response = desk.response("{'linkId':'metres','answer':[{'valueInteger':0}]},"
                                           "{'linkId':'gone','answer':[{'valueString':'x'}]}");
    const QJsonObject told = jsonOf(run("evaluate", {desk.form(), response})); // positional as well
    CHECK(textsOf(told[u"missing"]) == QStringList{qs("walks")});
    CHECK(textsOf(told[u"disabled"]) == QStringList{qs("how")});
    REQUIRE(told[u"invalid"].toArray().size() == 1);
    CHECK(told[u"invalid"][0][u"linkId"].toString() == qs("metres"));
    CHECK(told[u"invalid"][0][u"rule"].toString() == qs("minValue"));
    CHECK(told[u"invalid"][0][u"value"].toInt(-1) == 0);
    CHECK(told[u"warnings"][0][u"place"].toString() == qs("gone"));
}

TEST_CASE("A response that is opened and written again is the same", "[ctl]")
{
    Desk desk;
    const QString response = desk.response(
        "{'linkId':'walks','text':'歩けますか','answer':[{'valueBoolean':true,'id':'k'}]},"
        "{'linkId':'how','answer':[{'valueCoding':{'code':'frame','display':'歩行器','userSelected'"
        ":true}}]}");
    QFile file(response);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject before = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(jsonOf(run("normalize", {desk.form(), qs("--response"), response})) == before);
    CHECK(jsonOf(run("normalize", {desk.form(), response})) == before);
}

TEST_CASE("A form is told the day and the patient", "[ctl]")
{
    Desk desk;
    const QString form
        = desk.put("told.json", R"({'resourceType':'Questionnaire','url':'u','extension':[
        {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext','extension':[
          {'url':'name','valueCoding':{'code':'patient'}},{'url':'type','valueCode':'Patient'}]}],'item':[
        {'linkId':'day','type':'date','text':'?','extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          'valueExpression':{'language':'text/fhirpath','expression':'today()'}}]},
        {'linkId':'born','type':'date','text':'?','extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          'valueExpression':{'language':'text/fhirpath','expression':'%patient.birthDate'}}]}]})");
    const QString patient
        = desk.put("p.json", "{'resourceType':'Patient','birthDate':'1940-05-01'}");
    const QJsonObject told = jsonOf(run(
        "evaluate",
        {form, qs("--now"), qs("2026-06-01T12:00:00"), qs("--context"), qs("patient=") + patient}));
    CHECK(told[u"calculated"][u"day"].toString() == qs("2026-06-01"));
    CHECK(told[u"calculated"][u"born"].toString() == qs("1940-05-01"));
    CHECK(run("evaluate", {form, qs("--now"), qs("soon")}).exitCode == CommandOutcome::WrongUse);
    CHECK(run("evaluate", {form, qs("--context"), qs("patient")}).exitCode
          == CommandOutcome::Failed);
}

TEST_CASE("A response to another form is worked with, but said", "[ctl]")
{
    Desk desk;
    const QString response = desk.put("other.json",
                                      "{'resourceType':'QuestionnaireResponse',"
                                      "'questionnaire':'https://tasuki.example/forms/meal|2'}");
    const CommandOutcome outcome = run("evaluate", {desk.form(), response});
    CHECK(outcome.exitCode == CommandOutcome::Good);
    REQUIRE(outcome.complaints.size() == 1);
    CHECK(outcome.complaints[0].contains(qs("forms/meal")));
}

TEST_CASE("Whoever mistypes a command is told how it goes", "[ctl]")
{
    Desk desk;
    const QString form = desk.form();
    const QList<QStringList> wrong{{},
                                   {qs("paint"), form},
                                   {qs("check")},
                                   {qs("check"), form, form},
                                   {qs("check"), qs("--loose"), form},
                                   {qs("evaluate"), form, qs("--response")},
                                   {qs("normalize"), form}};
    for (const QStringList &words : wrong) {
        const CommandOutcome outcome = run(words);
        INFO(words.join(u' ').toStdString());
        CHECK(outcome.exitCode == CommandOutcome::WrongUse);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.complaints.join(u'\n').contains(qs("tasukictl form")));
    }
    CHECK(run({qs("--help")}).exitCode == CommandOutcome::Good);
    CHECK(run({qs("--help")}).output.contains("form normalize"));
}
