// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"
#include "core/domain/room.h"

#include <QStringList>

namespace tasuki {

/// Words for people that come with a file, in both languages of the program.
struct TemplateText {
    QString ja;
    QString en;
    bool operator==(const TemplateText &) const = default;
};

enum class RoleRule {
    None,
    DoctorOrVisitingNurse, ///< one of the two should be there
};

/// What kind of room a room is: one file of `resources/rooms`.
struct RoomTemplate {
    enum class MembersAre { Offices, People, Everyone };

    QString id;
    int order = 0; ///< on the screen where people choose
    TemplateText title;
    TemplateText purpose;
    /// Its rooms carry title, features, consent and archive of their own. The rooms of the others
    /// are all alike.
    bool hasRecord = false;
    RoomFeatures features = {}; ///< switched on in a new room, or always where there is no record
    bool isAboutPatient = false;
    bool needsConsent = false;
    RoleRule roleRule = RoleRule::None;
    QList<OfficeKind> openedBy; ///< empty: nobody opens one at a desk
    MembersAre membersAre = MembersAre::Offices;
    QList<OfficeKind> members; ///< kinds of office that may be in it
    int fewestMembers
        = 0; ///< when it opens, with the one that opens it; of People, how many people
    int mostMembers = 0;
    QList<Profession> professions; ///< who of its offices may see it; empty: everybody
    bool isPart = false; ///< a circle: opened inside another room and nowhere else
    QStringList
        growsInto; ///< larger kinds its rooms may become, about the same and on the same word

    bool isFor(Profession profession) const
    {
        return professions.isEmpty() || professions.contains(profession);
    }
};

/// All kinds of rooms there are. Read strictly: a file that says something nobody here understands,
/// or leaves something out, is refused whole, with its name and the place.
class RoomTemplates {
public:
    static Result<RoomTemplate> read(const QByteArray &json);
    /// `files`: name and content. Invalid when two have the same id, or one grows into a kind that
    /// its rooms do not fit into.
    static Result<RoomTemplates> load(const QList<std::pair<QString, QByteArray>> &files);
    /// Those of `resources/rooms`. Empty, and logged, when one of them cannot be read: then no room
    /// is allowed anything.
    static const RoomTemplates &builtIn();

    const QList<RoomTemplate> &all() const { return m_templates; } ///< by order
    const RoomTemplate *find(const QString &id) const; ///< null when unknown

private:
    QList<RoomTemplate> m_templates;
};

} // namespace tasuki
