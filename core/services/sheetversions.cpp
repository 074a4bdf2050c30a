// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetversions.h"

#include "core/services/sheetof.h"
#include "core/wire/records.h"
#include "core/wire/sheethistory.h"

#include <QTimeZone>

#include <algorithm>

namespace tasuki {

namespace {

    /// More days than anybody looks through.
    constexpr qsizetype maxDays = 24;

    Error notHere(const char *what)
    {
        return {Error::Kind::NotFound,
                QString::fromLatin1(what) + QStringLiteral(" is not on this device")};
    }

    OfficeId officeOf(const OverlayObject &sheet)
    {
        return OfficeId::fromString(sheet.body.value(u"office").toString()).value_or(OfficeId());
    }

    void addSendings(const RecordView &view, const OverlayObject &episode,
                     QList<SheetVersion> &versions)
    {
        for (const OverlayObject *sheet : view.inScope(episode.scope, QStringLiteral("sheet"))) {
            for (const SheetSending &sending : sendingsOf(sheet->body))
                versions += {
                    SheetVersion::Kind::Sent, sheet->id,     sheet->body.value(u"form").toString(),
                    sending.version,          sending.trace, episode.id,
                    officeOf(*sheet)};
        }
    }

    /// The last thing written on each day, as days are counted in Japan.
    QMap<QDate, GroupTrace> daysOfWriting(const QJsonObject &body)
    {
        static const QTimeZone japan("Asia/Tokyo");
        QMap<QDate, GroupTrace> days;
        const QStringList groups = body.value(u"groups").toObject().keys();
        for (const QString &group : groups) {
            if (group.startsWith(u"confirmed/"))
                continue;
            for (const SheetValue &value : historyOf(body, group)) {
                GroupTrace &last = days[value.trace.at.toTimeZone(japan).date()];
                if (!last.at.isValid() || value.trace.at > last.at)
                    last = value.trace;
            }
        }
        return days;
    }

    void addStanding(const OverlayObject &sheet, QList<SheetVersion> &versions)
    {
        SheetVersion version{SheetVersion::Kind::Standing,
                             sheet.id,
                             sheet.body.value(u"form").toString(),
                             0,
                             {},
                             {},
                             officeOf(sheet)};
        const auto days = daysOfWriting(sheet.body);
        if (!days.isEmpty())
            version.trace = days.last();
        versions += version;
        version.kind = SheetVersion::Kind::StandingOn;
        qsizetype left = maxDays;
        for (auto it = days.end(); it != days.begin() && left > 0; --left) {
            --it;
            if (std::next(it) == days.end())
                continue; // the youngest day is how it is now
            version.trace = *it;
            versions += version;
        }
    }

    void addOfClient(const RecordView &view, const OverlayObject &client,
                     QList<SheetVersion> &versions)
    {
        for (const OverlayObject *sheet : view.inScope(client.scope, QStringLiteral("sheet")))
            addStanding(*sheet, versions);
        for (const OverlayObject &record : view.records()) {
            if (record.type != u"episode")
                continue;
            const auto episode = episodeFromBody(record.scope, record.id, record.body);
            if (episode && episode->client == client.id)
                addSendings(view, record, versions);
        }
    }

} // namespace

Result<QList<SheetVersion>> sheetVersions(const RecordView &view, ObjectId clientOrEpisode)
{
    const OverlayObject *record = view.find(clientOrEpisode);
    if (!record)
        return notHere("client");
    QList<SheetVersion> versions;
    if (record->type == u"episode")
        addSendings(view, *record, versions);
    else
        addOfClient(view, *record, versions);
    std::stable_sort(versions.begin(), versions.end(),
                     [](const SheetVersion &a, const SheetVersion &b) {
                         const bool isNow = a.kind == SheetVersion::Kind::Standing;
                         const bool otherIsNow = b.kind == SheetVersion::Kind::Standing;
                         return isNow != otherIsNow ? isNow : a.trace.at > b.trace.at;
                     });
    return versions;
}

Result<Sheet> sheetAt(const RecordView &view, const SheetVersion &version)
{
    const OverlayObject *record = view.find(version.sheet);
    if (!record)
        return notHere("sheet");
    const auto now = sheetOf(*record);
    if (!now)
        return now.error();
    switch (version.kind) {
    case SheetVersion::Kind::Standing:
        break;
    case SheetVersion::Kind::StandingOn:
        return sheetAsOf(*now, record->body, version.trace.at);
    case SheetVersion::Kind::Sent:
        return sheetAsSent(*now, record->body, version.version);
    }
    return *now;
}

Result<QList<SheetValue>> sheetHistory(const RecordView &view, ObjectId sheet, const QString &group)
{
    const OverlayObject *record = view.find(sheet);
    if (!record)
        return notHere("sheet");
    return historyOf(record->body, group);
}

} // namespace tasuki
