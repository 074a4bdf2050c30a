// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QWidget>

#include <array>

namespace tasuki {

/// The way of a sheet from the fingers to the other desk, as six steps side by side. A step that
/// was reached carries a tick, so the picture reads in black and white too.
///
/// Paints itself. Returned and Refused are no steps: whoever shows this says them in words.
class DeliverySteps final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Count = 6;

    explicit DeliverySteps(QWidget *parent = nullptr);

    /// `notes`: one short text below each step (who, when); may be empty.
    void display(DeliveryState state, const std::array<QString, Count> &notes);
    DeliveryState state() const { return m_state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, const QRect &cell, int step) const;

    DeliveryState m_state = DeliveryState::Draft;
    std::array<QString, Count> m_notes;
};

} // namespace tasuki
