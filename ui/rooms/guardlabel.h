// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomface.h"

#include <QWidget>

namespace tasuki {

/// Whose room it is, in the room's colour, where the eye is when something is sent.
class GuardLabel final : public QWidget {
    Q_OBJECT

public:
    explicit GuardLabel(QWidget *parent = nullptr);

    void setFace(const RoomFace &face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_rest; ///< on a line of its own, so that the longest name leaves room for the button
    QColor m_colour;
};

} // namespace tasuki
