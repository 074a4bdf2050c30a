// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QWidget>

namespace tasuki {

/// How far something has come on its way to the other desk, as a shape and a word; the colour only
/// repeats what they say.
class StateBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(DeliveryState state, const QString &detail = {}); ///< detail: "10:31 田中"
    DeliveryState state() const { return m_state; }

    /// 下書き, この端末に保存, 送信待ち, 届いた, 読まれた …
    static QString stateText(DeliveryState state);
    /// For delegates: paints shape and word, left aligned and vertically centred; returns the width
    /// used.
    static int paintState(QPainter &painter, const QRect &rect, DeliveryState state,
                          const QString &detail = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeliveryState m_state = DeliveryState::Draft;
    QString m_detail;
};

} // namespace tasuki
