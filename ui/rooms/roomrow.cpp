// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomrow.h"

#include "core/domain/partialdate.h"
#include "core/rules/roomcare.h"
#include "core/services/snapshot.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    struct RoomText {
        Q_DECLARE_TR_FUNCTIONS(RoomText)
    };

    QString awaitedText(const RoomTalk &talk, const QDate &today)
    {
        const QString text = RoomText::tr("%n to acknowledge", nullptr, talk.awaited);
        return talk.due.isValid() && talk.due < today
            ? RoomText::tr("%1, overdue since %2")
                  .arg(text, toWareki(PartialDate::fromDate(talk.due)))
            : text;
    }

    QString countsOf(const RoomTalk &talk, const QDate &today)
    {
        if (!talk.isCounted)
            return RoomText::tr("counting…");
        QStringList parts;
        if (talk.awaited > 0)
            parts += awaitedText(talk, today);
        if (talk.addressed > 0)
            parts += RoomText::tr("%n addressed to you", nullptr, talk.addressed);
        if (talk.unseen > 0)
            parts += RoomText::tr("%n new", nullptr, talk.unseen);
        return parts.join(QStringLiteral(" · "));
    }

    /// What is not as it should be, the worst first.
    QString stateOf(const RoomEntry &entry, PersonId me, const QDateTime &now)
    {
        if (!entry.refusal.isEmpty())
            return RoomText::tr("not accepted by the centre");
        if (entry.room.archived)
            return RoomText::tr("closed");
        if (entry.needsConsent && entry.room.consentState() != ConsentState::Given)
            return RoomText::tr("no consent");
        if (!entry.room.continuedIn.isNull())
            return RoomText::tr("until the new chapter");
        if (entry.isOnlyHere)
            return RoomText::tr("only on this computer yet");
        static const RoomCareRules rules = RoomCareRules::builtIn();
        const bool isMine = entry.room.caretaker == me;
        return isMine && isTendingDue(entry.room, rules.numbers(now.toLocalTime().date()), now)
            ? RoomText::tr("for you to look through this week")
            : QString();
    }

    QString otherOffices(const RoomFace &face, const Snapshot &snapshot)
    {
        QStringList names;
        for (const OfficeId &office : face.offices) {
            if (office != snapshot.myOffice.id)
                names.append(snapshot.officeName(office));
        }
        return names.join(QStringLiteral("、"));
    }

    /// A room about nobody has its title for a name already.
    QString othersText(const RoomFace &face, const Snapshot &snapshot)
    {
        QStringList parts{face.isAboutPatient() ? face.title : QString(),
                          otherOffices(face, snapshot)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// A row with what its order in the list follows from.
    struct Ranked {
        RoomRow row;
        RoomTalk talk;
        int rank() const { return row.isPressing ? 3 : row.isNew ? 2 : row.isClosed ? 0 : 1; }
    };

    Ranked ranked(const Place &place, const RoomFace &face, const RoomTalk &talk,
                  const Snapshot &snapshot, const QDateTime &now)
    {
        RoomRow row{place,
                    face,
                    othersText(face, snapshot),
                    toLocalText(talk.latest, now),
                    countsOf(talk, now.toLocalTime().date()),
                    {},
                    talk.awaited > 0 || talk.addressed > 0,
                    talk.unseen > 0};
        return {row, talk};
    }

} // namespace

Place placeOf(const EpisodeEntry &entry)
{
    return {Place::Kind::Conversation, entry.episode.id};
}

Place placeOf(const RoomEntry &entry)
{
    return {Place::Kind::Room, ObjectId(entry.room.scope.uuid())};
}

QList<RoomRow> roomRows(const Snapshot &snapshot, const QDateTime &now)
{
    QList<Ranked> all;
    for (const EpisodeEntry &entry : snapshot.episodes)
        all.append(ranked(placeOf(entry), roomFace(entry), entry.talk, snapshot, now));
    for (const RoomEntry &entry : snapshot.rooms) {
        Ranked room = ranked(placeOf(entry), roomFace(entry), entry.talk, snapshot, now);
        room.row.state = stateOf(entry, snapshot.me.id, now);
        room.row.isClosed = entry.room.archived.has_value();
        all.append(room);
    }
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        return a.rank() != b.rank() ? a.rank() > b.rank() : a.talk.latest > b.talk.latest;
    });
    QList<RoomRow> rows;
    for (const Ranked &one : std::as_const(all))
        rows.append(one.row);
    return rows;
}

QString spokenRoom(const RoomRow &row)
{
    QStringList parts{faceText(row.face), row.others, row.state, row.counts, row.latest};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("、"));
}

} // namespace tasuki
