// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/page.h"

namespace tasuki {

class ClientSearchView;
class Workspace;

/// Ctrl+K: the same search in a small window over whatever is being done. Esc goes back to it.
class QuickSearch final : public Page {
    Q_OBJECT

public:
    QuickSearch(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    ClientSearchView *m_search;
};

} // namespace tasuki
