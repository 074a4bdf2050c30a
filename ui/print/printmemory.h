// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printoptions.h"

namespace tasuki {

/// Which paper was chosen last time, in a small file beside the window's. Holds edition and masking
/// only: whom a paper was for, and what was released for it, is decided anew each time.
class PrintMemory {
public:
    /// An empty file name remembers nothing.
    explicit PrintMemory(QString file = {})
        : m_file(std::move(file))
    { }

    PrintOptions restore() const;
    void remember(const PrintOptions &options) const;

private:
    QString m_file;
};

} // namespace tasuki
