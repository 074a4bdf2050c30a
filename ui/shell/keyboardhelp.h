// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tasuki {

/// F1: every key that works everywhere, on one page.
class KeyboardHelp final : public Page {
    Q_OBJECT

public:
    explicit KeyboardHelp(QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override { }
};

} // namespace tasuki
