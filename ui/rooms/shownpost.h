// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/files.h"
#include "core/services/postentry.h"

#include <QHash>
#include <QMetaType>

namespace tasuki {

struct Snapshot;

/// A post as the timeline draws it: every word is there, so that painting asks nobody.
struct ShownPost {
    PostEntry entry;
    QString dayHeading; ///< on the first post of a day
    QString author; ///< name and office
    QString moment; ///< 10:31
    QString quoted; ///< author and beginning of what it answers; empty: it answers nothing
    QString to; ///< whom it is for; empty: everybody alike
    QString item; ///< of a sheet, that it is about; empty: none
    QString vacancy; ///< what is free; empty: it is about no vacancy
    QString
        vacancyTerms; ///< from when, until when, whom to ask – or that it does not hold any more
    QString wish; ///< 重要: until when, and how many have said 了解; empty: nothing is wanted
    QString state; ///< waiting to be sent, corrected, seen by how many
    QList<AttachedFile> files;
    QString refusal; ///< why the centre did not accept what this person did here; empty: it did
    bool isMine = false;
    bool isUnseen = false; ///< by this person
    bool isToMe = false; ///< by somebody else, for this person, the office or the profession
    bool isVacant = false; ///< what it offers holds
    bool awaitsMe = false; ///< this person's 了解 is wanted and missing
    const Post &post() const { return entry.post; }
};

/// Rows of a stretch, with the files that were put to its posts. `refused` has the code of what was
/// not accepted, by post.
QList<ShownPost> shownPosts(const QList<PostEntry> &posts, const QList<AttachedFile> &files,
                            const QHash<ObjectId, QString> &refused, const Snapshot &snapshot,
                            const QDateTime &now);

/// The whole post for a screen reader.
QString spokenPost(const ShownPost &row);

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::ShownPost)
