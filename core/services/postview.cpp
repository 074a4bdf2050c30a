// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postview.h"

#include "core/base/log.h"
#include "core/wire/post.h"

#include <algorithm>

namespace tasuki {

QList<PostEntry> postsIn(const RecordView &view, ScopeId scope)
{
    QList<PostEntry> posts;
    for (const OverlayObject *record : view.inScope(scope, QStringLiteral("msg"))) {
        const auto post = postFromBody(scope, record->id, record->body);
        if (post)
            posts.append({*post, record->hasUnsent});
        else
            qCWarning(logStorage).noquote()
                << "post" << record->id.toString() << "cannot be read:" << post.error().detail;
    }
    std::sort(posts.begin(), posts.end(), [](const PostEntry &a, const PostEntry &b) {
        return std::pair(a.post.writtenAt(), a.post.id) < std::pair(b.post.writtenAt(), b.post.id);
    });
    return posts;
}

} // namespace tasuki
