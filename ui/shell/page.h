// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace tasuki {

/// One page of the main window. It shows models, passes gestures to services and asks to go
/// elsewhere by openRequested(); it never knows the window.
///
/// Pages live from the first visit until their place leaves the history, and all of them are
/// destroyed when Tasuki locks. A page listens to Workspace::changed() only through refresh(),
/// which the window calls for the page on screen and again when one comes back to the screen.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< for the title bar; may name a patient
    virtual void refresh() = 0; ///< show the workspace as it is now
    /// Hands text not yet saved to the services. Called before the page is left, and before a lock.
    virtual void saveNow() { }
    /// Puts the cursor where work on this page begins.
    virtual void focusFirst() { setFocus(); }

Q_SIGNALS:
    void openRequested(const tasuki::Place &place);
    void backRequested();
    void titleChanged();
};

} // namespace tasuki
