// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/foundevent.h"
#include "core/calendar/icstree.h"

namespace tasuki {

/// What an entry of a file says in words, as it may stand here; notes in `found` what had to be
/// left out. The time is not touched.
void readTexts(const IcsComponent &entry, const QString &untitled, FoundEvent &found);

/// A web address that cannot be opened from here is still said: at the end of the note, as far as
/// there is room. False: there was none.
bool moveToNote(const QString &link, EventContent &content);

} // namespace tasuki
