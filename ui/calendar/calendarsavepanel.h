// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QPushButton;

namespace tasuki {

/// Asks, before a calendar goes into a file for another program, whether its words go with it.
/// They do not unless somebody says so. Esc leaves.
class CalendarSavePanel final : public QFrame {
    Q_OBJECT

public:
    explicit CalendarSavePanel(QWidget *parent = nullptr);

    void open(); ///< without words, whatever was chosen before
    void setBusy(bool isBusy); ///< while it is being written

Q_SIGNALS:
    void saveRequested(bool withWords);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCheckBox *m_words;
    QPushButton *m_save;
};

} // namespace tasuki
