// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/addressbook.h"

namespace tasuki {

QString bookLine(const BookEntry &entry); ///< 田中香織（たなか かおり）
                                          ///< 医療ソーシャルワーカー　さくら市民病院（病院）
/// All the directory knows of the person and the office, a line each. Whether somebody sits at a
/// computer now it does not know, and nothing says so.
/// `now` is of the local clock; where it is given, it is said whether the office is open then.
QString bookDetails(const BookEntry &entry, const QDateTime &now = {});

} // namespace tasuki
