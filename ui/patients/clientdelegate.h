// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace tasuki {

struct ClientRow;

/// Paints one client: name and reading, age and birth, care level, the age of her standing sheet,
/// and in words whether she is in hospital or something waits to be sent.
class ClientDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ClientDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMarks(QPainter &painter, QRect &room, const ClientRow &row) const;

    const Clock &m_clock;
};

} // namespace tasuki
