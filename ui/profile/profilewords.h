// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profileshape.h"

namespace tasuki {

/// What the parts of 患者情報 are called.
QString groupTitle(ProfileGroup group);
/// What belongs into a group: said where nothing is there yet.
QString groupHint(ProfileGroup group);
QString itemLabel(ProfileGroup group, const QString &item);
QString itemExample(const ProfileItem &item); ///< how it is written; may be empty
QString choiceText(const QString &item, const QString &choice);
QString rowTitle(ProfileGroup group, qsizetype number); ///< "Person 2"; counted from one

} // namespace tasuki
