// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace tasuki {

/// A few posts of a room, a line each, to stand above its conversation: Enter or a click leads to
/// the post. The button folds the lines away; takes no room while there are none.
class PostStrip final : public QFrame {
    Q_OBJECT

public:
    struct Line {
        PostPlace place;
        QString text;
        bool operator==(const Line &) const = default;
    };

    explicit PostStrip(const char *name, QWidget *parent = nullptr);

    static constexpr int mostLines = 3; ///< at once; the others are scrolled to

    void display(const QString &title, const QList<Line> &lines);

Q_SIGNALS:
    void chosen(const tasuki::PostPlace &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fold(bool isFolded);

    QString m_title;
    QList<Line> m_lines;
    QPushButton *m_fold;
    QListWidget *m_list;
    bool m_isFolded = false;
};

} // namespace tasuki
