// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tasuki {

class PollTableModel;

/// Who can when. 1, 2, 3 put ○, △, × into the own row of the column one is in, 0 takes it back;
/// Space, and a click, go from one to the next. Enter decides.
class PollTable final : public QTableView {
    Q_OBJECT

public:
    explicit PollTable(PollTableModel &model, QWidget *parent = nullptr);

    int candidate() const { return currentIndex().column(); } ///< -1: none

Q_SIGNALS:
    void decideWanted();
    void closeWanted();
    void entryWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool answer(int key);
    void goRound(int candidate);

    PollTableModel &m_model;
};

} // namespace tasuki
