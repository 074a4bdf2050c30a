// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tasuki {

class PickLine;
struct PlannedPage;

/// Finds a question by name: a line above the form that offers all questions, narrowed by kanji,
/// kana or romaji, also while an input method composes. Empty, its list is the contents of the
/// form. Enter jumps, Esc goes back to where one was.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QList<PlannedPage> &pages, const QStringList &asked);
    PickLine *line() const { return m_line; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void found(const QString &key);
    void cancelled();

private:
    PickLine *m_line;
    QStringList m_keys; ///< of the questions offered
    bool m_composing = false;
};

} // namespace tasuki
