// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waitingnotices.h"

#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"
#include "core/services/noticecount.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = Notice::Kind;

    QString keyOf(const char *what, const QString &which)
    {
        return QLatin1String(what) + u'/' + which;
    }

    QString keyOf(const char *what, const Sheet &sheet)
    {
        return keyOf(what, sheet.id.toString() + u'/' + QString::number(sheet.version));
    }

    Notice about(const EpisodeEntry &entry, Kind kind, const QString &key)
    {
        return {kind, key, {}, entry.episode.id, entry.episode.scope, entry.episode.patientName};
    }

    class Collector {
    public:
        Collector(const Snapshot &snapshot, const FormLibrary &forms, const NoticeRules &rules,
                  const QDateTime &now)
            : m_snapshot(snapshot)
            , m_forms(forms)
            , m_rules(rules)
            , m_now(now)
        { }

        WaitingNotices collect();

    private:
        void addTalk(const RoomTalk &talk, const Notice &room);
        void addSheets(const EpisodeEntry &entry);
        QDate plannedDischarge(const Sheet &sheet) const;
        bool isSudden(const DischargeEntry &discharge) const;

        const Snapshot &m_snapshot;
        const FormLibrary &m_forms;
        const NoticeRules &m_rules;
        const QDateTime m_now;
        WaitingNotices m_found;
    };

    void Collector::addTalk(const RoomTalk &talk, const Notice &room)
    {
        const auto add = [&](Kind kind, const char *what, int count, const QDateTime &latest) {
            const QString key = keyOf(what, room.room.toString());
            if (!talk.isCounted) {
                m_found.uncounted.insert(key);
            } else if (count > 0) {
                Notice notice = room;
                notice.kind = kind;
                notice.key = key;
                notice.mark = {count, latest};
                m_found.all.append(notice);
            }
        };
        add(Kind::Awaited, "awaited", talk.awaited, talk.latestAwaited);
        add(Kind::Posts, "posts", talk.unseen, talk.latestUnseen);
    }

    void Collector::addSheets(const EpisodeEntry &entry)
    {
        const OfficeId me = m_snapshot.myOffice.id;
        if (isSheetNew(entry, me))
            m_found.all.append(about(entry, Kind::SheetArrived, keyOf("sheet", *entry.sheet)));
        if (isSheetReturned(entry, me))
            m_found.all.append(about(entry, Kind::SheetReturned, keyOf("returned", *entry.sheet)));
        if (!isDischargeNew(entry, me))
            return;
        const DischargeEntry &discharge = entry.discharge;
        const Sheet &sheet = *discharge.sheet;
        if (isSudden(discharge))
            m_found.all.append(about(entry, Kind::SuddenDischarge, keyOf("sudden", sheet)));
        else
            m_found.all.append(about(entry, Kind::DischargeArrived, keyOf("discharge", sheet)));
        if (discharge.replaced && plannedDischarge(*discharge.replaced) != plannedDischarge(sheet))
            m_found.all.append(about(entry, Kind::DateChanged, keyOf("date", sheet)));
    }

    /// Invalid when the sheet says none, or its form is not known here.
    QDate Collector::plannedDischarge(const Sheet &sheet) const
    {
        const auto form = m_forms.find(sheet.form);
        if (!form)
            return {};
        FormState answers(form);
        answers.loadGroups(sheet.groups);
        const QString code = QString::fromUtf16(dictionary::dateDischargePlanned);
        for (const QString &item : form->itemsWithCode(dictionary::system(), code)) {
            for (const Answer &answer : answers.answers(item)) {
                const QString text = answer.value(u"valueDate").toString();
                if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
                    return day;
            }
        }
        return {};
    }

    /// By the day it was told, so that nothing becomes sudden by waiting.
    bool Collector::isSudden(const DischargeEntry &discharge) const
    {
        const QDateTime told = discharge.sentAt.isValid() ? discharge.sentAt : m_now;
        const QDate day = told.toTimeZone(QTimeZone("Asia/Tokyo")).date();
        const QDate planned = plannedDischarge(*discharge.sheet);
        return planned.isValid() && day.daysTo(planned) <= m_rules.on(day).suddenWithinDays;
    }

    WaitingNotices Collector::collect()
    {
        for (const EpisodeEntry &entry : m_snapshot.episodes) {
            addTalk(entry.talk, about(entry, Kind::Posts, {}));
            addSheets(entry);
        }
        for (const RoomEntry &entry : m_snapshot.rooms) {
            const Room &room = entry.room;
            addTalk(entry.talk,
                    {Kind::Posts,
                     {},
                     {},
                     {},
                     room.scope,
                     room.patient ? room.patient->name : room.title});
        }
        std::stable_partition(m_found.all.begin(), m_found.all.end(),
                              [](const Notice &notice) { return notice.isUrgent(); });
        return std::move(m_found);
    }

} // namespace

QList<WaitingThing> WaitingNotices::things() const
{
    QList<WaitingThing> things;
    for (const Notice &notice : all)
        things.append({notice.key, notice.mark, notice.isUrgent()});
    return things;
}

WaitingNotices waitingNotices(const Snapshot &snapshot, const FormLibrary &forms,
                              const NoticeRules &rules, const QDateTime &now)
{
    return Collector(snapshot, forms, rules, now).collect();
}

} // namespace tasuki
