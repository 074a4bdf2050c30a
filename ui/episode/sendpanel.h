// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/episode/sendgesture.h"

namespace tasuki {

struct SendPreview;

/// 送る: the admission sheet on its way to the hospital. Enter sends, Esc goes back.
class SendPanel final : public SendGesture {
    Q_OBJECT

public:
    explicit SendPanel(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void sent(tasuki::ObjectId episode);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepare() override;
    void clearLines() override;
    void enableSending(bool on) override;
    QPushButton *likelyOrder() const override { return m_send; }
    void showLines(const SendPreview &preview);
    void send();

    QLabel *m_version;
    QLabel *m_unconfirmed;
    QPushButton *m_send;
};

} // namespace tasuki
