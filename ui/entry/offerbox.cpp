// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/offerbox.h"

#include "core/base/japanesetext.h"
#include "ui/support/japanesetime.h"

namespace tasuki {

namespace {

    QString sourceOf(const RecordOffer &offer, const Snapshot &snapshot, const QDateTime &now)
    {
        if (offer.origin == RecordOffer::Origin::Profile)
            return OfferBox::tr("From her file");
        const QString who = snapshot.personName(offer.trace.by);
        const QString when = offer.trace.at.isValid() ? ageText(offer.trace.at, now) : QString();
        const QString where = offer.origin == RecordOffer::Origin::Sheet
            ? offer.formTitle
            : OfferBox::tr("Stood here before");
        QStringList parts{where, when, who};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  "));
    }

} // namespace

OfferBox::OfferBox(const QString &question, const QList<RecordOffer> &offers,
                   const Snapshot &snapshot, const QDateTime &now, QWidget *parent)
    : PickBox(tr("On record: %1").arg(question), tr("Enter takes it over   Esc back"), parent)
    , m_offers(offers)
{
    setObjectName(QStringLiteral("offerBox"));
    for (const RecordOffer &offer : offers)
        m_notes.append(sourceOf(offer, snapshot, now));
    setEmptyTexts(tr("Nothing on record"),
                  tr("Neither her file nor any sheet knows an answer to this question."));
    connect(this, &PickBox::typedChanged, this, &OfferBox::narrow);
    connect(this, &PickBox::picked, this, [this](int row) {
        const RecordOffer offer = m_offers.at(m_shown.at(row));
        accept();
        Q_EMIT offerChosen(offer.answers);
    });
    narrow({});
}

void OfferBox::narrow(const QString &typed)
{
    const QString key = searchKey(typed);
    m_shown.clear();
    QList<Row> rows;
    for (int i = 0; i < m_offers.size(); ++i) {
        if (!searchKey(m_offers[i].text).contains(key))
            continue;
        m_shown.append(i);
        rows.append({m_offers[i].text, m_notes[i]});
    }
    setRows(rows);
}

} // namespace tasuki
