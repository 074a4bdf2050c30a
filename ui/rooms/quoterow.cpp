// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/quoterow.h"

#include "ui/support/itemquotetext.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tasuki {

QuoteRow::QuoteRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel({}, this))
    , m_leave(new QPushButton(tr("Leave out"), this))
{
    setObjectName(QStringLiteral("quoteRow"));
    m_text->setObjectName(QStringLiteral("composerQuoteLabel"));
    m_leave->setObjectName(QStringLiteral("leaveQuoteOutButton"));
    m_leave->setAutoDefault(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        setQuote({});
        Q_EMIT leftOut();
    });
    hide();
}

void QuoteRow::setQuote(const std::optional<ItemQuote> &quote)
{
    m_quote = quote;
    setVisible(quote.has_value());
    const QString words = quote ? itemQuoteText(*quote) : QString();
    m_text->setText(quote ? tr("About the sheet: %1").arg(words) : QString());
    m_text->setAccessibleName(m_text->text());
    m_leave->setAccessibleName(tr("Leave out %1").arg(words));
}

} // namespace tasuki
