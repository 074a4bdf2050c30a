// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/consequencepanel.h"

#include "core/domain/room.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

ConsequencePanel::ConsequencePanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_leave(new QPushButton(tr("Leave it as it is  Esc"), this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(QStringLiteral("consequencePanel"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme::warningWash);
    setPalette(colours);
    m_text->setObjectName(QStringLiteral("consequenceLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("consequenceReasonEdit"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why? It stands in the record of the room"));
    m_reason->setMaxLength(Room::longestText);
    m_confirm->setObjectName(QStringLiteral("consequenceConfirmButton"));
    m_confirm->setAutoDefault(true);
    m_leave->setObjectName(QStringLiteral("consequenceLeaveButton"));
    m_leave->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(); // where there is no reason to write
    row->addWidget(m_reason, 1);
    row->addWidget(m_leave);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, &ConsequencePanel::confirm);
    // One Enter too many does nothing that cannot be taken back.
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_reason->text().trimmed().isEmpty())
            m_confirm->setFocus();
        else
            confirm();
    });
    connect(m_leave, &QPushButton::clicked, this, &ConsequencePanel::leave);
    setFocusProxy(m_reason);
    hide();
}

void ConsequencePanel::ask(const QString &consequence, const QString &order, Act act, Reason reason)
{
    m_act = std::move(act);
    m_text->setText(consequence);
    m_confirm->setText(order);
    m_confirm->setAccessibleDescription(consequence);
    m_reason->clear();
    m_reason->setVisible(reason == Reason::Wanted);
    setFocusProxy(reason == Reason::Wanted ? static_cast<QWidget *>(m_reason) : m_leave);
    show();
    setFocus();
    Q_EMIT asked();
}

void ConsequencePanel::leave()
{
    m_act = nullptr;
    hide();
    Q_EMIT left();
}

void ConsequencePanel::confirm()
{
    if (const Act act = std::exchange(m_act, nullptr)) {
        const QString reason = m_reason->text().trimmed();
        leave();
        act(reason);
    }
}

void ConsequencePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
