// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/handoffstory.h"
#include "core/domain/post.h"

namespace tasuki {

class PostTimeline;

/// After the first handoff both desks talk in the admission's room: an important post is seen and
/// acknowledged; the answer with a photo is written while the server is away and arrives after it;
/// the photo is looked at; a word that names somebody else is held back; a post is corrected and
/// taken back; a word is found in all rooms.
class TalkStory {
public:
    /// `photo` is what the hospital attaches; `turnServer` switches the server off and on.
    TalkStory(MainWindow &careManager, MainWindow &hospital, QString password,
              std::function<bool(bool on)> turnServer);

    QList<StoryStep> steps() const;

private:
    QList<StoryStep> asking() const;
    QList<StoryStep> acknowledging() const;
    QList<StoryStep> answeringWithoutLine() const;
    QList<StoryStep> looking() const;
    QList<StoryStep> correcting() const;
    QList<StoryStep> finding() const;

    StoryStep write(const char *name, const StoryHand &hand, const QString &text,
                    std::function<bool()> until) const;
    PostTimeline *timeline(const StoryHand &hand) const;
    bool chosenIs(const StoryHand &hand, bool (Post::*what)() const) const;
    int posts(const StoryHand &hand) const;

    HandoffStory m_handoff;
    StoryHand m_care;
    StoryHand m_hospital;
    std::function<bool(bool)> m_turnServer;
};

/// A photo for stories: drawn here, of nobody.
bool savePracticePhoto(const QString &path);

} // namespace tasuki
