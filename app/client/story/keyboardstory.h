// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/handoffstory.h"

namespace tasuki {

struct ShownPost;

/// A morning without a mouse: at the hospital, from the open desk on, there are keys and nothing
/// else. A sheet is read and acknowledged; three posts of the care manager are answered, the
/// important one gets its 了解; a photo is attached, looked at and left again. A key that had no
/// effect ends the story with its name.
class KeyboardStory {
public:
    KeyboardStory(MainWindow &careManager, MainWindow &hospital, QString password);

    QList<StoryStep> steps() const;

private:
    QList<StoryStep> asking() const; ///< what the care manager writes, without a mouse too
    QList<StoryStep> reading() const;
    QList<StoryStep> answering() const;
    QList<StoryStep> takingNote() const;
    QList<StoryStep> attaching() const;
    QList<StoryStep> leaving() const;

    /// Presses them, one after another, at whatever has the focus.
    StoryStep keys(const char *name, const StoryHand &hand, const QKeySequence &pressed,
                   std::function<bool()> until) const;
    /// Tab, until that widget has the focus.
    StoryStep walkTo(const char *name, const StoryHand &hand, const char *target) const;
    /// Writes where the cursor stands and sends it; then there are so many posts.
    QList<StoryStep> write(const char *name, const StoryHand &hand, const QString &text,
                           int posts) const;
    bool hasFocus(const StoryHand &hand, const char *name) const;
    ShownPost post(int row) const; ///< at the hospital
    int posts(const StoryHand &hand) const;

    HandoffStory m_handoff;
    StoryHand m_care;
    StoryHand m_hospital;
};

} // namespace tasuki
