// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ime/imedesk.h"

#include "tests/support/waitfor.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QProcess>
#include <QTest>

namespace tasuki {

using namespace std::chrono_literals;

ImeDesk::ImeDesk()
    : library(FormLibrary::builtIn())
    , clock(FakeWorkspace::moment())
    , pages(access, clock, {}, FileChoosers{})
    , window(access, pages, clock, {folder.filePath(QStringLiteral("window.ini")), 60min})
{
    qApp->installEventFilter(this);
    window.resize(1200, 860);
    window.show();
    access.openNow();
    workspace().setForms(library);
    const auto form
        = library.latest(QStringLiteral("https://tasuki.example/forms/admission-information"));
    for (Sheet &sheet : workspace().sheets)
        sheet.form = form->canonical();
    workspace().publish();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

/// The method ends a composition when its field goes, and the filter would write into what has gone
/// before the window.
ImeDesk::~ImeDesk()
{
    qApp->removeEventFilter(this);
}

ObjectId ImeDesk::openClient()
{
    for (const ClientEntry &entry : workspace().data.clients) {
        if (!entry.openEpisode.isNull() || entry.standingSheet.isNull())
            continue;
        window.open({Place::Kind::Client, entry.client.id});
        return entry.client.id;
    }
    return {};
}

bool ImeDesk::switchJapanese(bool on)
{
    // The window's connection to the method is made in the background: asked again until it holds.
    const QString remote = QStringLiteral("fcitx5-remote");
    return waitFor(
        [&] {
            QProcess::execute(remote, {on ? QStringLiteral("-o") : QStringLiteral("-c")});
            QProcess state;
            state.start(remote, QStringList());
            state.waitForFinished();
            return state.readAllStandardOutput().trimmed() == (on ? "2" : "1");
        },
        10s);
}

void ImeDesk::strike(const QStringList &keys)
{
    QProcess keyboard;
    keyboard.start(
        QStringLiteral("xdotool"),
        QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("20")} + keys);
    waitFor([&keyboard] { return keyboard.state() == QProcess::NotRunning; });
}

bool ImeDesk::compose(const QString &letters, const QString &composed)
{
    QStringList keys;
    for (const QChar letter : letters)
        keys.append(letter == u' ' ? QStringLiteral("space") : QString(letter));
    strike(keys);
    return waitFor([&] { return m_preedit == composed; }, 10s);
}

bool ImeDesk::rested()
{
    return waitFor([this] { return m_preedit.isEmpty(); }, 10s);
}

int ImeDesk::count(const QString &gesture)
{
    const QStringList &made = workspace().gestures;
    return int(std::count_if(made.begin(), made.end(),
                             [&](const QString &line) { return line.startsWith(gesture); }));
}

bool ImeDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
    return QObject::eventFilter(watched, event);
}

} // namespace tasuki
