// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/cardgrid.h"

#include "ui/patients/sheetcardview.h"
#include "ui/support/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace tasuki {

/// Below this a card's first line breaks after every few characters.
static constexpr int narrowest = 340;

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("cardGrid"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::smallSpace);
}

void CardGrid::display(const QList<SheetCardContent> &contents)
{
    while (m_cards.size() > contents.size())
        delete m_cards.takeLast();
    while (m_cards.size() < contents.size()) {
        auto *card = new SheetCardView(this);
        connect(card, &SheetCardView::confirmRequested, this, &CardGrid::confirmRequested);
        connect(card, &SheetCardView::openRequested, this, &CardGrid::openRequested);
        m_cards += card;
        m_columns = 0; // arrange anew
    }
    for (int i = 0; i < contents.size(); ++i)
        m_cards[i]->display(contents[i]);
    arrange();
}

QSize CardGrid::minimumSizeHint() const
{
    int width = 0;
    for (const SheetCardView *card : m_cards)
        width = std::max(width, card->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void CardGrid::arrange()
{
    const int columns = width() >= 2 * narrowest ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (int i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
    m_grid->activate(); // at once: the next picture must not show the old columns squeezed
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::setOpenCard(const QString &key)
{
    for (SheetCardView *card : std::as_const(m_cards))
        card->setOpen(!key.isEmpty() && card->content().key == key);
}

void CardGrid::focusCard(const QString &key)
{
    for (SheetCardView *card : std::as_const(m_cards)) {
        if (card->content().key == key)
            card->setFocus();
    }
}

void CardGrid::focusFirst()
{
    for (SheetCardView *card : std::as_const(m_cards)) {
        if (!card->content().isConfirmedToday) {
            card->setFocus();
            return;
        }
    }
    if (!m_cards.isEmpty())
        m_cards.first()->setFocus();
}

QStringList CardGrid::unconfirmedCards() const
{
    QStringList keys;
    for (const SheetCardView *card : m_cards) {
        if (!card->content().isConfirmedToday)
            keys += card->content().key;
    }
    return keys;
}

void CardGrid::focusAfter(const QString &key)
{
    qsizetype at = 0;
    while (at < m_cards.size() && m_cards[at]->content().key != key)
        ++at;
    for (qsizetype step = 1; step < m_cards.size(); ++step) {
        SheetCardView *card = m_cards[(at + step) % m_cards.size()];
        if (!card->content().isConfirmedToday) {
            card->setFocus();
            return;
        }
    }
}

} // namespace tasuki
