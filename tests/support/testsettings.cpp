// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsettings.h"

#include "tests/support/projectfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace tasuki {

SyncPace quickPace()
{
    using std::chrono::milliseconds;
    SyncPace pace;
    pace.writeDebounce = milliseconds(1);
    pace.pokeDebounce = milliseconds(1);
    pace.pokeJitter = milliseconds(0);
    pace.firstRetry = milliseconds(20);
    pace.longestRetry = milliseconds(200);
    pace.pollOnScreen = milliseconds(200);
    pace.poll = milliseconds(200);
    return pace;
}

KeyCost quickKey()
{
    return {KeyCost::floorMemoryBytes, KeyCost::floorPasses};
}

const FormLibrary &testForms()
{
    static const FormLibrary forms = FormLibrary::builtIn();
    return forms;
}

QJsonValue answerOf(const QString &item, const QString &text)
{
    return QJsonObject{{item, QJsonArray{QJsonObject{{QStringLiteral("valueString"), text}}}}};
}

QString textOf(const QJsonValue &group, const QString &item)
{
    return group[item][0][u"valueString"].toString();
}

QString textOf(const Sheet &sheet, const QString &item)
{
    return textOf(sheet.groups.value(item), item);
}

AdmissionRules testRules()
{
    QFile file(projectFile("resources/rules/admission-information.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = AdmissionRules::load(file.readAll());
    return rules ? *rules : AdmissionRules();
}

} // namespace tasuki
