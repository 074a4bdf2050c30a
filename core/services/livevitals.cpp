// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livevitals.h"

#include "core/base/log.h"
#include "core/services/roomgate.h"
#include "core/wire/vital.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Entries = QList<MeasurementEntry>;

    Error conflict(const char *why)
    {
        return {Error::Kind::Conflict, QLatin1String(why)};
    }

    Error invalid()
    {
        return {Error::Kind::Invalid, QStringLiteral("no measurement")};
    }

    std::optional<MeasurementEntry> entryOf(const OverlayObject &record)
    {
        const auto read = measurementFromBody(record.scope, record.id, record.body);
        if (!read) {
            qCWarning(logStorage).noquote() << "measurement" << record.id.toString()
                                            << "cannot be read:" << read.error().detail;
            return std::nullopt;
        }
        MeasurementEntry entry{*read, record.hasUnsent, {}, false};
        for (const OutboxEntry &own : record.entries) {
            if (own.state == OutboxEntry::State::Rejected) {
                entry.refusal = own.why;
                entry.isRefused = entry.isRefused || own.operation.verb() == u"add";
            }
        }
        return entry;
    }

    Entries entriesOf(const RecordView &view, ScopeId room)
    {
        Entries entries;
        for (const OverlayObject *record : view.inScope(room, QStringLiteral("vital"))) {
            if (auto entry = entryOf(*record))
                entries.append(std::move(*entry));
        }
        std::sort(entries.begin(), entries.end(),
                  [](const MeasurementEntry &a, const MeasurementEntry &b) {
                      return a.measurement.isBefore(b.measurement);
                  });
        return entries;
    }

    /// One that this person wrote and may still take back.
    Result<void> checkOwn(const RecordView &view, const Author &me, ScopeId room, ObjectId id)
    {
        const OverlayObject *record = view.find(id);
        const bool isOne = record && record->scope == room && record->type == u"vital";
        const auto entry = isOne ? entryOf(*record) : std::nullopt;
        if (!entry)
            return Error{Error::Kind::NotFound, QStringLiteral("no such measurement")};
        if (entry->measurement.author != me.person)
            return Error{Error::Kind::Forbidden, QStringLiteral("somebody else wrote it")};
        if (entry->measurement.isRetracted())
            return conflict("retracted");
        return {};
    }

    Result<void> takeBack(const RecordView &view, Gesture &gesture, ScopeId room, ObjectId id,
                          const QString &reason)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Vitals); !isWritable)
            return isWritable.error();
        if (const auto own = checkOwn(view, gesture.me(), room, id); !own)
            return own;
        if (!isGoodRoomLine(reason, Measurement::longestReason))
            return invalid();
        gesture.retractMeasurement(room, id, reason);
        return {};
    }

    Result<ObjectId> writeDown(const RecordView &view, Gesture &gesture, ScopeId room,
                               const MeasurementDraft &draft)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Vitals); !isWritable)
            return isWritable.error();
        // As merge will read it: what it refuses would be seen by nobody, not even here.
        if (const auto good = measurementDraftFromJson(toJson(draft)); !good)
            return good.error();
        return gesture.addMeasurement(room, draft);
    }

} // namespace

LiveVitals::LiveVitals(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<Entries>> LiveVitals::latest(ScopeId room, int most)
{
    return m_desk.gesture<Entries>(
        [room, most](const RecordView &view, Gesture &) -> Result<Entries> {
            const Entries entries = entriesOf(view, room);
            return entries.mid(std::max<qsizetype>(0, entries.size() - most));
        });
}

QFuture<Result<Entries>> LiveVitals::between(ScopeId room, const QDateTime &from,
                                             const QDateTime &to)
{
    return m_desk.gesture<Entries>(
        [room, from, to](const RecordView &view, Gesture &) -> Result<Entries> {
            Entries entries = entriesOf(view, room);
            entries.removeIf([&from, &to](const MeasurementEntry &entry) {
                const QDateTime &at = entry.measurement.measuredAt;
                return at < from || at > to;
            });
            return entries;
        });
}

QFuture<Result<ObjectId>> LiveVitals::add(ScopeId room, const MeasurementDraft &draft)
{
    return m_desk.gesture<ObjectId>([room, draft](const RecordView &view, Gesture &gesture) {
        return writeDown(view, gesture, room, draft);
    });
}

QFuture<Result<void>> LiveVitals::retract(ScopeId room, ObjectId measurement, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, measurement, reason](const RecordView &view, Gesture &gesture) {
            return takeBack(view, gesture, room, measurement, reason);
        });
}

QFuture<Result<ObjectId>> LiveVitals::correct(ScopeId room, const MeasurementDraft &draft)
{
    return m_desk.gesture<ObjectId>(
        [room, draft](const RecordView &view, Gesture &gesture) -> Result<ObjectId> {
            if (const auto back = takeBack(view, gesture, room, draft.replaces, {}); !back)
                return back.error();
            return writeDown(view, gesture, room, draft);
        });
}

} // namespace tasuki
