// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "core/base/japanesetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

DateEdit::DateEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    m_edit->setPlaceholderText(tr("e.g. R8.6.1 or 2026-06-01"));
    m_edit->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 15);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(theme::smallFont());
    m_hint->setMinimumWidth(0);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_hint, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateEdit::edited);
    connect(m_edit, &QLineEdit::textChanged, this, &DateEdit::showHint);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEdit::normalise);
}

std::optional<PartialDate> DateEdit::date() const
{
    return readDate(m_edit->text());
}

QString DateEdit::text() const
{
    return plainDigits(m_edit->text());
}

void DateEdit::setDate(const std::optional<PartialDate> &date)
{
    setText(date ? toWareki(*date) : QString());
}

void DateEdit::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void DateEdit::setHintBelow()
{
    auto *box = static_cast<QHBoxLayout *>(layout());
    box->setDirection(QBoxLayout::TopToBottom);
    box->setSpacing(0);
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void DateEdit::showHint()
{
    const auto value = date();
    QString hint;
    if (value)
        hint = text() == toWareki(*value) ? value->toIso() : toBothCalendars(*value);
    else if (!text().isEmpty())
        hint = tr("Not a date yet");
    m_hint->setText(hint);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, value ? theme::quietInk : theme::warning);
    m_hint->setPalette(colours);
}

void DateEdit::normalise()
{
    if (m_edit->text() != text())
        m_edit->setText(text());
}

} // namespace tasuki
