// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/story/storyhand.h"
#include "app/client/story/storyrunner.h"
#include "core/domain/sheet.h"

namespace tasuki {

class MainWindow;

/// The first handoff, from the call to 了解, at both desks: she is found, admitted, her sheet
/// checked and sent; the hospital sees it arrive, reads it, acknowledges; the care manager sees who
/// and when; the paper is made.
class HandoffStory {
public:
    HandoffStory(MainWindow &careManager, MainWindow &hospital, QString password);

    /// Switches the server off before the sheet is sent and on again after it was seen waiting.
    void setServerSwitch(std::function<bool(bool on)> turn) { m_turnServer = std::move(turn); }
    QList<StoryStep> steps() const;
    /// The beginning alone: both desks are open, the care manager has her client before her.
    QList<StoryStep> untilClientFound() const { return atTheDoor() + finding(); }
    /// Until the sheet has left the care manager's desk, for a story of its readers.
    QList<StoryStep> untilSent() const;
    /// Without what comes after 了解, for a story that goes on from there.
    QList<StoryStep> untilAcknowledged() const;

private:
    QList<StoryStep> atTheDoor() const;
    QList<StoryStep> finding() const;
    QList<StoryStep> admitting() const;
    QList<StoryStep> checking() const;
    QList<StoryStep> sending() const;
    QList<StoryStep> reading() const;
    QList<StoryStep> afterwards() const;

    bool sheetIs(DeliveryState state) const; ///< as the care manager's page shows it

    StoryHand m_care;
    StoryHand m_hospital;
    QString m_password;
    std::function<bool(bool)> m_turnServer;
};

} // namespace tasuki
