// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/texteditor.h"

#include "core/forms/answervalue.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tasuki {

namespace {
    constexpr int fewestLines = 2;
    constexpr int mostLines = 10; ///< beyond this the field scrolls by itself
} // namespace

TextEditor::TextEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    // Qt's own frame loses its edges at 150 %, so the frame is painted here, around the field.
    layout->setContentsMargins(2, 2, 2, 2);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->installEventFilter(this);
    layout->addWidget(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(item.entryFormat);
    m_edit->setAccessibleName(item.text);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    growWithText();
    addInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextEditor::textMayHaveChanged);
}

QList<Answer> TextEditor::read() const
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    return {Answer{{QStringLiteral("valueString"), text}}};
}

void TextEditor::showAnswers(const QList<Answer> &answers)
{
    const QString text = answers.isEmpty() ? QString() : plainText(answers.first());
    if (m_edit->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_known = m_edit->toPlainText();
    growWithText();
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return ItemEditor::eventFilter(watched, event);
}

void TextEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme::paper);
    painter.setPen(m_edit->hasFocus() ? QPen(theme::accent, 1.6) : QPen(theme::line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void TextEditor::textMayHaveChanged()
{
    const QString text = m_edit->toPlainText();
    if (text == m_known)
        return;
    m_known = text;
    growWithText();
    Q_EMIT edited();
}

void TextEditor::growWithText()
{
    const int wrapped = int(m_known.size()) / 36;
    const int lines = qBound(fewestLines, int(m_known.count(u'\n')) + 1 + wrapped, mostLines);
    const int height = lines * fontMetrics().lineSpacing() + 16;
    if (m_edit->height() != height)
        m_edit->setFixedHeight(height);
}

} // namespace tasuki
