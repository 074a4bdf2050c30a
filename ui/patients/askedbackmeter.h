// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sheetmeter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

/// How much of what hospitals ask back most is written: a bar, a number, and the way to the next
/// that is missing. Says nothing of a form that asks for none of it.
class AskedBackMeter final : public QWidget {
    Q_OBJECT

public:
    explicit AskedBackMeter(QWidget *parent = nullptr);

    /// `next`: what the missing item that is asked back most is called.
    void display(const SheetMeter &meter, const QString &next);
    const SheetMeter &meter() const { return m_meter; }

Q_SIGNALS:
    void nextRequested(); ///< to the next missing item

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SheetMeter m_meter;
    QLabel *m_text;
    QPushButton *m_next;
    QWidget *m_bar; ///< the room the bar is painted in
};

} // namespace tasuki
