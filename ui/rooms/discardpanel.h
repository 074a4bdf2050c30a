// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/roomend.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;

namespace tasuki {

/// 部屋の削除 (様式4-3): until when a closed room has to be kept and what is missing, and then the
/// two steps: somebody asks, and somebody of another office agrees. Hidden while the room is open.
class DiscardPanel final : public QGroupBox {
    Q_OBJECT

public:
    explicit DiscardPanel(QWidget *parent = nullptr);

    void display(const Room &room, const std::optional<RoomEnd> &end, const Snapshot &snapshot);

Q_SIGNALS:
    void askRequested(DiscardReason reason);
    void agreeRequested();
    void keepRequested();

private:
    void layOut();

    QLabel *m_state;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QPushButton *m_ask;
    QPushButton *m_agree;
    QPushButton *m_keep;
};

} // namespace tasuki
