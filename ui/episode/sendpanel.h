// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/handoffs.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class BigPatientLabel;
class Workspace;

/// 送る: one look at what goes where, with the patient's name and birth date large enough that
/// a wrong patient is noticed. Enter sends, Esc goes back.
///
/// It names the sheet it showed (SendPreview::seenHash); when the sheet changed in the meantime it
/// is shown again instead of being sent.
class SendPanel final : public QFrame {
    Q_OBJECT

public:
    explicit SendPanel(Workspace &workspace, QWidget *parent = nullptr);

    void begin(ObjectId episode);

Q_SIGNALS:
    void sent(tasuki::ObjectId episode);
    void closed();
    void conflictsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLines(QFormLayout *form);
    void prepare(const QString &remark);
    void showPreview(const SendPreview &preview);
    void showProblem(const QString &text);
    void send();

    Workspace &m_workspace;
    ObjectId m_episode;
    std::optional<SendPreview> m_preview; ///< empty while being prepared
    bool m_isSending = false;
    int m_round = 0; ///< an answer to an earlier begin() is ignored
    BigPatientLabel *m_patient;
    QLabel *m_recipient;
    QLabel *m_readers;
    QLabel *m_version;
    QLabel *m_unconfirmed;
    QLabel *m_problem;
    QPushButton *m_conflicts;
    QPushButton *m_send;
    QPushButton *m_back;
};

} // namespace tasuki
