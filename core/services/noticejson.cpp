// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticejson.h"

#include "core/base/json.h"

namespace tasuki {

namespace {

    const QString silentKey = QStringLiteral("silent");
    const QString namesKey = QStringLiteral("names");
    const QString quietKey = QStringLiteral("quiet-closed");
    const QString digestKey = QStringLiteral("digest");
    const QString toldKey = QStringLiteral("told");
    const QString countKey = QStringLiteral("n");
    const QString latestKey = QStringLiteral("at");
    const QString timeFormat = QStringLiteral("HH:mm");

} // namespace

QJsonObject toJson(const NoticeChoice &choice)
{
    QJsonArray silent;
    for (const QTime time : choice.silent)
        silent.append(time.toString(timeFormat));
    return {
        {silentKey, silent}, {namesKey, choice.showsNames}, {quietKey, choice.isQuietOnClosedDays}};
}

NoticeChoice noticeChoiceFrom(const QJsonObject &json)
{
    NoticeChoice choice;
    for (const QJsonValue &value : json.value(silentKey).toArray()) {
        const QTime time = QTime::fromString(value.toString(), timeFormat);
        if (time.isValid())
            choice.silent.append(time);
    }
    choice.showsNames = json.value(namesKey).toBool(choice.showsNames);
    choice.isQuietOnClosedDays = json.value(quietKey).toBool(choice.isQuietOnClosedDays);
    return choice;
}

QJsonObject toJson(const NoticeMemory &memory)
{
    QJsonObject told;
    for (auto it = memory.told.cbegin(); it != memory.told.cend(); ++it) {
        QJsonObject mark{{countKey, it->count}};
        if (it->latest.isValid())
            mark.insert(latestKey, toIsoUtc(it->latest));
        told.insert(it.key(), mark);
    }
    QJsonObject json{{toldKey, told}};
    if (memory.digestAt.isValid())
        json.insert(digestKey, toIsoUtc(memory.digestAt));
    return json;
}

NoticeMemory noticeMemoryFrom(const QJsonObject &json)
{
    NoticeMemory memory;
    const QJsonObject told = json.value(toldKey).toObject();
    for (auto it = told.begin(); it != told.end(); ++it) {
        const QJsonObject mark = it.value().toObject();
        memory.told.insert(
            it.key(), {mark.value(countKey).toInt(), fromIsoUtc(mark.value(latestKey).toString())});
    }
    memory.digestAt = fromIsoUtc(json.value(digestKey).toString());
    return memory;
}

} // namespace tasuki
