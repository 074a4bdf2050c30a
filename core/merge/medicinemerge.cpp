// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/medicinemerge.h"

#include "core/merge/verdict.h"
#include "core/wire/medicine.h"

#include <algorithm>

namespace tasuki {

using namespace verdict;

namespace {

    const auto stepsOf = QStringLiteral("steps");

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        if (!medicineDraftFromJson(operation.payload))
            return rejected(body, "bad_schema");
        QJsonObject medicine = operation.payload; // with what a newer program may have added
        medicine.remove(stepsOf);
        insertOrigin(medicine, operation, author);
        return made(medicine);
    }

    /// How often it was changed, or else stopped and taken again.
    qsizetype count(const QJsonObject &body, bool isChange)
    {
        const QJsonArray steps = body.value(stepsOf).toArray();
        return std::count_if(steps.begin(), steps.end(), [isChange](const QJsonValue &step) {
            return (step[u"kind"] == QJsonValue(QStringLiteral("change"))) == isChange;
        });
    }

    /// A stop always finds a place behind the last resumption.
    bool hasRoom(const QJsonObject &body, const QString &verb)
    {
        if (verb == u"change")
            return count(body, true) < Medicine::mostChanges;
        const qsizetype most = verb == u"stop" ? Medicine::mostTurns : Medicine::mostTurns - 1;
        return count(body, false) < most;
    }

    Applied append(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString verb = operation.verb();
        const bool isGood = verb == u"change"
            ? medicineChangeFromJson(operation.payload).has_value()
            : medicineTurnFromJson(operation.payload).has_value();
        if (!isGood || !hasRoom(body, verb))
            return rejected(body, "bad_schema");
        QJsonObject step = operation.payload; // with what a newer program may have added
        step.insert(QStringLiteral("kind"), verb);
        QJsonObject longer = body;
        appendTo(longer, stepsOf, stamped(step, operation, author));
        return done(longer);
    }

} // namespace

Applied applyToMedicine(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"change" && verb != u"stop" && verb != u"resume")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    const QString id = operation.id.toString();
    if (body.value(u"op") == QJsonValue(id) || listKnows(body, stepsOf, id))
        return done(body);
    return append(body, operation, author);
}

} // namespace tasuki
