// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/smallform.h"

#include <rapidcheck.h>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// Rows in rows that ask and calculate each other, within and across.
const char *const rowsForm = R"(
    {'linkId':'g','type':'group','repeats':true,'item':[
       {'linkId':'a','type':'integer'},
       {'linkId':'b','type':'integer','enableWhen':[{'question':'a','operator':'>','answerInteger':1}]},
       {'linkId':'s','type':'integer','extension':[{'url':
         'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
         'valueExpression':{'language':'text/fhirpath','expression':'%resource.item.item.answer.value.count()'}}]},
       {'linkId':'h','type':'group','repeats':true,'item':[
          {'linkId':'c','type':'integer','initial':[{'valueInteger':2}]},
          {'linkId':'d','type':'string','enableWhen':[{'question':'c','operator':'=','answerInteger':3},
                                                      {'question':'z','operator':'exists','answerBoolean':true}],
           'enableBehavior':'any'}]}]},
    {'linkId':'z','type':'integer','enableWhen':[{'question':'a','operator':'<','answerInteger':3}]},
    {'linkId':'t','type':'integer','readOnly':true,'extension':[{'url':
       'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
       'valueExpression':{'language':'text/fhirpath','expression':
       '%resource.item.where(linkId=`g`).item.where(linkId=`a`).answer.value.sum()'}}]},
    {'linkId':'u','type':'string','enableWhen':[{'question':'t','operator':'>','answerInteger':4}]})";

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

QString anyOf(const QStringList &keys)
{
    return keys[below(int(keys.size()))];
}

/// One thing a person may do with a form.
void doSomething(FormState &state)
{
    const QString key = anyOf(state.keys());
    const FormItem &item = *state.form().item(state.linkIdOf(key));
    if (!item.isRepeatingGroup()) {
        QList<Answer> answers;
        if (below(4) > 0)
            answers.append(json(item.type == ItemType::Integer ? "{'valueInteger':0}"
                                                               : "{'valueString':'x'}"));
        for (Answer &answer : answers) {
            const QString kind = answer.keys().first();
            answer.insert(kind,
                          item.type == ItemType::Integer ? QJsonValue(below(5))
                                                         : QJsonValue(QStringLiteral("x")));
        }
        state.setAnswers(key, answers);
        return;
    }
    const int row = below(state.instanceCount(key));
    switch (below(3)) {
    case 0:
        state.addInstance(key);
        break;
    case 1:
        state.removeInstance(key, row);
        break;
    default:
        state.insertInstance(key, row, state.instanceContent(key, row));
    }
}

QStringList pictureOf(const FormState &state)
{
    QStringList lines;
    for (const QString &key : state.keys()) {
        const QJsonArray answers = [&] {
            QJsonArray array;
            for (const Answer &answer : state.answers(key))
                array.append(answer);
            return array;
        }();
        lines.append(key + (state.isEnabled(key) ? QChar(u'+') : QChar(u'-'))
                     + QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

} // namespace

TEST_CASE("Whatever is done with rows, all stands as if it had been worked out anew",
          "[forms][repeat][property]")
{
    const auto shared = std::make_shared<const FormDefinition>(
        form(QByteArray(rowsForm).replace('`', "\\u0027").constData()));
    CHECK(rc::check([&shared] {
        FormState state(shared);
        for (int steps = below(25); steps > 0; --steps)
            doSomething(state);
        FormState anew = state;
        anew.setReferenceDay(QDate()); // looks at everything again
        RC_ASSERT(pictureOf(anew) == pictureOf(state));

        FormState fromRecord(shared);
        fromRecord.loadGroups(state.groupValues());
        RC_ASSERT(fromRecord.groupValues() == state.groupValues());
        FormState fromResponse(shared);
        const QJsonObject response = state.toResponse();
        fromResponse.loadResponse(response);
        RC_ASSERT(fromResponse.toResponse() == response);
    }));
}

TEST_CASE("Every change of rows tells which answers and rows are others now",
          "[forms][repeat][property]")
{
    const auto shared = std::make_shared<const FormDefinition>(
        form(QByteArray(rowsForm).replace('`', "\\u0027").constData()));
    CHECK(rc::check([&shared] {
        FormState state(shared);
        for (int steps = below(12); steps > 0; --steps)
            doSomething(state);
        const FormState before = state;
        const FormChange change = state.addInstance(id("g"));
        QSet<QString> differing;
        for (const QString &key : before.keys()) {
            if (before.answers(key) != state.answers(key))
                differing.insert(key);
        }
        RC_ASSERT(change.restructured == QSet<QString>{id("g")});
        RC_ASSERT((differing - change.answered).isEmpty());
        const QJsonObject taken = state.instanceContent(id("g"), 0);
        state.removeInstance(id("g"), 0);
        state.insertInstance(id("g"), 0, taken);
        const int last = state.instanceCount(id("g")) - 1;
        state.removeInstance(id("g"), last);
        RC_ASSERT(pictureOf(state) == pictureOf(before));
    }));
}
