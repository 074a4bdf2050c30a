// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/storyhand.h"
#include "app/client/story/storyrunner.h"

namespace tasuki {

/// What every story is told with.

inline StoryStep step(const char *name, std::function<bool()> act, std::function<bool()> until,
                      QWidget *screen)
{
    StoryStep made;
    made.name = QString::fromLatin1(name);
    made.act = std::move(act);
    made.until = std::move(until);
    made.screen = screen;
    return made;
}

inline bool sees(const StoryHand &hand, const char *name)
{
    return hand.sees(QString::fromLatin1(name));
}

/// A person comes to her desk and opens it.
StoryStep unlocking(const char *name, const StoryHand &hand, const QString &password);

/// Brings the desk's window to the front; false until it is there.
bool toFront(const StoryHand &hand);

int rowsOf(const StoryHand &hand, const char *list); ///< 0 when there is no such list
bool isAskedFor(const StoryHand &hand); ///< the first room of the list waits for a 了解
bool looksAtPicture(const StoryHand &hand); ///< a photo or a page lies open, and is drawn
QString textOf(const StoryHand &hand, const char *label);

} // namespace tasuki
