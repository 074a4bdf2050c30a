// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/shownpost.h"

#include "core/services/snapshot.h"
#include "ui/rooms/posttext.h"
#include "ui/rooms/roomfaulttext.h"

namespace tasuki {

namespace {

    ShownPost rowOf(const PostEntry &entry, const Snapshot &snapshot, const QDateTime &now)
    {
        const Post &post = entry.post;
        ShownPost row;
        row.entry = entry;
        row.author = authorText(post, snapshot);
        row.moment = post.writtenAt().toLocalTime().time().toString(u"HH:mm");
        if (!post.replyTo.isNull())
            row.quoted = quotedText(entry.answered, snapshot);
        row.wish = wishText(post, now.toLocalTime().date());
        row.state = stateText(entry);
        row.isMine = post.author == snapshot.me.id;
        row.isUnseen = !post.isRetracted() && !post.isSeenBy(snapshot.me.id);
        row.awaitsMe = post.wantsAcknowledgement && !post.isRetracted() && !row.isMine
            && !post.isAcknowledgedBy(snapshot.me.id);
        return row;
    }

} // namespace

QList<ShownPost> shownPosts(const QList<PostEntry> &posts, const QList<AttachedFile> &files,
                            const QHash<ObjectId, QString> &refused, const Snapshot &snapshot,
                            const QDateTime &now)
{
    QHash<ObjectId, QList<AttachedFile>> filesOf;
    for (const AttachedFile &file : files) {
        if (!file.file.of.isNull())
            filesOf[file.file.of].append(file);
    }
    QList<ShownPost> rows;
    rows.reserve(posts.size());
    QDate day;
    for (const PostEntry &entry : posts) {
        ShownPost row = rowOf(entry, snapshot, now);
        row.files = filesOf.value(entry.post.id);
        if (const QString code = refused.value(entry.post.id); !code.isEmpty())
            row.refusal = refusedPostText(code, row.isMine);
        if (const QDate written = entry.post.writtenAt().toLocalTime().date(); written != day) {
            day = written;
            row.dayHeading = dayText(day, now.toLocalTime().date());
        }
        rows.append(row);
    }
    return rows;
}

QString spokenPost(const ShownPost &row)
{
    QStringList parts{row.author, row.moment};
    for (const QString &part :
         {row.quoted, shownText(row.post()), row.wish, row.state, row.refusal}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    for (const AttachedFile &file : row.files)
        parts.append(file.file.name);
    return parts.join(QStringLiteral("、"));
}

} // namespace tasuki
