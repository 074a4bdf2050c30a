// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviews.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTextEdit;

namespace tasuki {

class BigPatientLabel;
class Clock;
class EmptyState;
class MessageBar;
class OnScreenWatch;
class ReasonPanel;
class ReviewModel;
class ScreenProbe;
class Workspace;

/// The care manager goes through what is different after the stay: 1 takes it into the standing
/// sheet, 2 leaves things as they are, 3 says why it is not taken up. Each key goes on to the next
/// row, Ctrl+Z takes the last one back, Enter at the end tells the hospital. F5 shows the whole
/// sheet, because what only the hospital's form asks for is no difference and must be read too.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    ReviewPage(ObjectId episode, Workspace &workspace, const Clock &clock, const ScreenProbe &probe,
               QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void buildPage();
    void addOrders(QBoxLayout *row);
    void addKeys();
    void showHeader(const EpisodeEntry &entry);
    void showRows();
    void goToFirstOpen();
    void showWhole(const EpisodeEntry &entry);
    void toggleWhole();

    void digit(int number);
    void decide(ReviewChoice choice, const QString &reason);
    void takeBack();
    void finish();
    void goOn();
    void playNextKey();
    QStringList decidedHere() const;
    QString currentKey() const;
    void markRead();

    const ObjectId m_episode;
    Workspace &m_workspace;
    const Clock &m_clock;
    QString m_shown; ///< contentHash of the sheet on screen
    QList<ReviewStep> m_steps; ///< decided here, the last one last
    bool m_isWorking = false;
    QList<int> m_waitingKeys; ///< pressed faster than the store answers; 0 is Enter

    BigPatientLabel *m_patient;
    QLabel *m_from;
    QLabel *m_progress;
    MessageBar *m_bar;
    QStackedWidget *m_work;
    ReviewModel *m_model;
    QListView *m_list;
    QTextEdit *m_whole;
    EmptyState *m_empty;
    ReasonPanel *m_reason;
    QList<QPushButton *> m_choices;
    QPushButton *m_undo;
    QPushButton *m_wholeButton;
    QPushButton *m_finish;
    OnScreenWatch *m_watch;
};

} // namespace tasuki
