// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/sheethistory.h"

#include "core/base/json.h"
#include "core/wire/strictid.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    SheetValue valueFrom(const QJsonObject &entry)
    {
        const auto text = [&entry](QStringView name) { return entry.value(name).toString(); };
        SheetValue value;
        value.operation = strictId<OperationId>(text(u"op")).value_or(OperationId());
        value.value = entry.value(u"v");
        value.trace = {strictId<PersonId>(text(u"by")).value_or(PersonId()),
                       fromIsoUtc(text(u"at")), answerSourceFromCode(text(u"src"))};
        value.wasShown = !entry.value(u"aside").toBool();
        return value;
    }

    /// Entries with a value, oldest first, the current one last.
    QList<QJsonObject> entriesOf(const QJsonObject &group)
    {
        QList<QJsonObject> entries;
        for (const QJsonValue &past : group.value(u"hist").toArray()) {
            if (past.toObject().contains(u"v"))
                entries += past.toObject();
        }
        if (group.contains(u"op"))
            entries += group;
        return entries;
    }

    /// Each group as the last of its values that `belongs` stood.
    template<typename Predicate>
    Sheet sheetOfPast(const Sheet &now, const QJsonObject &body, Predicate belongs)
    {
        Sheet past = now;
        past.groups.clear();
        past.traces.clear();
        past.conflicts.clear();
        past.contentHash.clear();
        const QJsonObject groups = body.value(u"groups").toObject();
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            for (const QJsonObject &entry : entriesOf(it.value().toObject())) {
                const SheetValue value = valueFrom(entry);
                if (!value.wasShown || !belongs(entry, value))
                    continue;
                past.groups.insert(it.key(), value.value);
                past.traces.insert(it.key(), value.trace);
            }
        }
        return past;
    }

} // namespace

QList<SheetValue> historyOf(const QJsonObject &body, const QString &group)
{
    QList<SheetValue> history;
    for (const QJsonObject &entry :
         entriesOf(body.value(u"groups").toObject().value(group).toObject()))
        history += valueFrom(entry);
    return history;
}

QList<SheetSending> sendingsOf(const QJsonObject &body)
{
    QList<SheetSending> sendings;
    for (const QJsonValue &value : body.value(u"moves").toArray()) {
        const QJsonObject move = value.toObject();
        const int version = move.value(u"ver").toInt();
        if (move.value(u"to").toString() == toCode(SheetState::Sent))
            sendings += {version, valueFrom(move).trace};
        else if (move.value(u"to").toString() == toCode(SheetState::Draft))
            sendings.removeIf(
                [version](const SheetSending &sent) { return sent.version == version; });
    }
    return sendings;
}

Sheet sheetAsSent(const Sheet &now, const QJsonObject &body, int version)
{
    Sheet sent = sheetOfPast(now, body, [version](const QJsonObject &entry, const SheetValue &) {
        return entry.value(u"ver").toInt() < version;
    });
    sent.version = version;
    return sent;
}

Sheet sheetAsOf(const Sheet &now, const QJsonObject &body, const QDateTime &moment)
{
    return sheetOfPast(now, body, [&moment](const QJsonObject &, const SheetValue &value) {
        return value.trace.at <= moment;
    });
}

} // namespace tasuki
