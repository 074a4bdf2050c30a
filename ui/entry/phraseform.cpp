// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/phraseform.h"

#include "ui/support/theme.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tasuki {

PhraseForm::PhraseForm(QWidget *parent)
    : QWidget(parent)
    , m_reading(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    m_reading->setObjectName(QStringLiteral("phraseReadingEdit"));
    m_reading->setPlaceholderText(tr("A few kana or letters, e.g. とき"));
    m_text->setObjectName(QStringLiteral("phraseTextEdit"));
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("phraseProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *keep = new QPushButton(tr("Keep  Ctrl+Enter"), this);
    keep->setObjectName(QStringLiteral("keepPhraseButton"));
    auto *cancel = new QPushButton(tr("Cancel  Esc"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("Abbreviation"), m_reading);
    form->addRow(tr("Phrase"), m_text);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(keep, &QPushButton::clicked, this, &PhraseForm::save);
    connect(cancel, &QPushButton::clicked, this, &PhraseForm::cancelled);
}

void PhraseForm::begin(const Phrase &phrase)
{
    m_phrase = phrase;
    m_reading->setText(phrase.reading);
    m_text->setPlainText(phrase.text);
    m_problem->hide();
    (phrase.text.isEmpty() ? static_cast<QWidget *>(m_text) : m_reading)->setFocus();
}

void PhraseForm::complain(const QString &why)
{
    m_problem->setText(why);
    m_problem->show();
}

void PhraseForm::save()
{
    m_phrase.reading = m_reading->text().trimmed();
    m_phrase.text = m_text->toPlainText().trimmed();
    if (m_phrase.text.isEmpty()) {
        complain(tr("Please write the phrase."));
        m_text->setFocus();
    } else if (m_phrase.reading.isEmpty()) {
        complain(tr("Please give it an abbreviation to call it by."));
        m_reading->setFocus();
    } else {
        Q_EMIT saveRequested(m_phrase);
    }
}

void PhraseForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
