// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

class QTextBlock;

namespace tasuki {

/// A sheet to be read, as writeSheet() writes it. Knows which item the line under the cursor is
/// about and marks it; Ctrl+Shift+Q, or its menu, quotes that in the room.
class SheetText final : public QTextEdit {
    Q_OBJECT

public:
    explicit SheetText(QWidget *parent = nullptr);

    QString itemAtCursor() const; ///< linkId; empty where the line is about none
    bool goToItem(const QString &linkId); ///< false: no line is about it

Q_SIGNALS:
    void quoteRequested(const QString &linkId);
    void noItemHere(); ///< a quote was asked for where there is nothing to quote

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void quote();
    void markItem();
    QTextBlock labelAtCursor() const;
};

} // namespace tasuki
