// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formlibrary.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/handclock.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace tasuki {

/// A person's desk for tests of pages: the fake region, the built-in form, a clock that stands, and
/// real key presses, counted.
class TestDesk {
public:
    explicit TestDesk(FakeWorkspace::Desk kind = FakeWorkspace::Desk::CareOffice)
        : library(FormLibrary::builtIn())
        , workspace(kind)
        , clock(FakeWorkspace::moment())
    {
        workspace.setForms(library);
        for (Sheet &sheet : workspace.sheets)
            sheet.form = form()->canonical();
        for (EpisodeEntry &entry : workspace.data.episodes) {
            if (entry.sheet)
                entry.sheet->form = form()->canonical();
        }
        workspace.publish();
    }

    /// The form standing sheets are written with.
    FormLibrary::Form form() const
    {
        return library.latest(QStringLiteral("https://tasuki.example/forms/admission-information"));
    }

    /// Shows a page in an active window of its own.
    template<typename PageType>
    void show(PageType &page, QSize size = {1100, 760})
    {
        page.resize(size);
        page.refresh();
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.focusFirst();
        QObject::connect(&workspace, &Workspace::changed, &page, [&page] { page.refresh(); });
        settle();
    }

    /// A key pressed by a person: it goes to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++presses;
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
        settle();
    }

    void compose(const QString &preedit)
    {
        QInputMethodEvent event(preedit, {});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    /// Lets answers that are ready arrive.
    void settle()
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(), QCoreApplication::processEvents();
    }

    int count(const QString &gesture) const
    {
        int found = 0;
        for (const QString &line : workspace.gestures)
            found += line.startsWith(gesture);
        return found;
    }

    FormLibrary library;
    FakeWorkspace workspace;
    HandClock clock;
    int presses = 0;
};

} // namespace tasuki
