// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/today.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class DeliverySteps;

/// What the strip shows of one stay in hospital.
struct EpisodeStripContent {
    EpisodeEntry entry;
    QString hospital;
    QString readers; ///< 読まれた: everybody who had it on screen, with the time
    std::array<QString, 6> notes; ///< below each delivery step
    std::optional<AdmissionDeadline> deadline;
    bool canWithdraw = false;
};

EpisodeStripContent stripContent(const EpisodeEntry &entry, const Snapshot &snapshot,
                                 const QDateTime &now);

/// In hospital: where, since when, how far the sheet has come, what the clock says, and 取り消す
/// while nobody there has read it.
class EpisodeStrip final : public QFrame {
    Q_OBJECT

public:
    explicit EpisodeStrip(QWidget *parent = nullptr);

    void display(const EpisodeStripContent &content, const QDateTime &now);
    /// The words of the state, as a person reads them.
    QString stateText() const;

Q_SIGNALS:
    void conversationRequested(tasuki::ObjectId episode);
    void sendRequested();
    void withdrawRequested(tasuki::ObjectId episode);
    void reviewRequested(tasuki::ObjectId episode); ///< the hospital's discharge sheet has come
    void previewRequested(tasuki::ObjectId episode);
    void pdfRequested(tasuki::ObjectId episode);

private:
    void addButtons(QBoxLayout *row);

    ObjectId m_episode;
    QLabel *m_stay;
    QLabel *m_deadline;
    QLabel *m_state;
    QLabel *m_readers;
    DeliverySteps *m_steps;
    QPushButton *m_send;
    QPushButton *m_withdraw;
    QPushButton *m_review;
    QPushButton *m_preview;
    QPushButton *m_pdf;
};

} // namespace tasuki
