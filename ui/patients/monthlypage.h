// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QSet>

class QLabel;
class QListWidget;
class QPushButton;

namespace tasuki {

class BigPatientLabel;
class Clock;
class MessageBar;
class StandingSheetPanel;
class Workspace;

/// 今月の確認: the clients whose standing sheet nobody confirmed this month, one after another. Six
/// times Space and the next one is at hand.
///
/// Here, where the sheet was just talked through with the client, everything can be confirmed with
/// one key. At an admission it cannot: see ClientPage.
class MonthlyPage final : public Page {
    Q_OBJECT

public:
    MonthlyPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void saveNow() override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillList();
    void showProgress();
    void openClient(int row);
    void confirmEverything();
    void goOn();
    bool isDone(ObjectId client) const;

    Workspace &m_workspace;
    const Clock &m_clock;
    QList<ObjectId> m_clients; ///< as listed; a client stays when she is done
    int m_open = -1;

    QLabel *m_progress;
    MessageBar *m_bar;
    QListWidget *m_list;
    QWidget *m_work;
    BigPatientLabel *m_patient;
    QPushButton *m_all;
    StandingSheetPanel *m_sheet;
};

} // namespace tasuki
