// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/shownpost.h"

#include "core/services/snapshot.h"
#include "ui/rooms/mention.h"
#include "ui/rooms/posttext.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/rooms/vacancytext.h"
#include "ui/support/itemquotetext.h"

namespace tasuki {

namespace {

    void addVacancy(ShownPost &row, const QDate &today)
    {
        const Post &post = row.post();
        if (!post.vacancy || post.isRetracted())
            return;
        row.vacancy = vacancyText(*post.vacancy);
        row.vacancyTerms = vacancyTermsText(*post.vacancy, today);
        row.isVacant = post.vacancy->holdsOn(today);
    }

    ShownPost rowOf(const PostEntry &entry, const Snapshot &snapshot, const QTime &written,
                    const QDate &today)
    {
        const Post &post = entry.post;
        ShownPost row;
        row.entry = entry;
        row.author = authorText(post, snapshot);
        row.moment = written.toString(u"HH:mm");
        if (!post.replyTo.isNull())
            row.quoted = quotedText(entry.answered, snapshot);
        row.wish = wishText(post, today);
        row.state = stateText(entry);
        row.isMine = post.author == snapshot.me.id;
        row.isUnseen = !post.isRetracted() && !post.isSeenBy(snapshot.me.id);
        row.awaitsMe = post.wantsAcknowledgement && !post.isRetracted() && !row.isMine
            && !post.isAcknowledgedBy(snapshot.me.id);
        row.isToMe = !row.isMine && !post.isRetracted()
            && post.to.include(snapshot.me.id, snapshot.me.office, snapshot.me.profession);
        if (!post.to.isEmpty() && !post.isRetracted())
            row.to = addresseesText(addresseeNames(post.to, snapshot), row.isToMe);
        if (post.item && !post.isRetracted())
            row.item = itemQuoteText(*post.item);
        addVacancy(row, today);
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
    const QDate today = now.toLocalTime().date();
    QDate day;
    for (const PostEntry &entry : posts) {
        const QDateTime written = entry.post.writtenAt().toLocalTime(); // dear: once for each
        ShownPost row = rowOf(entry, snapshot, written.time(), today);
        row.files = filesOf.value(entry.post.id);
        if (const QString code = refused.value(entry.post.id); !code.isEmpty())
            row.refusal = refusedPostText(code, row.isMine);
        if (written.date() != day) {
            day = written.date();
            row.dayHeading = dayText(day, today);
        }
        rows.append(row);
    }
    return rows;
}

QString spokenPost(const ShownPost &row)
{
    QStringList parts{row.author, row.moment};
    for (const QString &part : {row.to, row.quoted, shownText(row.post()), row.item, row.vacancy,
                                row.vacancyTerms, row.wish, row.state, row.refusal}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    for (const AttachedFile &file : row.files)
        parts.append(file.file.name);
    return parts.join(QStringLiteral("、"));
}

} // namespace tasuki
