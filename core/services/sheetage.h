// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/forms/formdefinition.h"

#include <QHash>

namespace tasuki {

/// Who last looked at one card of a standing sheet.
struct CardAge {
    QString card; ///< FormCard::key
    GroupTrace confirmed; ///< 変わりなし; invalid time: never
    GroupTrace written; ///< youngest answer of the card; invalid time: none

    bool isConfirmation() const;
    /// Whichever is younger.
    const GroupTrace &last() const { return isConfirmation() ? confirmed : written; }
    bool operator==(const CardAge &) const = default;
};

/// The name of the group a confirmation of a card is kept in.
QString confirmationGroup(const QString &card);

/// Counts the ages of sheets of one form; made once for many sheets.
class SheetAges {
public:
    explicit SheetAges(const FormDefinition &form);

    QList<CardAge> of(const Sheet &sheet) const; ///< every card, in the order of the form

private:
    QStringList m_cards;
    QHash<QString, QString> m_cardOfGroup;
};

/// Since when the whole sheet has been looked at: its oldest card. A card nobody ever looked at is
/// as old as the sheet itself.
QDateTime freshSince(const QList<CardAge> &ages, const QDateTime &begun);
/// The oldest of the cards' confirmations; invalid when one was never confirmed.
QDateTime confirmedSince(const QList<CardAge> &ages);

/// Half a year without a look at every card: the regional rule asks for a review.
bool isStale(const QDateTime &freshSince, const QDateTime &now);
/// In the month of `now`, as months are counted in Japan.
bool isOfThisMonth(const QDateTime &confirmedSince, const QDateTime &now);

} // namespace tasuki
