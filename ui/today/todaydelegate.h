// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace tasuki {

/// Paints one line of 今日: who, what to do next, since when, and the deadline – with the heading
/// of its group above the first line of it.
class TodayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TodayDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace tasuki
