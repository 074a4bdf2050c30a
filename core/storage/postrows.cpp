// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postrows.h"

#include "core/base/log.h"
#include "core/sqlite/database.h"

#include <limits>

namespace tasuki {

namespace {

    constexpr int momentColumn = 5;

    QByteArray stretchSql(const char *comparison, const char *order)
    {
        return QByteArray(objectColumns)
            + "INDEXED BY post_by_moment WHERE scope=? AND moment IS NOT NULL AND (moment,id)"
            + comparison + "(?,?) ORDER BY moment" + order + ",id" + order + " LIMIT ?";
    }

} // namespace

PostBound PostBound::at(const PostPlace &place, bool isIncluded)
{
    return {place.at.toMSecsSinceEpoch(), place.post, isIncluded};
}

PostBound PostBound::newest()
{
    return {std::numeric_limits<qint64>::max(), {}, false};
}

PostRows::PostRows(Database &database, ScopeKeys &keys)
    : m_database(database)
    , m_keys(keys)
{ }

Result<QList<PostRow>> PostRows::older(ScopeId scope, const PostBound &from, int most) const
{
    static const QByteArray without = stretchSql("<", " DESC");
    static const QByteArray with = stretchSql("<=", " DESC");
    return read("post.older", from.isIncluded ? with : without, scope, from, most);
}

Result<QList<PostRow>> PostRows::newer(ScopeId scope, const PostBound &from, int most) const
{
    static const QByteArray without = stretchSql(">", "");
    static const QByteArray with = stretchSql(">=", "");
    return read("post.newer", from.isIncluded ? with : without, scope, from, most);
}

Result<QList<PostRow>> PostRows::read(const char *name, const QByteArray &sql, ScopeId scope,
                                      const PostBound &from, int most) const
{
    Statement query = m_database.statement(name, sql);
    query.bindAll(scope.uuid(), from.moment, from.post.uuid(), most);
    QList<PostRow> rows;
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        auto next = row(query);
        if (!next)
            return next.error();
        rows.append(std::move(*next));
    }
}

Result<std::optional<PostRow>> PostRows::find(ScopeId scope, ObjectId post) const
{
    Statement query = m_database.statement(
        "post.find", QByteArray(objectColumns) + "WHERE scope=? AND id=? AND moment IS NOT NULL");
    const auto found = query.bindAll(scope.uuid(), post.uuid()).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<PostRow>();
    auto read = row(query);
    return read ? Result<std::optional<PostRow>>(std::move(*read)) : read.error();
}

/// One post that was altered on the disk takes no other with it.
Result<PostRow> PostRows::row(const Statement &query) const
{
    PostRow row;
    row.place.at = QDateTime::fromMSecsSinceEpoch(query.integer(momentColumn), Qt::UTC);
    row.place.post = ObjectId(query.uuid(1));
    auto object = readObject(query, m_keys);
    if (object)
        row.object = std::move(*object);
    else if (object.error().kind == Error::Kind::Corrupt)
        qCWarning(logStorage).noquote()
            << "the stored post" << row.place.post.toString() << "is damaged";
    else
        return object.error();
    return row;
}

} // namespace tasuki
