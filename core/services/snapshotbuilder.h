// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshotmemo.h"

namespace tasuki {

class FormLibrary;
class PostIndex;

/// Puts the records together into what one person sees. Pure: same records, same snapshot. A record
/// that cannot be read is left out and logged by id; it never takes the others with it.
class SnapshotBuilder {
public:
    /// `me` as of enrolment: the directory may not have arrived yet.
    SnapshotBuilder(const RecordView &view, const PostIndex &posts, Person me,
                    const FormLibrary &forms, SnapshotMemo &memo);
    Snapshot build();

private:
    void addDirectory();
    void addClients();
    void addEpisodes();
    ClientEntry clientEntry(const OverlayObject &record);
    void describeSheet(const OverlayObject &record, ClientEntry &entry);
    bool isOnlyHere(const Episode &episode) const;
    EpisodeEntry episodeEntry(const OverlayObject &record, const Episode &episode) const;
    void countUnsent();

    const RecordView &m_view;
    const PostIndex &m_posts;
    Person m_me;
    const FormLibrary &m_forms;
    SnapshotMemo &m_memo;
    Snapshot m_snapshot;
};

} // namespace tasuki
