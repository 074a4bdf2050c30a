// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

namespace tasuki {

/// An office of which nothing matters but what it is and how it is called.
inline Office makeOffice(OfficeKind kind, const QString &name)
{
    Office made;
    made.id = OfficeId::create();
    made.kind = kind;
    made.name = name;
    return made;
}

} // namespace tasuki
