// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheettext.h"

#include "ui/sheets/sheetdocument.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>

namespace tasuki {

static QString itemOf(const QTextBlock &block)
{
    const auto first = block.begin();
    return !block.isValid() || first.atEnd()
        ? QString()
        : first.fragment().charFormat().property(sheetItemProperty).toString();
}

SheetText::SheetText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setCursorWidth(0);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), this);
    key->setContext(Qt::WidgetShortcut);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &SheetText::quote);
    connect(this, &QTextEdit::cursorPositionChanged, this, &SheetText::markItem);
}

/// What was asked stands in the first column, whichever the cursor is in.
QTextBlock SheetText::labelAtCursor() const
{
    const QTextCursor cursor = textCursor();
    const QTextTable *table = cursor.currentTable();
    const QTextTableCell cell = table ? table->cellAt(cursor) : QTextTableCell();
    return cell.isValid() ? table->cellAt(cell.row(), 0).firstCursorPosition().block()
                          : QTextBlock();
}

QString SheetText::itemAtCursor() const
{
    return itemOf(labelAtCursor());
}

bool SheetText::goToItem(const QString &linkId)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (itemOf(block) != linkId)
            continue;
        setTextCursor(QTextCursor(block));
        ensureCursorVisible();
        return true;
    }
    return false;
}

void SheetText::quote()
{
    if (const QString item = itemAtCursor(); !item.isEmpty())
        Q_EMIT quoteRequested(item);
    else
        Q_EMIT noItemHere();
}

/// The cursor itself is not drawn: this is read, not written.
void SheetText::markItem()
{
    QList<ExtraSelection> marks;
    if (const QTextBlock label = labelAtCursor(); !itemOf(label).isEmpty()) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(label);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setForeground(theme::accent);
        mark.format.setFontUnderline(true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void SheetText::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *quoting
        = menu->addAction(tr("Quote in the room (Ctrl+Shift+Q)"), this, &SheetText::quote);
    quoting->setObjectName(QStringLiteral("quoteItemAction"));
    quoting->setEnabled(!itemAtCursor().isEmpty());
    menu->popup(event->globalPos());
}

} // namespace tasuki
