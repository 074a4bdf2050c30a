// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/handoffstory.h"

namespace tasuki {

/// The way back, at both desks, after the first handoff: the hospital's therapist writes what has
/// changed and sends it, first as 速報, then as 確定; the care manager decides row by row; her
/// standing sheet and the hospital's page show what became of it. Prints how many keys were pressed
/// and fails when it was more than the budget.
class DischargeStory {
public:
    /// At the hospital's desk sits somebody of rehabilitation.
    DischargeStory(MainWindow &careManager, MainWindow &hospital, QString password);

    QList<StoryStep> steps() const;

private:
    QList<StoryStep> writing() const;
    QList<StoryStep> sending(const char *name, int key) const;
    QList<StoryStep> writingMore() const;
    QList<StoryStep> reviewing() const;
    QList<StoryStep> lookingBack() const;

    bool startCounting(const StoryHand &hand) const;
    bool isWithin(const char *what, int budget) const; ///< prints the presses since then
    bool pressNext(const QList<int> &keys) const; ///< one key a call; true after the last
    bool choosesToday(int kind) const; ///< goes to the line of 今日, then opens it
    bool decidesNextRow() const; ///< true when none is open any more
    QString hospitalState() const;

    HandoffStory m_handoff;
    StoryHand m_care;
    StoryHand m_hospital;
    mutable int m_presses = 0;
    mutable qsizetype m_place = 0; ///< in the keys of the step that is playing
};

} // namespace tasuki
