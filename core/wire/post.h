// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/post.h"

namespace tasuki {

/// What a person writes: `msg.add` {text, re, want, due, to, vacancy, item}. Versions, 了解,
/// sights, pins and retraction come with operations of their own (protocol.md 3.5).
struct PostDraft {
    QString text;
    ObjectId replyTo;
    bool wantsAcknowledgement = false;
    QDate due; ///< only with wantsAcknowledgement
    Addressees to = {};
    std::optional<Vacancy> vacancy = {};
    std::optional<ItemQuote> item = {};
    bool operator==(const PostDraft &) const = default;
};

/// Text people can read: not blank, not too long, valid, and without control characters other than
/// line ends and tabs.
bool isGoodPostText(const QString &text);
bool isGoodRetractReason(const QString &reason); ///< may be empty; one line

QJsonObject toJson(const PostDraft &draft);
Result<PostDraft> postDraftFromJson(const QJsonObject &json); ///< Invalid: see isGoodPostText()

/// Of a body that merge made. Invalid when another program, or a damaged store, did. An older merge
/// did not look at `to`, `vacancy` and `item`: one that cannot be read is not there, the words are.
Result<Post> postFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
