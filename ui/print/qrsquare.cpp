// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qrsquare.h"

#include <qrencode.h>

#include <memory>

namespace tasuki {

QrSquare QrSquare::of(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
        &QRcode_free);
    if (!code)
        return {};
    QrSquare square{code->width, QBitArray(code->width * code->width)};
    for (int i = 0; i < code->width * code->width; ++i)
        square.modules.setBit(i, (code->data[i] & 1) != 0);
    return square;
}

} // namespace tasuki
