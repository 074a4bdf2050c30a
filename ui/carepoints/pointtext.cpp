// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointtext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct PointText {
        Q_DECLARE_TR_FUNCTIONS(PointText)
    };

    QString warekiOf(const QDateTime &at)
    {
        return toWareki(PartialDate::fromDate(at.toLocalTime().date()));
    }

    QString nameOf(PersonId person, const Snapshot &snapshot)
    {
        const QString known = snapshot.personName(person);
        return known.isEmpty() ? PointText::tr("Somebody unknown") : known;
    }

    /// Empty for a code that says nothing to a person.
    QString codeText(const QString &code)
    {
        if (code == u"archived")
            return PointText::tr("This room is closed. It can only be read.");
        if (code == u"no_consent")
            return PointText::tr(
                "There is no consent for this room now, so nothing can be written in it.");
        if (code == u"feature_off")
            return PointText::tr("Care points are switched off in this room.");
        if (code == u"ended")
            return PointText::tr("This point has ended. Add it again if it holds again.");
        return {};
    }

    QString versionText(const PointVersion &version, const Snapshot &snapshot, const QDateTime &now)
    {
        const QString text
            = PointText::tr("%1 %2: %3", "moment, writer, text")
                  .arg(toLocalText(version.at, now),
                       writerText(version.by, version.office, snapshot), version.text);
        return version.sawPrevious
            ? text
            : text + u'\n' + PointText::tr("  Written without having read the version before it.");
    }

} // namespace

QString writerText(PersonId person, OfficeId office, const Snapshot &snapshot)
{
    const QString name = nameOf(person, snapshot);
    const QString place = snapshot.officeName(office);
    return place.isEmpty() ? name : PointText::tr("%1 (%2)", "writer, office").arg(name, place);
}

QString originText(const PointSource &source, const Snapshot &snapshot, const QDateTime &now)
{
    const QDate day = source.at.toLocalTime().date();
    const QString written = day.year() == now.toLocalTime().date().year()
        ? PointText::tr("%1/%2", "month, day")
              .arg(QString::number(day.month()), QString::number(day.day()))
        : warekiOf(source.at);
    return PointText::tr("From the message %3 of %2 wrote on %1", "day, office, name")
        .arg(written, snapshot.officeName(source.office), nameOf(source.author, snapshot));
}

QString standingText(const CarePoint &point, const Snapshot &snapshot, const QDateTime &now)
{
    if (point.ended)
        return PointText::tr("Ended %1 by %2: %3", "moment, writer, reason")
            .arg(toLocalText(point.ended->at, now),
                 writerText(point.ended->by, point.ended->office, snapshot), point.ended->reason);
    const PointVersion &latest = point.latest();
    const QString who = writerText(latest.by, latest.office, snapshot);
    const QString when = toLocalText(latest.at, now);
    return point.versions.size() == 1 ? PointText::tr("%1, %2", "writer, moment").arg(who, when)
                                      : PointText::tr("Edited by %1, %2").arg(who, when);
}

QString waitingText(const CarePointEntry &entry)
{
    if (entry.refusal.isEmpty())
        return entry.isOnlyHere ? PointText::tr("waiting to be sent") : QString();
    const QString why = codeText(entry.refusal);
    return PointText::tr("The centre did not take what was written here. %1")
        .arg(why.isEmpty() ? PointText::tr("Copy it if you need it, and write it again.") : why);
}

QString pointTrail(const CarePoint &point, const Snapshot &snapshot, const QDateTime &now)
{
    QStringList lines;
    for (const PointVersion &version : point.versions)
        lines += versionText(version, snapshot, now);
    if (point.ended)
        lines += standingText(point, snapshot, now);
    return lines.join(QStringLiteral("\n\n"));
}

QString keptLine(const PointSource &source, const Snapshot &snapshot)
{
    return PointText::tr("%1 (from the message %4 of %3 wrote on %2)", "words, day, office, name")
        .arg(source.words.trimmed(), warekiOf(source.at), snapshot.officeName(source.office),
             nameOf(source.author, snapshot));
}

QString closedText(const RoomEntry &room)
{
    return codeText(room.lockCode(RoomFeature::Cautions));
}

QString pointErrorText(const Error &error)
{
    if (error.kind == Error::Kind::TooLarge)
        return PointText::tr("There are too many care points in this room, or this one was edited "
                             "too often. End those that hold no longer, or add a new one.");
    const QString known = error.kind == Error::Kind::Conflict ? codeText(error.detail) : QString();
    return known.isEmpty() ? errorText(error) : known;
}

} // namespace tasuki
