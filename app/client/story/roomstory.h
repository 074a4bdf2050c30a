// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/handoffstory.h"

namespace tasuki {

class PostTimeline;

/// A patient's room from its first day to somebody's last in it: a care manager opens it on the
/// patient's consent and invites a doctor's clinic, a visiting nursing station and a pharmacy; the
/// nurse measures and posts a photo while the server is away; the doctor acknowledges; the
/// pharmacist writes down a medicine; the care manager keeps the nurse's words as a care point and
/// in the standing sheet; the nursing station is removed, and at its next round its computer has
/// nothing of the room any more.
class RoomStory {
public:
    struct Desks {
        MainWindow &careManager;
        MainWindow &nurse;
        MainWindow &doctor;
        MainWindow &pharmacist;
    };
    /// `turnServer` switches the server off and on.
    RoomStory(const Desks &desks, QString password, std::function<bool(bool on)> turnServer);

    QList<StoryStep> steps() const;

private:
    QList<StoryStep> opening() const;
    QList<StoryStep> consenting() const;
    QList<StoryStep> inviting() const;
    QList<StoryStep> comingIn(const StoryHand &hand, const char *listed, const char *entered,
                              const char *place) const;
    QList<StoryStep> measuringWithoutLine() const;
    QList<StoryStep> postingWithoutLine() const;
    QList<StoryStep> acknowledging() const;
    QList<StoryStep> prescribing() const;
    QList<StoryStep> keeping() const;
    QList<StoryStep> lookingAtWhatIsKept() const;
    QList<StoryStep> removing() const;
    QList<StoryStep> writingUnknowing() const;
    QList<StoryStep> holdingNothing() const;

    StoryStep invite(const char *name, const QString &typed, qsizetype chosen) const;
    StoryStep openTab(const char *name, const StoryHand &hand, int tab, const char *seen,
                      QWidget *screen) const;
    PostTimeline *timeline(const StoryHand &hand) const;
    bool askToRemove(const QString &office) const;
    qsizetype count(const StoryHand &hand, const char *button) const;

    HandoffStory m_beginning;
    StoryHand m_care;
    StoryHand m_nurse;
    StoryHand m_doctor;
    StoryHand m_pharmacist;
    QString m_password;
    std::function<bool(bool)> m_turnServer;
};

} // namespace tasuki
