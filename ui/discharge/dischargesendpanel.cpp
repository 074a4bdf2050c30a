// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/dischargesendpanel.h"

#include "core/services/workspace.h"
#include "ui/discharge/dischargetext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

DischargeSendPanel::DischargeSendPanel(Workspace &workspace, QWidget *parent)
    : SendGesture(QStringLiteral("dischargeSend"), workspace, parent)
    , m_missing(addLine(tr("Not written"), "dischargeMissingLabel"))
    , m_unconfirmed(addLine(tr("Not yet complete"), "dischargeUnconfirmedLabel"))
    , m_last(addLine(tr("Sent before"), "dischargeLastLabel"))
    , m_preliminary(addOrder("sendPreliminaryButton", tr("1  Send as preliminary"),
                             tr("May be incomplete; says which parts are not written (1)")))
    , m_final(addOrder("sendFinalButton", tr("2  Send as final"),
                       tr("Replaces what was sent before (2)")))
{
    QFont bold = font();
    bold.setBold(true);
    m_missing->setFont(bold);
    connect(m_preliminary, &QPushButton::clicked, this, [this] { send(SheetStage::Preliminary); });
    connect(m_final, &QPushButton::clicked, this, [this] { send(SheetStage::Final); });
}

void DischargeSendPanel::prepare()
{
    showWhenReady(workspace().dischargeSheets().prepareSend(episode()),
                  [this](const DischargePreview &preview) { showLines(preview); });
}

void DischargeSendPanel::clearLines()
{
    for (QLabel *label : {m_missing, m_unconfirmed, m_last})
        label->clear();
}

void DischargeSendPanel::enableSending(bool on)
{
    m_preliminary->setEnabled(on);
    m_final->setEnabled(on);
}

QPushButton *DischargeSendPanel::likelyOrder() const
{
    return m_isWhole ? m_final : m_preliminary;
}

void DischargeSendPanel::showLines(const DischargePreview &preview)
{
    m_isWhole = preview.missing.isEmpty() && preview.unconfirmed.isEmpty();
    m_missing->setText(preview.missing.isEmpty() ? tr("None") : blockTexts(preview.missing));
    m_unconfirmed->setText(preview.unconfirmed.isEmpty() ? tr("None")
                                                         : blockTexts(preview.unconfirmed));
    m_last->setText(preview.lastStage ? tr("%1, %2 answers have changed since")
                                            .arg(stageText(*preview.lastStage))
                                            .arg(preview.changesSince)
                                      : tr("Nothing yet"));
}

void DischargeSendPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain
        = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event->isAutoRepeat();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isPlain && event->key() == Qt::Key_1)
        send(SheetStage::Preliminary);
    else if (isPlain && event->key() == Qt::Key_2)
        send(SheetStage::Final);
    else
        SendGesture::keyPressEvent(event);
}

void DischargeSendPanel::send(SheetStage stage)
{
    if (!maySend())
        return;
    DischargeSheets &sheets = workspace().dischargeSheets();
    finishSending(stage == SheetStage::Final ? sheets.sendFinal(episode(), seenHash())
                                             : sheets.sendPreliminary(episode(), seenHash()),
                  [this, stage] { Q_EMIT sent(stage); });
}

} // namespace tasuki
