// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dischargesheets.h"

#include <QFrame>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class BigPatientLabel;
class Workspace;

/// 速報 or 確定: who will read it, which parts are not written, and then one key. What fits the
/// state of the sheet has the focus; both can be chosen. What is sent is what was shown: when the
/// draft changed meanwhile, the panel says so and shows it anew.
class DischargeSendPanel final : public QFrame {
    Q_OBJECT

public:
    explicit DischargeSendPanel(Workspace &workspace, QWidget *parent = nullptr);

    void begin(ObjectId episode);

Q_SIGNALS:
    void closed();
    void sent(tasuki::SheetStage stage);
    void conflictsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLines(QFormLayout *form);
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void prepare(const QString &remark);
    void showPreview(const DischargePreview &preview);
    void showLines(const DischargePreview &preview);
    void showProblem(const QString &text);
    void send(SheetStage stage);
    void finish(SheetStage stage, const Result<void> &done);
    void enableSending(bool on);

    Workspace &m_workspace;
    ObjectId m_episode;
    std::optional<DischargePreview> m_preview;
    int m_round = 0; ///< answers to an older question do not count
    bool m_isSending = false;
    BigPatientLabel *m_patient;
    QLabel *m_recipient;
    QLabel *m_readers;
    QLabel *m_missing;
    QLabel *m_unconfirmed;
    QLabel *m_last;
    QLabel *m_problem;
    QPushButton *m_conflicts;
    QPushButton *m_back;
    QPushButton *m_preliminary;
    QPushButton *m_final;
};

} // namespace tasuki
