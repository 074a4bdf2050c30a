// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postsource.h"

#include "core/base/log.h"
#include "core/wire/post.h"

#include <algorithm>

namespace tasuki {

namespace {

    void logUnreadable(ObjectId post, const Error &error)
    {
        qCWarning(logStorage).noquote()
            << "post" << post.toString() << "cannot be read:" << error.detail;
    }

} // namespace

PostSource::PostSource(ClientStore &store, const OwnWords &words, Author me)
    : m_store(store)
    , m_words(words)
    , m_me(me)
{ }

std::optional<PostEntry> PostSource::entry(ScopeId room, ObjectId post,
                                           const StoredObject *base) const
{
    QJsonObject body;
    bool hasUnsent = false;
    const QList<OutboxEntry> own = m_words.on(room, post);
    if (base && own.isEmpty()) { // most of them
        const auto stored = parseJsonObject(base->row.body);
        if (!stored) {
            logUnreadable(post, stored.error());
            return std::nullopt;
        }
        body = *stored;
    } else {
        const auto seen = overlayView(
            {{room, {}, {}}}, base ? QList<StoredObject>{*base} : QList<StoredObject>(), own, m_me);
        if (seen.isEmpty() || seen.first().type != u"msg")
            return std::nullopt;
        body = seen.first().body;
        hasUnsent = seen.first().hasUnsent;
    }
    const auto read = postFromBody(room, post, body);
    if (!read) {
        logUnreadable(post, read.error());
        return std::nullopt;
    }
    return PostEntry{*read, hasUnsent, {}};
}

std::optional<PostEntry> PostSource::entry(ScopeId room, const PostRow &row) const
{
    return row.object ? entry(room, row.place.post, &*row.object) : std::nullopt;
}

Result<std::optional<PostEntry>> PostSource::find(ScopeId room, ObjectId post) const
{
    const auto row = rows().find(room, post);
    if (!row)
        return row.error();
    if (*row)
        return entry(room, **row);
    if (m_words.on(room, post).isEmpty())
        return std::optional<PostEntry>();
    const auto other = m_store.objects().findButPost(room, post);
    if (!other)
        return other.error();
    return entry(room, post, *other ? &**other : nullptr);
}

Result<QList<PostEntry>> PostSource::onlyHere(ScopeId room) const
{
    QList<PostEntry> posts;
    for (const ObjectId &post : m_words.postsBegun(room)) {
        const auto isStored = rows().find(room, post);
        if (!isStored)
            return isStored.error();
        if (*isStored)
            continue;
        const auto written = find(room, post);
        if (!written)
            return written.error();
        if (*written)
            posts.append(**written);
    }
    std::sort(posts.begin(), posts.end(), [](const PostEntry &a, const PostEntry &b) {
        return a.post.place() < b.post.place();
    });
    return posts;
}

} // namespace tasuki
