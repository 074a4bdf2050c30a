// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/page.h"

namespace tasuki {

class ClientSearchView;
class Workspace;

/// 利用者: everybody the office cares for, by reading, narrowed with every letter typed.
class PatientsPage final : public Page {
    Q_OBJECT

public:
    PatientsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    ClientSearchView *m_search;
};

} // namespace tasuki
