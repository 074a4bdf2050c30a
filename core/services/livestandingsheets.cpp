// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livestandingsheets.h"

#include "core/base/json.h"
#include "core/services/keeping.h"
#include "core/services/sheetage.h"
#include "core/services/sheetof.h"
#include "core/services/sheetprefill.h"
#include "core/services/sheetversions.h"
#include "core/wire/records.h"

namespace tasuki {

namespace {

    Error notHere(const char *what)
    {
        return {Error::Kind::NotFound,
                QString::fromLatin1(what) + QStringLiteral(" is not on this device")};
    }

    /// The sheet as it is with the gesture in it, before it is committed.
    Result<Sheet> after(const Gesture &gesture, OverlayObject record)
    {
        record.body = gesture.preview(record.body);
        return sheetOf(record);
    }

    /// What a new sheet begins with nobody typed: it is from the profile.
    QJsonObject allCarriedOver(const QJsonObject &groups)
    {
        QJsonObject sources;
        for (auto it = groups.begin(); it != groups.end(); ++it)
            sources.insert(it.key(), toCode(AnswerSource::CarriedOver));
        return sources;
    }

    /// Her sheet as it is; begun in this gesture when there is none.
    Result<OverlayObject> standingSheet(ObjectId client, const RecordView &view, Gesture &gesture,
                                        const FormLibrary &forms)
    {
        const OverlayObject *record = view.find(client);
        if (!record)
            return notHere("client");
        const auto sheets = view.inScope(record->scope, QStringLiteral("sheet"));
        if (!sheets.isEmpty())
            return *sheets.first();
        const auto profile = clientFromBody(record->scope, record->id, record->body);
        if (!profile)
            return profile.error();
        const auto fresh = freshStandingSheet(*profile, forms);
        if (!fresh)
            return fresh.error();
        // Two devices that begin it at the same moment begin the same record.
        OverlayObject begun;
        begun.scope = record->scope;
        begun.id = ObjectId::derived(client.uuid(), QStringLiteral("standing-sheet"));
        begun.type = QStringLiteral("sheet");
        gesture.create(begun.scope, begun.type, fresh->groups,
                       {{QStringLiteral("form"), fresh->form},
                        {QStringLiteral("src"), allCarriedOver(fresh->groups)}},
                       begun.id);
        begun.body = gesture.preview({});
        return begun;
    }

} // namespace

LiveStandingSheets::LiveStandingSheets(Desk &desk, const FormLibrary &forms)
    : m_desk(desk)
    , m_forms(forms)
{ }

QFuture<Result<Sheet>> LiveStandingSheets::open(ObjectId client)
{
    return m_desk.gesture<Sheet>(
        [client, &forms = m_forms](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const auto record = standingSheet(client, view, gesture, forms);
            return record ? sheetOf(*record) : Result<Sheet>(record.error());
        });
}

QFuture<Result<Sheet>> LiveStandingSheets::append(ObjectId client, const QString &linkId,
                                                  const QString &text)
{
    return m_desk.gesture<Sheet>([client, linkId, text, &forms = m_forms](
                                     const RecordView &view, Gesture &gesture) -> Result<Sheet> {
        const auto record = standingSheet(client, view, gesture, forms);
        const auto sheet = record ? sheetOf(*record) : Result<Sheet>(record.error());
        if (!sheet)
            return sheet.error();
        const auto extended = extendedGroup(*sheet, linkId, text, forms);
        if (!extended)
            return extended.error();
        const QString group = extended->group;
        QJsonObject before;
        if (const auto old = sheet->groups.constFind(group); old != sheet->groups.constEnd())
            before.insert(group, *old);
        const QJsonObject base = view.find(record->id) ? record->body : QJsonObject();
        gesture.patch(*record, before, {{group, extended->value}}, {{group, AnswerSource::Kept}});
        OverlayObject extendedRecord = *record;
        extendedRecord.body = base;
        return after(gesture, extendedRecord);
    });
}

QFuture<Result<Sheet>> LiveStandingSheets::save(const Sheet &seen,
                                                const QMap<QString, QJsonValue> &changedGroups,
                                                const QMap<QString, AnswerSource> &sources)
{
    return m_desk.gesture<Sheet>(
        [seen, changedGroups, sources](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const OverlayObject *record = view.find(seen.id);
            if (!record)
                return notHere("sheet");
            QJsonObject before;
            QJsonObject changed;
            for (auto it = changedGroups.begin(); it != changedGroups.end(); ++it) {
                changed.insert(it.key(), it.value());
                if (const auto old = seen.groups.constFind(it.key()); old != seen.groups.constEnd())
                    before.insert(it.key(), *old);
            }
            gesture.patch(*record, before, changed, sources);
            return after(gesture, *record);
        });
}

QFuture<Result<Sheet>> LiveStandingSheets::confirm(ObjectId sheet, const QStringList &cards)
{
    return m_desk.gesture<Sheet>(
        [sheet, cards](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const OverlayObject *record = view.find(sheet);
            if (!record)
                return notHere("sheet");
            // Two people who confirm agree; the later confirmation replaces the earlier on purpose.
            const QJsonObject groups = record->body.value(u"groups").toObject();
            QJsonObject before;
            QJsonObject confirmed;
            for (const QString &card : cards) {
                const QString group = confirmationGroup(card);
                if (const auto known = groups.find(group); known != groups.end())
                    before.insert(group, known.value()[u"v"]);
                confirmed.insert(group, toIsoUtc(gesture.now()));
            }
            gesture.patch(*record, before, confirmed);
            return after(gesture, *record);
        });
}

QFuture<Result<Sheet>> LiveStandingSheets::settle(ObjectId sheet, const SheetConflict &conflict,
                                                  const QJsonValue &chosen)
{
    return m_desk.gesture<Sheet>(
        [sheet, conflict, chosen](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const OverlayObject *record = view.find(sheet);
            if (!record)
                return notHere("sheet");
            QList<OperationId> seen{conflict.current.operation};
            for (const auto &alternative : conflict.alternatives)
                seen.append(alternative.operation);
            gesture.resolve(*record, conflict.group, chosen, seen);
            return after(gesture, *record);
        });
}

QFuture<Result<QList<SheetValue>>> LiveStandingSheets::history(ObjectId sheet, const QString &group)
{
    return m_desk.gesture<QList<SheetValue>>([sheet, group](const RecordView &view, Gesture &) {
        return sheetHistory(view, sheet, group);
    });
}

QFuture<Result<QList<SheetVersion>>> LiveStandingSheets::versions(ObjectId clientOrEpisode)
{
    return m_desk.gesture<QList<SheetVersion>>(
        [clientOrEpisode](const RecordView &view, Gesture &) {
            return sheetVersions(view, clientOrEpisode);
        });
}

QFuture<Result<Sheet>> LiveStandingSheets::at(const SheetVersion &version)
{
    return m_desk.gesture<Sheet>(
        [version](const RecordView &view, Gesture &) { return sheetAt(view, version); });
}

} // namespace tasuki
