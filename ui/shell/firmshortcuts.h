// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

namespace tasuki {

/// Keeps the window's own chords out of the hands of text fields: a line edit would take Ctrl+K for
/// itself (it deletes to the end of the line there), and a search that only sometimes opens is
/// worse than none.
class FirmShortcuts final : public QObject {
    Q_OBJECT

public:
    FirmShortcuts(QList<QKeySequence> chords, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QKeySequence> m_chords;
    QWidget *m_window;
};

} // namespace tasuki
