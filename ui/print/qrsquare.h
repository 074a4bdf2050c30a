// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

namespace tasuki {

/// The modules of a QR code, row by row; true is black. Drawn as vectors, so that it is as sharp on
/// paper as the printer can.
struct QrSquare {
    int size = 0; ///< modules along one side; 0 when the text could not be encoded
    QBitArray modules;

    bool at(int x, int y) const { return modules.testBit(y * size + x); }
    static QrSquare of(const QString &text);
};

} // namespace tasuki
