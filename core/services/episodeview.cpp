// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/episodeview.h"

#include "core/services/dischargeentry.h"
#include "core/wire/records.h"

namespace tasuki {

Result<EpisodeView> EpisodeView::find(const RecordView &view, ObjectId episode)
{
    const OverlayObject *record = view.find(episode);
    if (!record)
        return Error{Error::Kind::NotFound, QStringLiteral("episode is not on this device")};
    const auto read = episodeFromBody(record->scope, record->id, record->body);
    if (!read)
        return read.error();
    EpisodeView found;
    found.episode = *read;
    for (const OverlayObject *sheet : view.inScope(record->scope, QStringLiteral("sheet"))) {
        if (sheet->body.value(u"office").toString() != read->hospital.toString())
            found.sheet = sheet;
    }
    found.discharge = dischargeSheetsIn(view, *read);
    found.draft = view.find(dischargeDraftId(episode, read->hospital));
    found.review = view.find(reviewId(episode));
    if (const OverlayObject *client = view.find(read->client)) {
        const auto standing = view.inScope(client->scope, QStringLiteral("sheet"));
        if (!standing.isEmpty())
            found.standing = standing.first();
    }
    return found;
}

} // namespace tasuki
