// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/post.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tasuki {

/// The post something was kept from, as it read for the person who kept it: its room may be left,
/// and its words corrected, long before what was kept of it ends.
struct PointSource {
    ScopeId room;
    ObjectId post;
    PersonId author;
    OfficeId office;
    QDateTime at; ///< when it was written
    QString words; ///< what was chosen of it
    bool operator==(const PointSource &) const = default;

    PostPlace place() const { return {at, post}; }
};

/// What a care point said before, or says.
struct PointVersion {
    OperationId operation;
    QString text;
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC, by the writer's clock
    /// The writer had read the version before this one. False where two people wrote at the same
    /// time: both versions are there, and whoever reads the later one has the other to look at.
    bool sawPrevious = true;
    bool operator==(const PointVersion &) const = default;
};

/// 療養のポイントを終える: it holds no longer.
struct PointEnd {
    PersonId by;
    OfficeId office;
    QDateTime at;
    QString reason;
    bool operator==(const PointEnd &) const = default;
};

/// 療養のポイント: a standing caution of a room, which everybody there is to know before anything
/// else. Any member changes it or ends it, and nothing it ever said is lost.
struct CarePoint {
    static constexpr qsizetype longestText = 2000; ///< UTF-16 units
    static constexpr qsizetype longestReason = 500;
    static constexpr qsizetype mostVersions = 100; ///< each stays for ever
    static constexpr qsizetype mostPinnings = 100;
    static constexpr qsizetype mostStanding = 200; ///< in a room; more than that nobody reads

    ObjectId id;
    ScopeId scope;
    QList<PointVersion> versions; ///< in the server's order, never empty; the last one counts
    std::optional<PointSource> source;
    bool isPinned = false; ///< stands before the others
    std::optional<PointEnd> ended;
    bool operator==(const CarePoint &) const = default;

    const PointVersion &latest() const { return versions.last(); }
    const QString &text() const { return versions.last().text; }
    const PointVersion &begun() const { return versions.first(); }
};

/// How the points of a room stand below each other: those that hold – pinned ones first, then by
/// when they were last written, the newest on top – and then those that ended, the last one on top.
bool standsBefore(const CarePoint &one, const CarePoint &other);

} // namespace tasuki
