// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/carecertification.h"
#include "core/services/profileentry.h"

#include <QStringList>

namespace tasuki {

struct RoomEntry;
struct Snapshot;

/// What 患者情報 says, in words.

/// One line for each thing that is known; rows of a list below their titles.
QStringList valueLines(ProfileGroup group, const ProfileValue &value);
/// Who wrote what counts, and when.
QString writtenText(const ProfileVersion &version, const Snapshot &snapshot, const QDateTime &now);
/// All a group ever said, oldest first, with who and when, and who had not read what.
QString profileTrail(ProfileGroup group, const QList<ProfileVersion> &trail,
                     const Snapshot &snapshot, const QDateTime &now);
/// The whole profile for the clipboard, with whom it is about and of when it is.
QString wholeProfile(const RoomEntry &room, const QDateTime &now);

/// That the certification ends or has ended; empty while there is nothing to do.
QString certificationText(const CertificationStanding &standing);
/// What is wrong with a value, and how to write it.
QString profileFaultText(ProfileGroup group, const ProfileFault &fault);
QString profileErrorText(const Error &error);
/// What became of something the centre did not take, with its words, so that nothing is lost.
QString refusedProfileText(const RefusedProfile &refused);

} // namespace tasuki
