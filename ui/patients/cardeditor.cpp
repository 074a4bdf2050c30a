// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/cardeditor.h"

#include "ui/forms/formview.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

CardEditor::CardEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("cardEditor"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *close = new QPushButton(tr("Close  Esc"), this);
    close->setObjectName(QStringLiteral("closeCardButton"));
    close->setToolTip(tr("Back to the cards (Esc); what you wrote is saved"));
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &CardEditor::closed);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::smallSpace, theme::smallSpace,
                               theme::smallSpace);
    column->addLayout(top);
}

void CardEditor::setAnswers(FormState *answers)
{
    delete std::exchange(m_form, nullptr);
    if (!answers)
        return;
    m_form = new FormView(*answers, this);
    m_form->setObjectName(QStringLiteral("cardFormView"));
    layout()->addWidget(m_form);
    m_form->setSourceProvider(m_source);
    connect(m_form, &FormView::answersChanged, this, &CardEditor::edited);
    connect(m_form, &FormView::historyRequested, this, &CardEditor::historyRequested);
    m_form->setMayQuote(true);
    connect(m_form, &FormView::quoteRequested, this, &CardEditor::quoteRequested);
}

void CardEditor::setSourceProvider(std::function<QString(const QString &key)> provider)
{
    m_source = std::move(provider);
}

void CardEditor::open(const QString &title, const QStringList &linkIds)
{
    if (!m_form)
        return;
    m_title->setText(title);
    m_form->showOnly(QSet<QString>(linkIds.begin(), linkIds.end()));
    show();
    m_form->focusFirstItem();
}

void CardEditor::refresh()
{
    if (m_form)
        m_form->refresh();
}

void CardEditor::commit()
{
    if (m_form && isVisible())
        m_form->finishEditing();
}

void CardEditor::showItem(const QString &linkId)
{
    if (m_form)
        m_form->showItem(linkId);
}

QString CardEditor::currentItem() const
{
    return m_form ? m_form->currentKey() : QString();
}

QUndoStack *CardEditor::undoStack() const
{
    return m_form ? &m_form->undoStack() : nullptr;
}

void CardEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
