// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/shell/page.h"

class QLabel;
class QBoxLayout;
class QPushButton;
class QTextEdit;

namespace tasuki {

class BigPatientLabel;
class Clock;
class MessageBar;
class OnScreenWatch;
class ScreenProbe;
class Workspace;

/// The social worker reads a sheet and says 了解.
///
/// The sender learns that it was read only when its text really was on this screen for a second
/// (OnScreenWatch), once for each version. 了解 names the very version on screen.
class ReadingPage final : public Page {
    Q_OBJECT

public:
    ReadingPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                const ScreenProbe &probe, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void previewRequested(tasuki::ObjectId episode);
    void pdfRequested(tasuki::ObjectId episode);

private:
    void addButtons(QBoxLayout *row);
    void showSheet();
    void showState();
    void markRead();
    void acknowledge();
    void openDischarge();

    const ObjectId m_episode;
    Workspace &m_workspace;
    const Clock &m_clock;
    QString m_shown; ///< contentHash of what is on screen; empty while nothing is
    bool m_isAcknowledging = false;
    BigPatientLabel *m_patient;
    QLabel *m_stay;
    QLabel *m_state;
    MessageBar *m_bar;
    QTextEdit *m_text;
    QPushButton *m_acknowledge;
    OnScreenWatch *m_watch;
};

} // namespace tasuki
