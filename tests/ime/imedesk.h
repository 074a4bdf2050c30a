// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/desk/deskpages.h"
#include "core/forms/formlibrary.h"
#include "tests/support/fakeaccess.h"
#include "tests/support/handclock.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace tasuki {

/// The whole window on a real screen, with the fake region behind it and mozc before it. Keys come
/// from outside, as from a keyboard: what the input method wants, the window never sees.
///
/// Observes what a person observes – the text that is being composed, the text that stands – and
/// waits for it; a key whose effect is not awaited would race the input method.
class ImeDesk final : public QObject {
    Q_OBJECT

public:
    ImeDesk();
    ~ImeDesk() override; ///< looks no longer, before the window and its fields go

    /// Opens the page of a client who is at home.
    ObjectId openClient();
    bool switchJapanese(bool on);
    /// Key names of xdotool: "k", "space", "Return", "ctrl+Return", "F4".
    void strike(const QStringList &keys);
    /// Letters into the field with the focus, until `composed` stands there unfinished.
    bool compose(const QString &letters, const QString &composed);
    /// Until nothing is being composed.
    bool rested();
    QString composing() const { return m_preedit; }
    FakeWorkspace &workspace() { return access.desk(); }
    int count(const QString &gesture);

    FormLibrary library;
    QTemporaryDir folder;
    FakeAccess access;
    HandClock clock;
    DeskPages pages;
    MainWindow window;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_preedit;
};

} // namespace tasuki
