// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/mentionpicker.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace tasuki {

MentionPicker::MentionPicker(QPlainTextEdit *text, QListWidget *list, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_list(list)
{
    m_list->setObjectName(QStringLiteral("mentionList"));
    m_list->setAccessibleName(tr("Whom the post is for"));
    m_list->setToolTip(tr("↑ ↓ choose, Enter takes, Esc leaves the @ as it is"));
    m_list->setFocusPolicy(Qt::NoFocus); // one goes on typing
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MentionPicker::update);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &MentionPicker::update);
    connect(m_list, &QListWidget::itemClicked, this, &MentionPicker::pick);
}

void MentionPicker::setMentions(const QList<Mention> &mentions)
{
    if (mentions == m_all)
        return;
    m_all = mentions;
    update();
}

void MentionPicker::setOn(bool isOn)
{
    m_isOn = isOn;
    update();
}

void MentionPicker::begin()
{
    m_text->setFocus();
    if (m_isOn && !isComposing())
        m_text->insertPlainText(QStringLiteral("@"));
}

bool MentionPicker::isComposing() const
{
    return !m_text->textCursor().block().layout()->preeditAreaText().isEmpty();
}

QString MentionPicker::beforeCursor() const
{
    const QTextCursor cursor = m_text->textCursor();
    return cursor.block().text().left(cursor.positionInBlock())
        + cursor.block().layout()->preeditAreaText();
}

void MentionPicker::update()
{
    const auto typed = m_isOn ? mentionTyped(beforeCursor()) : std::nullopt;
    if (!typed)
        m_isLeft = false;
    show(typed && !m_isLeft ? mentionsFor(*typed, m_all) : QList<Mention>());
}

void MentionPicker::show(const QList<Mention> &found)
{
    constexpr int mostLines = 5;
    if (found == m_found)
        return;
    m_found = found;
    m_list->clear();
    for (const Mention &mention : found)
        m_list->addItem(mention.words);
    m_list->setCurrentRow(0);
    const int lines = std::clamp(int(found.size()), 1, mostLines);
    m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), theme::space)
                           + 2 * m_list->frameWidth());
    m_list->setVisible(!found.isEmpty());
    move(0);
}

bool MentionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) // what is composed is in the text a moment later
        QMetaObject::invokeMethod(this, &MentionPicker::update, Qt::QueuedConnection);
    const bool isKey
        = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_text || !isKey || m_found.isEmpty() || isComposing())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool isOurs = isPlain
        && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab
            || key->key() == Qt::Key_Escape);
    if (!isOurs)
        return false;
    event->accept(); // no shortcut of the page
    return event->type() == QEvent::ShortcutOverride || takeKey(key->key());
}

bool MentionPicker::takeKey(int key)
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Escape)
        leave();
    else
        pick();
    return true;
}

/// The list has no focus, so the line one types in says what is chosen.
void MentionPicker::move(int rows)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + rows + count) % count);
    const QListWidgetItem *chosen = m_list->currentItem();
    m_text->setAccessibleDescription(chosen ? chosen->text() : QString());
}

void MentionPicker::pick()
{
    const int row = m_list->currentRow();
    const auto typed = mentionTyped(beforeCursor());
    if (row < 0 || row >= m_found.size() || !typed || isComposing())
        return;
    const Mention chosen = m_found.at(row);
    QTextCursor cursor = m_text->textCursor();
    const int end = cursor.position();
    cursor.setPosition(end - int(typed->size()));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(chosen.name + u' ');
    m_text->setTextCursor(cursor);
    Q_EMIT picked(chosen.who);
}

void MentionPicker::leave()
{
    m_isLeft = true;
    update();
}

} // namespace tasuki
