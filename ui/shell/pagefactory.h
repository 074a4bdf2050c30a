// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

class QWidget;

namespace tasuki {

class Page;
class Workspace;

/// Makes the pages, so that the window knows none of them. Implemented where programs are wired.
class PageFactory {
public:
    virtual ~PageFactory() = default;

    /// Null when there is no such place for this person; the window then stays where it is.
    virtual Page *makePage(const Place &place, Workspace &workspace, QWidget *parent) = 0;
    /// What is shown while locked: choosing a person, password, first use of this computer.
    virtual QWidget *makeDoor(QWidget *parent) = 0;
};

} // namespace tasuki
