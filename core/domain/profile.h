// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/profileshape.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace tasuki {

/// What a group said before, or says.
struct ProfileVersion {
    OperationId operation;
    ProfileValue value;
    /// The versions its writer had before the eyes, all of those that stood: it takes their place.
    QList<OperationId> base;
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC, by the writer's clock
    bool operator==(const ProfileVersion &) const = default;
};

/// 患者情報: what everybody in a room about a patient is to know of her. Any member writes, group
/// by group, and nothing it ever said is lost.
///
/// What nobody replaced knowingly stands. Mostly that is one version; it is more while two people
/// have written without knowing of each other, until somebody who sees all of them writes again.
struct Profile {
    static constexpr qsizetype mostVersions = 200; ///< of a group; each stays for ever

    ScopeId scope;
    QMap<ProfileGroup, QList<ProfileVersion>> trail; ///< in the server's order, none empty
    bool operator==(const Profile &) const = default;

    /// A room has one, and everybody knows its name: two devices that begin it at the same time
    /// without a line write into the same one.
    static ObjectId idIn(ScopeId room);

    /// All that stand, in the server's order: what a new version names as its base. Empty while
    /// nobody has written.
    QList<ProfileVersion> standing(ProfileGroup group) const;
    /// The last one of those, which counts; null while nobody has written.
    const ProfileVersion *latest(ProfileGroup group) const;
    ProfileValue value(ProfileGroup group) const; ///< what counts
    /// The others that stand and say something else: to be shown beside what counts.
    QList<ProfileVersion> beside(ProfileGroup group) const;
    bool isDisputed(ProfileGroup group) const { return !beside(group).isEmpty(); }
};

QList<OperationId> operationsOf(const QList<ProfileVersion> &versions);

} // namespace tasuki
