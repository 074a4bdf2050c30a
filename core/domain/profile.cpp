// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profile.h"

#include <QSet>

namespace tasuki {

namespace {

    /// Of each version whether nobody replaced it knowingly. The last one stands in any case: a
    /// trail in which everything is replaced was not made by people.
    QList<bool> standingFlags(const QList<ProfileVersion> &trail)
    {
        QSet<OperationId> replaced;
        for (const ProfileVersion &version : trail)
            replaced.unite(QSet<OperationId>(version.base.begin(), version.base.end()));
        QList<bool> flags;
        bool isAny = false;
        for (const ProfileVersion &version : trail) {
            flags.append(!replaced.contains(version.operation));
            isAny = isAny || flags.last();
        }
        if (!isAny && !flags.isEmpty())
            flags.last() = true;
        return flags;
    }

} // namespace

ObjectId Profile::idIn(ScopeId room)
{
    return ObjectId::derived(room.uuid(), QStringLiteral("profile"));
}

QList<ProfileVersion> Profile::standing(ProfileGroup group) const
{
    const QList<ProfileVersion> all = trail.value(group);
    const QList<bool> flags = standingFlags(all);
    QList<ProfileVersion> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (flags.at(i))
            found.append(all.at(i));
    }
    return found;
}

const ProfileVersion *Profile::latest(ProfileGroup group) const
{
    const auto known = trail.constFind(group);
    if (known == trail.constEnd())
        return nullptr;
    const qsizetype last = standingFlags(*known).lastIndexOf(true);
    return last < 0 ? nullptr : &known->at(last);
}

ProfileValue Profile::value(ProfileGroup group) const
{
    const ProfileVersion *counts = latest(group);
    return counts ? counts->value : ProfileValue();
}

QList<ProfileVersion> Profile::beside(ProfileGroup group) const
{
    const ProfileValue counts = value(group);
    QList<ProfileVersion> others = standing(group);
    others.removeIf([&counts](const ProfileVersion &version) { return version.value == counts; });
    return others;
}

QList<OperationId> operationsOf(const QList<ProfileVersion> &versions)
{
    QList<OperationId> operations;
    for (const ProfileVersion &version : versions)
        operations.append(version.operation);
    return operations;
}

} // namespace tasuki
