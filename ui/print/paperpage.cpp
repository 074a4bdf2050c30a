// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperpage.h"

namespace tasuki {

void PaperPage::append(const PaperPage &other, QPointF offset)
{
    for (const QRectF &frame : other.frames)
        frames.append(frame.translated(offset));
    for (const QLineF &rule : other.rules)
        rules.append(rule.translated(offset));
    for (PlacedText text : other.texts) {
        text.baseline += offset;
        texts.append(text);
    }
    for (PlacedTick tick : other.ticks) {
        tick.box.translate(offset);
        ticks.append(tick);
    }
    for (PlacedCode code : other.codes) {
        code.box.translate(offset);
        codes.append(code);
    }
}

} // namespace tasuki
