// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/polltext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"
#include "ui/calendar/calendartext.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    struct PollText {
        Q_DECLARE_TR_FUNCTIONS(PollText)
    };

    QString endText(const Poll &poll)
    {
        return poll.ended->candidate >= 0
            ? PollText::tr("Decided: %1")
                  .arg(timeText(poll.draft.candidates.at(poll.ended->candidate)))
            : PollText::tr("Closed without a date");
    }

    bool hasAnswered(const QList<PollSheet> &standing, PersonId person)
    {
        return std::any_of(standing.begin(), standing.end(),
                           [person](const PollSheet &sheet) { return sheet.by == person; });
    }

    QString openText(const Poll &poll, PersonId me)
    {
        const QList<PollSheet> standing = poll.standing();
        const QString many = PollText::tr("%n have answered", nullptr, int(standing.size()));
        return hasAnswered(standing, me) ? many
                                         : PollText::tr("Your answer is missing; %1").arg(many);
    }

    QString shortDay(QDate day)
    {
        return QStringLiteral("%1(%2)").arg(toShortWareki(PartialDate::fromDate(day)),
                                            weekdayText(day.dayOfWeek()));
    }

} // namespace

QString answerMark(PollAnswer answer)
{
    switch (answer) {
    case PollAnswer::Yes:
        return QStringLiteral("○");
    case PollAnswer::Maybe:
        return QStringLiteral("△");
    case PollAnswer::No:
        return QStringLiteral("×");
    case PollAnswer::Open:
        break;
    }
    return QStringLiteral("–");
}

QString answerText(PollAnswer answer)
{
    switch (answer) {
    case PollAnswer::Yes:
        return PollText::tr("can");
    case PollAnswer::Maybe:
        return PollText::tr("can if need be");
    case PollAnswer::No:
        return PollText::tr("cannot");
    case PollAnswer::Open:
        break;
    }
    return PollText::tr("not answered");
}

QString candidateText(const EventTime &time)
{
    if (time.from == time.until)
        return shortDay(time.from) + u'\n' + clockText(time);
    const auto end = [](QDate day, QTime clock) {
        return clock.isValid() ? shortDay(day) + u' ' + clock.toString(u"H:mm") : shortDay(day);
    };
    return PollText::tr("%1\nto %2", "days, in two lines")
        .arg(end(time.from, time.begins), end(time.until, time.ends));
}

QString countText(const QList<PollAnswer> &answers)
{
    QStringList counts;
    for (const PollAnswer answer : {PollAnswer::Yes, PollAnswer::Maybe, PollAnswer::No})
        counts += answerMark(answer) + QString::number(answers.count(answer));
    return counts.join(u' ');
}

QString countSpoken(const QList<PollAnswer> &answers)
{
    return PollText::tr("%1 can, %2 if need be, %3 cannot")
        .arg(answers.count(PollAnswer::Yes))
        .arg(answers.count(PollAnswer::Maybe))
        .arg(answers.count(PollAnswer::No));
}

QString pollLine(const PollEntry &entry, PersonId me)
{
    const Poll &poll = entry.poll;
    QString line = poll.draft.title + u'\n' + (poll.ended ? endText(poll) : openText(poll, me));
    if (!entry.refusal.isEmpty())
        line += u'\n' + PollText::tr("Refused by the centre");
    else if (entry.isOnlyHere)
        line += u'\n' + PollText::tr("Waiting to be sent");
    return line;
}

QString wholePollText(const PollEntry &entry, const Snapshot &snapshot, const QDateTime &now)
{
    const Poll &poll = entry.poll;
    QStringList lines{poll.draft.title};
    if (poll.ended)
        lines += PollText::tr("%1 – %2, %3", "how it ended, who, when")
                     .arg(endText(poll), writerText(poll.ended->by, poll.ended->office, snapshot),
                          toLocalText(poll.ended->at, now));
    if (poll.ended && !poll.ended->reason.isEmpty())
        lines += PollText::tr("Why: %1").arg(poll.ended->reason);
    lines += PollText::tr("Asked by %1, %2", "who, when")
                 .arg(writerText(poll.by, poll.office, snapshot), toLocalText(poll.at, now));
    if (!poll.draft.place.isEmpty())
        lines += PollText::tr("Place: %1").arg(poll.draft.place);
    if (!poll.draft.note.isEmpty())
        lines += poll.draft.note;
    if (const QString standing = standingText(entry.refusal, entry.isOnlyHere); !standing.isEmpty())
        lines += standing;
    return lines.join(u'\n');
}

} // namespace tasuki
