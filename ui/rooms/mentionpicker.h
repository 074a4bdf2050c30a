// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/mention.h"

#include <QObject>

class QListWidget;
class QPlainTextEdit;

namespace tasuki {

/// Lets one choose after @ or ＠ whom a post is for. The list narrows while one still composes, and
/// keys reach it only when nothing is being composed: the Enter that ends a conversion never picks.
/// ↑ ↓ move, Enter and Tab pick, Esc leaves the @ as it is.
class MentionPicker final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the list is shown while there is something to choose.
    MentionPicker(QPlainTextEdit *text, QListWidget *list, QObject *parent);

    void setMentions(const QList<Mention> &mentions);
    QListWidget *list() const { return m_list; }
    void setOn(bool isOn);
    void begin(); ///< as if @ were typed

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void picked(const tasuki::Addressees &who);

private:
    void update();
    void show(const QList<Mention> &found);
    bool isComposing() const;
    QString beforeCursor() const; ///< of its line, with what is being composed
    bool takeKey(int key);
    void move(int rows);
    void pick();
    void leave();

    QPlainTextEdit *m_text;
    QListWidget *m_list;
    QList<Mention> m_all;
    QList<Mention> m_found; ///< as the list shows them
    bool m_isOn = true;
    bool m_isLeft = false; ///< the @ under the cursor shall stay one
};

} // namespace tasuki
