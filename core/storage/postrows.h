// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/storage/storedobject.h"

#include <optional>

namespace tasuki {

class Database;
class ScopeKeys;

/// Where a reading of a room's posts begins.
struct PostBound {
    qint64 moment = 0;
    ObjectId post;
    bool isIncluded = false;

    static PostBound at(const PostPlace &place, bool isIncluded);
    static PostBound newest(); ///< behind every post
};

/// A post of the base. A damaged one has a place and nothing else.
struct PostRow {
    PostPlace place;
    std::optional<StoredObject> object;
};

/// The posts in the base, in the order of PostPlace, so many of them as are asked for: a room may
/// hold a hundred thousand. Written by ObjectStore like every other object.
class PostRows {
public:
    PostRows(Database &database, ScopeKeys &keys);

    Result<QList<PostRow>> older(ScopeId scope, const PostBound &from, int most) const;
    Result<QList<PostRow>> newer(ScopeId scope, const PostBound &from, int most) const;
    Result<std::optional<PostRow>> find(ScopeId scope, ObjectId post) const;

private:
    Result<QList<PostRow>> read(const char *name, const QByteArray &sql, ScopeId scope,
                                const PostBound &from, int most) const;
    Result<PostRow> row(const Statement &query) const;

    Database &m_database;
    ScopeKeys &m_keys;
};

} // namespace tasuki
