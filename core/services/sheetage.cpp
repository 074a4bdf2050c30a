// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetage.h"

#include <QTimeZone>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int reviewMonths = 6;

    QDate japaneseDay(const QDateTime &time)
    {
        static const QTimeZone japan("Asia/Tokyo");
        return time.toTimeZone(japan).date();
    }

} // namespace

bool CardAge::isConfirmation() const
{
    return confirmed.at.isValid() && (!written.at.isValid() || confirmed.at >= written.at);
}

QString confirmationGroup(const QString &card)
{
    return QStringLiteral("confirmed/") + card;
}

SheetAges::SheetAges(const FormDefinition &form)
{
    for (const FormCard &card : form.cards())
        m_cards += card.key;
    for (const QString &linkId : form.linkIds()) {
        const QString group = form.mergeGroupOf(linkId);
        if (!m_cardOfGroup.contains(group))
            m_cardOfGroup.insert(group, form.cardOf(linkId));
    }
}

QList<CardAge> SheetAges::of(const Sheet &sheet) const
{
    QHash<QString, GroupTrace> written;
    for (auto it = sheet.traces.begin(); it != sheet.traces.end(); ++it) {
        GroupTrace &youngest = written[m_cardOfGroup.value(it.key())];
        if (it->at.isValid() && (!youngest.at.isValid() || it->at > youngest.at))
            youngest = *it;
    }
    QList<CardAge> ages;
    for (const QString &card : m_cards)
        ages += {card, sheet.traces.value(confirmationGroup(card)), written.value(card)};
    return ages;
}

QDateTime freshSince(const QList<CardAge> &ages, const QDateTime &begun)
{
    QDateTime oldest;
    for (const CardAge &age : ages) {
        const QDateTime at = age.last().at.isValid() ? age.last().at : begun;
        if (!oldest.isValid() || at < oldest)
            oldest = at;
    }
    return oldest.isValid() ? oldest : begun;
}

QDateTime confirmedSince(const QList<CardAge> &ages)
{
    QDateTime oldest;
    for (const CardAge &age : ages) {
        if (!age.confirmed.at.isValid())
            return {};
        if (!oldest.isValid() || age.confirmed.at < oldest)
            oldest = age.confirmed.at;
    }
    return oldest;
}

bool isStale(const QDateTime &freshSince, const QDateTime &now)
{
    return !freshSince.isValid()
        || japaneseDay(freshSince).addMonths(reviewMonths) < japaneseDay(now);
}

bool isOfThisMonth(const QDateTime &confirmedSince, const QDateTime &now)
{
    if (!confirmedSince.isValid())
        return false;
    const QDate confirmed = japaneseDay(confirmedSince);
    const QDate today = japaneseDay(now);
    return confirmed.year() == today.year() && confirmed.month() == today.month();
}

} // namespace tasuki
