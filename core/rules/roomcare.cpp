// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomcare.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QFile>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int mostOfAny = 1000;

    int numberFrom(JsonReader &reader, const char *name)
    {
        const qint64 number = reader.integer(name);
        if (number < 1 || number > mostOfAny)
            reader.fail(name, "is no number of days or months");
        return static_cast<int>(number);
    }

} // namespace

Result<RoomCareRules> RoomCareRules::load(const QByteArray &json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    RoomCareRules rules;
    for (const QJsonValue &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        edition.numbers = {numberFrom(reader, "tendDays"), numberFrom(reader, "silentDays"),
                           numberFrom(reader, "unreadDays"), numberFrom(reader, "consentMonths")};
        if (!reader.ok())
            return reader.error();
        rules.m_editions.append(edition);
    }
    if (rules.m_editions.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
    std::sort(rules.m_editions.begin(), rules.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from > b.from; });
    return rules;
}

RoomCareRules RoomCareRules::builtIn()
{
    QFile file(QStringLiteral(":/tasuki/rules/room-care.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = load(file.readAll());
    if (!rules)
        qCWarning(logForms).noquote() << "room-care.json:" << rules.error().detail;
    return rules.value_or(RoomCareRules());
}

RoomCareNumbers RoomCareRules::numbers(QDate day) const
{
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &each) { return each.from <= day; });
    return edition == m_editions.end() ? RoomCareNumbers() : edition->numbers;
}

bool isTendingDue(const Room &room, const RoomCareNumbers &numbers, const QDateTime &now)
{
    if (room.archived || room.caretaker.isNull() || !room.continuedIn.isNull())
        return false;
    const QDateTime last = room.tended ? room.tended->at : room.opened.at;
    return last.addDays(numbers.tendDays) <= now;
}

QDate consentToRenew(const Room &room, const RoomCareNumbers &numbers)
{
    if (room.consentState() != ConsentState::Given)
        return {};
    return room.consents.last().form.on.addMonths(numbers.consentMonths);
}

} // namespace tasuki
