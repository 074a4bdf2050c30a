// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// The records one handoff stands on, looked up on the storage thread for a gesture.
struct EpisodeView {
    Episode episode;
    const OverlayObject *sheet = nullptr; ///< the care office's sheet in the room; null before the
                                          ///< first sending
    QList<const OverlayObject *> discharge; ///< the hospital's sheets in the room, newest first
    const OverlayObject *draft = nullptr; ///< the hospital's own; null at the care office
    const OverlayObject *review = nullptr; ///< null before the first row was decided
    const OverlayObject *standing = nullptr; ///< the standing sheet; null at the hospital

    static Result<EpisodeView> find(const RecordView &view, ObjectId episode);
};

} // namespace tasuki
