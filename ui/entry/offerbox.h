// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordoffers.h"
#include "ui/entry/pickbox.h"

namespace tasuki {

/// What is on record for one question, with its source and age; Enter takes it over.
class OfferBox final : public PickBox {
    Q_OBJECT

public:
    OfferBox(const QString &question, const QList<RecordOffer> &offers, const Snapshot &snapshot,
             const QDateTime &now, QWidget *parent);

Q_SIGNALS:
    void offerChosen(const QList<tasuki::Answer> &answers);

private:
    void narrow(const QString &typed);

    QList<RecordOffer> m_offers;
    QStringList m_notes; ///< same order
    QList<int> m_shown; ///< places in m_offers
};

} // namespace tasuki
