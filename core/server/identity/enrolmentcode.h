// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace tasuki {

/// Ten characters of Crockford's base 32 (50 random bits), made to be read out on the telephone.
Secret makeEnrolmentCode();
/// As people type it: lower case, blanks and hyphens, O for 0, I and L for 1.
Secret plainEnrolmentCode(const Secret &typed);

/// Whether a password may be chosen: 13 to 128 characters with letters, digits and symbols, not
/// made of the login or the product's name, nor of a few characters repeated.
bool isGoodPassword(const Secret &password, const QByteArray &login);

} // namespace tasuki
