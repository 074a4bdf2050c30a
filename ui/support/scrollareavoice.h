// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// From now on a QScrollArea tells screen readers about its parts through QAccessibleWidget. Qt's
/// own interface for it (6.4) does not look whether there is a part of that number: a screen reader
/// that asks for the scroll bar which has just gone would take the program with it.
void installScrollAreaVoice();

} // namespace tasuki
