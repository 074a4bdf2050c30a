// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carecertification.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QFile>

#include <algorithm>

namespace tasuki {

Result<CareCertificationRules> CareCertificationRules::load(const QByteArray &json)
{
    constexpr qint64 mostDays = 366;
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    CareCertificationRules rules;
    for (const QJsonValue &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        const qint64 days = reader.integer("warnDays");
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        if (days < 0 || days > mostDays)
            reader.fail("warnDays", "is no number of days before an end");
        if (!reader.ok())
            return reader.error();
        edition.warnDays = static_cast<int>(days);
        rules.m_editions += edition;
    }
    if (rules.m_editions.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
    std::sort(rules.m_editions.begin(), rules.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from > b.from; });
    return rules;
}

CareCertificationRules CareCertificationRules::builtIn()
{
    QFile file(QStringLiteral(":/tasuki/rules/care-certification.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = load(file.readAll());
    if (!rules)
        qCWarning(logForms).noquote() << "care-certification.json:" << rules.error().detail;
    return rules.value_or({});
}

int CareCertificationRules::warnDays(QDate day) const
{
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &each) { return each.from <= day; });
    return edition == m_editions.end() ? 0 : edition->warnDays;
}

CertificationStanding CareCertificationRules::standing(const ProfileValue &careLevel,
                                                       QDate today) const
{
    using State = CertificationStanding::State;
    const ProfileRow row = careLevel.value(0);
    const QDate until = QDate::fromString(row.value(QStringLiteral("until")), Qt::ISODate);
    if (row.value(QStringLiteral("level")) == u"pending")
        return {State::Pending, until, 0};
    if (!until.isValid())
        return {};
    const qint64 left = today.daysTo(until);
    if (left < 0)
        return {State::Past, until, -left};
    if (left == 0)
        return {State::LastDay, until, 0};
    return {left <= warnDays(today) ? State::Soon : State::Valid, until, left};
}

} // namespace tasuki
