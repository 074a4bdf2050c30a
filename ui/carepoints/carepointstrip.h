// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/carepointentry.h"

#include <QFrame>

#include <array>

class QPushButton;

namespace tasuki {

class ElidedLabel;

/// The first care points of a room, a line each, to stand above its 連絡帳; takes no room while
/// there are none.
class CarePointStrip final : public QFrame {
    Q_OBJECT

public:
    explicit CarePointStrip(QWidget *parent = nullptr);

    static constexpr int mostLines = 3;

    void display(const QList<CarePointEntry> &points); ///< RoomEntry::points

Q_SIGNALS:
    void allWanted(); ///< the tab with all of them shall open

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<ElidedLabel *, mostLines> m_lines;
    QPushButton *m_all;
};

} // namespace tasuki
