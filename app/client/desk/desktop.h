// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/desk/deskpages.h"
#include "app/client/desk/desksign.h"
#include "core/services/liveaccess.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace tasuki {

/// One person's window with everything behind it: the door to the vaults of one data folder, the
/// pages, the window. The demo opens two of them, one for each desk.
class Desktop {
public:
    Desktop(const QString &dataFolder, const FormLibrary &forms, const AdmissionRules &rules,
            const Clock &clock, DeskPages::Texts texts, FileChoosers choose, SyncPace pace = {});
    ~Desktop();

    LiveAccess &access() { return m_access; }
    MainWindow &window() { return *m_window; }

private:
    LiveAccess m_access;
    DeskPages m_pages;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskSign> m_sign;
};

/// Rules that come with the program; Corrupt when the program itself is damaged.
Result<AdmissionRules> builtInRules();
/// A file of the program's resources.
Result<QByteArray> builtInFile(const QString &path);

} // namespace tasuki
