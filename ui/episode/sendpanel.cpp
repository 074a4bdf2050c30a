// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/sendpanel.h"

#include "core/services/handoffs.h"
#include "core/services/workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

SendPanel::SendPanel(Workspace &workspace, QWidget *parent)
    : SendGesture(QStringLiteral("send"), workspace, parent)
    , m_version(addLine(tr("Sheet"), "sendVersionLabel"))
    , m_unconfirmed(addLine(tr("Unconfirmed"), "sendUnconfirmedLabel"))
    , m_send(addOrder("sendButton", tr("Send  Enter"), tr("Sends the sheet (Enter)")))
{
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
}

void SendPanel::prepare()
{
    showWhenReady(workspace().handoffs().prepareSend(episode()),
                  [this](const SendPreview &preview) { showLines(preview); });
}

void SendPanel::clearLines()
{
    m_version->clear();
    m_unconfirmed->clear();
}

void SendPanel::enableSending(bool on)
{
    m_send->setEnabled(on);
}

void SendPanel::showLines(const SendPreview &preview)
{
    m_version->setText(tr("Admission information sheet, version %1").arg(preview.version));
    m_unconfirmed->setText(
        preview.unconfirmedItems == 0
            ? tr("None")
            : tr("%1 items – may be sent like this").arg(preview.unconfirmedItems));
}

void SendPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isEnter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        send();
    else
        SendGesture::keyPressEvent(event);
}

void SendPanel::send()
{
    if (!maySend())
        return;
    finishSending(workspace().handoffs().send(episode(), seenHash()),
                  [this] { Q_EMIT sent(episode()); });
}

} // namespace tasuki
