// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/episodeview.h"

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
    if (const auto sheets = view.inScope(record->scope, QStringLiteral("sheet")); !sheets.isEmpty())
        found.sheet = sheets.first();
    if (const OverlayObject *client = view.find(read->client)) {
        const auto standing = view.inScope(client->scope, QStringLiteral("sheet"));
        if (!standing.isEmpty())
            found.standing = standing.first();
    }
    return found;
}

} // namespace tasuki
