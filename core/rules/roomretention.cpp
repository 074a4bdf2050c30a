// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomretention.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QFile>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int mostOfAny = 100;

    bool isGoodNumber(qint64 number)
    {
        return number >= 1 && number <= mostOfAny;
    }

    int numberFrom(JsonReader &reader, const char *name)
    {
        const qint64 number = reader.integer(name);
        if (!isGoodNumber(number))
            reader.fail(name, "is no number of months or years");
        return static_cast<int>(number);
    }

    QHash<QString, int> yearsFrom(JsonReader &reader)
    {
        QHash<QString, int> years;
        const QJsonObject kinds = reader.object("kinds");
        for (auto it = kinds.begin(); it != kinds.end(); ++it) {
            if (!isGoodNumber(it.value().toInteger()))
                reader.fail("kinds", "has one without a number of years");
            years.insert(it.key(), static_cast<int>(it.value().toInteger()));
        }
        return years;
    }

    const char *wordOf(DiscardFault fault)
    {
        switch (fault) {
        case DiscardFault::NotArchived:
            return "not_archived";
        case DiscardFault::UsedLately:
            return "used_lately";
        case DiscardFault::MustBeKept:
            return "must_be_kept";
        case DiscardFault::HasCircles:
            return "has_circles";
        case DiscardFault::NotYours:
            return "not_yours";
        case DiscardFault::NotAskedFor:
            return "not_asked_for";
        case DiscardFault::SamePerson:
            return "same_person";
        case DiscardFault::SameOffice:
            return "same_office";
        case DiscardFault::CentreAgrees:
            return "centre_agrees";
        }
        return "";
    }

} // namespace

Result<RetentionRules> RetentionRules::load(const QByteArray &json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    RetentionRules rules;
    for (const QJsonValue &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        edition.numbers = {numberFrom(reader, "unusedMonths"), numberFrom(reader, "keepYears")};
        edition.years = yearsFrom(reader);
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

RetentionRules RetentionRules::builtIn()
{
    QFile file(QStringLiteral(":/tasuki/rules/room-retention.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = load(file.readAll());
    if (!rules)
        qCWarning(logForms).noquote() << "room-retention.json:" << rules.error().detail;
    return rules.value_or(RetentionRules());
}

RetentionNumbers RetentionRules::numbers(QDate day, const QString &roomTemplate) const
{
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &each) { return each.from <= day; });
    if (edition == m_editions.end())
        return {};
    RetentionNumbers numbers = edition->numbers;
    numbers.keepYears = edition->years.value(roomTemplate, numbers.keepYears);
    return numbers;
}

RetentionDates retentionDates(const RetentionNumbers &numbers, const QDateTime &lastUse)
{
    return {lastUse.addMonths(numbers.unusedMonths), lastUse.addYears(numbers.keepYears)};
}

QString toCode(DiscardFault fault, const QDateTime &until)
{
    const QString word = QLatin1String(wordOf(fault));
    const bool passes = fault == DiscardFault::UsedLately || fault == DiscardFault::MustBeKept;
    return passes && until.isValid() ? word + u':' + toIsoUtc(until) : word;
}

std::pair<QString, QDateTime> splitDiscardCode(const QString &code)
{
    const qsizetype colon = code.indexOf(u':');
    if (colon < 0)
        return {code, {}};
    return {code.left(colon), fromIsoUtc(code.mid(colon + 1))};
}

std::optional<DiscardFault> faultOfTime(const Room &room, const RetentionDates &dates,
                                        const QDateTime &now)
{
    if (!room.archived)
        return DiscardFault::NotArchived;
    if (now < dates.unused)
        return DiscardFault::UsedLately;
    return now < dates.kept ? std::optional(DiscardFault::MustBeKept) : std::nullopt;
}

std::optional<DiscardFault> faultOfAsking(const Room &room, PersonId person, OfficeId office)
{
    const bool isTheirs = person == room.caretaker || office == room.opener();
    return isTheirs ? std::nullopt : std::optional(DiscardFault::NotYours);
}

std::optional<DiscardFault> faultOfAgreeing(const Room &room, PersonId person, OfficeId office,
                                            bool isCentre)
{
    if (!room.discard)
        return DiscardFault::NotAskedFor;
    const RoomMark &asked = room.discard->asked;
    if (asked.person == person)
        return DiscardFault::SamePerson;
    const bool hasOthers
        = std::any_of(room.members.begin(), room.members.end(),
                      [&asked](OfficeId member) { return member != asked.office; });
    if (!hasOthers)
        return isCentre ? std::nullopt : std::optional(DiscardFault::CentreAgrees);
    if (!room.members.contains(office))
        return DiscardFault::NotYours;
    return office == asked.office ? std::optional(DiscardFault::SameOffice) : std::nullopt;
}

} // namespace tasuki
