// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/whendone.h"
#include "core/services/sendbasis.h"
#include "ui/support/errortext.h"

#include <QFrame>

#include <functional>
#include <optional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace tasuki {

class BigPatientLabel;
class Workspace;

/// One look at what goes where before a sheet leaves, with the patient's name and birth date large
/// enough that a wrong patient is noticed. What is common to every sheet that is sent; who derives
/// adds lines and the buttons that send.
///
/// What is sent is what was shown (SendBasis::seenHash); when it changed meanwhile, it is shown
/// anew instead of being sent. While two answers stand against each other nothing can be sent.
class SendGesture : public QFrame {
    Q_OBJECT

public:
    void begin(ObjectId episode);

Q_SIGNALS:
    void closed();
    void conflictsRequested();

protected:
    /// Objects are named after the kind: "sendProblemLabel".
    SendGesture(const QString &kind, Workspace &workspace, QWidget *parent);

    /// Prepares what will be shown and hands it to showWhenReady().
    virtual void prepare() = 0;
    virtual void clearLines() = 0;
    virtual void enableSending(bool on) = 0;
    /// The button a person most likely wants now.
    virtual QPushButton *likelyOrder() const = 0;

    QLabel *addLine(const QString &title, const char *name);
    QPushButton *addOrder(const char *name, const QString &text, const QString &tip);

    /// `show` fills the lines from the preview, if that is still asked for when it comes.
    template<typename Preview, typename Show>
    void showWhenReady(const QFuture<Result<Preview>> &prepared, Show show)
    {
        whenDone(prepared, this, [this, show, round = m_round](const Result<Preview> &preview) {
            if (round != m_round)
                return;
            if (!preview) {
                showProblem(errorText(preview.error()));
                return;
            }
            show(*preview);
            showBasis(*preview);
        });
    }
    /// Nothing stands in the way of sending what is on screen.
    bool maySend() const;
    /// `done` runs when it was sent; everything else is told in the panel.
    void finishSending(const QFuture<Result<void>> &sending, const std::function<void()> &done);

    Workspace &workspace() const { return m_workspace; }
    ObjectId episode() const { return m_episode; }
    const QString &seenHash() const { return m_basis->seenHash; } ///< only when maySend()

private:
    void build();
    void prepareWith(const QString &remark);
    void showBasis(const SendBasis &basis);
    void showProblem(const QString &text);
    void conclude(const Result<void> &done, const std::function<void()> &then);

    Workspace &m_workspace;
    ObjectId m_episode;
    std::optional<SendBasis> m_basis; ///< empty while being prepared
    bool m_isSending = false;
    int m_round = 0; ///< an answer to an earlier question does not count
    BigPatientLabel *m_patient;
    QFormLayout *m_lines;
    QLabel *m_recipient;
    QLabel *m_readers;
    QLabel *m_problem;
    QHBoxLayout *m_orders;
    QPushButton *m_conflicts;
    QPushButton *m_back;
};

} // namespace tasuki
