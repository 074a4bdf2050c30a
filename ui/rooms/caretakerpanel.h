// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/roomweek.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace tasuki {

/// 世話役の一週間: which offices are silent or never came, what was not read, a consent that should
/// be talked about again, a role nobody has. The caretaker says here that she has looked through
/// it; everybody else sees when she did.
class CaretakerPanel final : public QGroupBox {
    Q_OBJECT

public:
    explicit CaretakerPanel(QWidget *parent = nullptr);

    /// Without a week the posts are still being counted.
    void display(const RoomEntry &entry, const std::optional<RoomWeek> &week,
                 const Snapshot &snapshot);

Q_SIGNALS:
    void tended();

private:
    QLabel *m_last;
    QLabel *m_week;
    QPushButton *m_tended;
};

} // namespace tasuki
