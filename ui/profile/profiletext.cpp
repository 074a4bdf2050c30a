// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiletext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"
#include "ui/profile/profilewords.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/rooms/roomwords.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct ProfileText {
        Q_DECLARE_TR_FUNCTIONS(ProfileText)
    };

    using Fault = ProfileFault::Kind;

    QString itemText(const ProfileItem &item, const QString &text)
    {
        switch (item.kind) {
        case ProfileKind::Day:
        case ProfileKind::SomeDay: {
            const auto date = PartialDate::fromIso(text);
            return date ? toBothCalendars(*date) : text;
        }
        case ProfileKind::Choice:
            return choiceText(item.code, text);
        default:
            return text;
        }
    }

    QString myNumberText()
    {
        return ProfileText::tr("This looks like an individual number (“My Number”). It must not be "
                               "kept here, and it has not been stored. Please delete it. If it is "
                               "another number with 12 digits, put a word between its digits.");
    }

    QString faultSentence(Fault kind)
    {
        switch (kind) {
        case Fault::MyNumber:
            return myNumberText();
        case Fault::TooLong:
            return ProfileText::tr("This is too long. Please write less.");
        case Fault::NotADay:
            return ProfileText::tr("This is not a day. Write it like R8.6.1 or 2026-06-01.");
        case Fault::NotDigits:
            return ProfileText::tr("This number does not have as many digits as it should. Please "
                                   "look at the card again.");
        case Fault::NotATelephone:
            return ProfileText::tr("This is not a telephone number. Words go into the remarks.");
        case Fault::TooManyRows:
            return ProfileText::tr("There are too many entries. Please take out those that hold no "
                                   "longer.");
        case Fault::NotText:
        case Fault::NotAChoice:
        case Fault::NoSuchItem:
            break;
        }
        return ProfileText::tr("This cannot be kept as it is. Please write it once more.");
    }

} // namespace

QStringList valueLines(ProfileGroup group, const ProfileValue &value)
{
    const ProfileShape &shape = shapeOf(group);
    QStringList lines;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (shape.isList)
            lines.append(
                ProfileText::tr("– %1 –", "title of an entry").arg(rowTitle(group, i + 1)));
        for (const ProfileItem &item : shape.items) {
            const QString text = value.at(i).value(item.code);
            if (text.isEmpty())
                continue;
            const QString label = itemLabel(group, item.code);
            lines.append(
                text.contains(u'\n')
                    ? ProfileText::tr("%1:", "label above several lines").arg(label) + u'\n' + text
                    : ProfileText::tr("%1: %2", "label, text").arg(label, itemText(item, text)));
        }
    }
    return lines;
}

QString writtenText(const ProfileVersion &version, const Snapshot &snapshot, const QDateTime &now)
{
    return ProfileText::tr("Written by %1, %2", "writer, moment")
        .arg(writerText(version.by, version.office, snapshot), toLocalText(version.at, now));
}

QString profileTrail(ProfileGroup group, const QList<ProfileVersion> &trail,
                     const Snapshot &snapshot, const QDateTime &now)
{
    QStringList parts;
    for (qsizetype i = 0; i < trail.size(); ++i) {
        const ProfileVersion &version = trail.at(i);
        QStringList lines{writtenText(version, snapshot, now)};
        if (i > 0 && !version.base.contains(trail.at(i - 1).operation))
            lines += ProfileText::tr("Without having read what was written before it.");
        lines += version.value.isEmpty() ? QStringList(ProfileText::tr("Took everything out."))
                                         : valueLines(group, version.value);
        parts += lines.join(u'\n');
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString wholeProfile(const RoomEntry &room, const QDateTime &now)
{
    const QString whom = room.room.patient ? patientText(*room.room.patient) : room.room.title;
    QStringList parts{
        ProfileText::tr("Patient's profile: %1\nAs of %2", "patient, day")
            .arg(whom, toBothCalendars(PartialDate::fromDate(now.toLocalTime().date())))};
    for (const ProfileShape &shape : profileShapes()) {
        const Profile &profile = room.profile.profile;
        const ProfileValue value = profile.value(shape.group);
        QStringList lines = valueLines(shape.group, value);
        for (const ProfileVersion &other : profile.beside(shape.group))
            lines += ProfileText::tr("Somebody else wrote, and nobody has settled it yet:") + u'\n'
                + valueLines(shape.group, other.value).join(u'\n');
        if (lines.isEmpty())
            lines += ProfileText::tr("(nothing yet)");
        parts += ProfileText::tr("[%1]", "heading in a plain text").arg(groupTitle(shape.group))
            + u'\n' + lines.join(u'\n');
    }
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

QString certificationText(const CertificationStanding &standing)
{
    using State = CertificationStanding::State;
    const QString until = standing.until.isValid()
        ? toBothCalendars(PartialDate::fromDate(standing.until))
        : QString();
    const int days = static_cast<int>(standing.days);
    switch (standing.state) {
    case State::Soon:
        return ProfileText::tr("The care certification ends in %n day(s), on %1. Please see to "
                               "its renewal.",
                               "", days)
            .arg(until);
    case State::LastDay:
        return ProfileText::tr("Today, %1, is the last day of the care certification. Please see "
                               "to its renewal at once.")
            .arg(until);
    case State::Past:
        return ProfileText::tr("The care certification ended %n day(s) ago, on %1. Please look "
                               "whether it was renewed, and write down the new one.",
                               "", days)
            .arg(until);
    case State::Unknown:
    case State::Valid:
    case State::Pending:
        break;
    }
    return {};
}

QString profileFaultText(ProfileGroup group, const ProfileFault &fault)
{
    const QString sentence = faultSentence(fault.kind);
    if (fault.item.isEmpty())
        return sentence;
    return ProfileText::tr("%1: %2", "label, text").arg(itemLabel(group, fault.item), sentence);
}

QString profileErrorText(const Error &error)
{
    if (error.detail == u"my_number")
        return myNumberText();
    if (error.kind == Error::Kind::TooLarge)
        return ProfileText::tr("This part was changed so often that it takes no more changes. "
                               "Please write into the messages of the room.");
    return roomErrorText(error);
}

QString refusedProfileText(const RefusedProfile &refused)
{
    const QString why = refused.why == u"my_number" ? myNumberText() : roomFaultText(refused.why);
    return ProfileText::tr("The centre did not take what you wrote here, and the others do not "
                           "see it. %1\nYou wrote:\n%2")
        .arg(why, valueLines(refused.group, refused.value).join(u'\n'));
}

} // namespace tasuki
