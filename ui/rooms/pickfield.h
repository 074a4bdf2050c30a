// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tasuki {

class PickLine;

/// A line of a form that finds one of many, with its keys: Enter in the open list picks and does
/// nothing else, so that it cannot send the form by the way.
class PickField final : public QWidget {
    Q_OBJECT

public:
    /// `name` is said by a screen reader; `hint` stands in the empty line.
    PickField(const QString &name, const QString &hint, QWidget *parent = nullptr);

    PickLine *line() const { return m_line; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PickLine *m_line;
};

} // namespace tasuki
