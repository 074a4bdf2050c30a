// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linetext.h"

#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    QString say(const char *source)
    {
        return QCoreApplication::translate("LineText", source);
    }

    /// Of the line "newer" means something else than of a file: it is this program that is old.
    QString stoppedText(const Connectivity &line)
    {
        if (!line.problem)
            return say(QT_TRANSLATE_NOOP("LineText", "Not connected"));
        if (line.problem->kind != Error::Kind::Newer)
            return errorText(*line.problem);
        return say(QT_TRANSLATE_NOOP(
            "LineText",
            "This Tasuki is too old for the centre, so nothing new arrives here. What you write is "
            "kept, and sent as long as the centre takes it. Please update Tasuki."));
    }

    QString offlineText(const Connectivity &line)
    {
        const auto kind = line.problem ? line.problem->kind : Error::Kind::Offline;
        if (kind != Error::Kind::Offline && kind != Error::Kind::Timeout)
            return errorText(*line.problem);
        return say(QT_TRANSLATE_NOOP(
            "LineText",
            "No network: what you write is kept on this computer and sent as soon as possible"));
    }

} // namespace

QString lineText(const Connectivity &line, const QDateTime &now)
{
    switch (line.state) {
    case Connectivity::State::Unknown:
        return say(QT_TRANSLATE_NOOP("LineText", "Looking for the server"));
    case Connectivity::State::Syncing:
        return say(QT_TRANSLATE_NOOP("LineText", "Sending and receiving"));
    case Connectivity::State::Online:
        if (!line.lastContact.isValid())
            return say(QT_TRANSLATE_NOOP("LineText", "Connected"));
        return say(QT_TRANSLATE_NOOP("LineText", "Connected, last checked %1"))
            .arg(toLocalText(line.lastContact, now));
    case Connectivity::State::Offline:
        return offlineText(line);
    case Connectivity::State::Stopped:
        return stoppedText(line);
    }
    return {};
}

QString unsentText(int unsent, const QDateTime &oldest, const QDateTime &now)
{
    if (unsent <= 0)
        return {};
    const QString count = say(QT_TRANSLATE_NOOP("LineText", "Not sent yet: %1")).arg(unsent);
    if (!oldest.isValid())
        return count;
    return say(QT_TRANSLATE_NOOP("LineText", "%1, the oldest from %2"))
        .arg(count, toLocalText(oldest, now));
}

} // namespace tasuki
