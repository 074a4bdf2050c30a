// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dischargesheets.h"
#include "ui/episode/sendgesture.h"

namespace tasuki {

/// 速報 or 確定: which parts are not written, and then one key. What fits the state of the sheet
/// has the focus; both can be chosen.
class DischargeSendPanel final : public SendGesture {
    Q_OBJECT

public:
    explicit DischargeSendPanel(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void sent(tasuki::SheetStage stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare() override;
    void clearLines() override;
    void enableSending(bool on) override;
    QPushButton *likelyOrder() const override;
    void showLines(const DischargePreview &preview);
    void send(SheetStage stage);

    bool m_isWhole = false;
    QLabel *m_missing;
    QLabel *m_unconfirmed;
    QLabel *m_last;
    QPushButton *m_preliminary;
    QPushButton *m_final;
};

} // namespace tasuki
