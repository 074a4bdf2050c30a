// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/room.h"
#include "ui/shell/roomtab.h"

#include <QFuture>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tasuki {

class Clock;
class CaretakerPanel;
class ConsentPanel;
class ConsequencePanel;
class DiscardPanel;
class GrowPanel;
class MembersPanel;
class MessageBar;
struct RoomEntry;
struct RoomGrowth;
class SplitPanel;
class SwitchPanel;
class Workspace;

/// How a room is set: who is in it, what is switched on, the consent, and its end. The office that
/// opened it changes it; the others read, may record that the consent was withdrawn, and may leave.
/// On top the caretaker's week.
///
/// What cannot be taken back – an office leaves, a consent is withdrawn, the room is closed, or
/// deleted in the end – is asked about first, above everything else.
class RoomSettingsTab final : public RoomTab {
    Q_OBJECT

public:
    RoomSettingsTab(ScopeId room, Workspace &workspace, const Clock &clock,
                    QWidget *parent = nullptr);

    static QString tabTitle();

    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    void connectParts();
    void showState(const RoomEntry &entry);
    void showParts(const RoomEntry &entry);
    void showCircles(const RoomEntry &entry);
    void showWeek();
    void showLife(const RoomEntry &entry); ///< what may become of the room
    void connectLife();
    void grow(const RoomGrowth &growth);
    void splitOff(const QList<OfficeId> &offices, const QString &title, const QString &purpose);
    void askToLeave();
    void invite(const QList<OfficeId> &offices, bool isFromNowOn);
    void beginCircle(const QString &kind);
    void takePart(const Result<ScopeId> &part, const QString &done); ///< a new chapter or circle
    void askToRemove(OfficeId office);
    void askToWithdraw();
    void askToArchive();
    void connectEnd();
    void askToDiscard(DiscardReason reason);
    void askToAgree();
    void askToKeep();
    void giveConsent(const ConsentForm &form);
    void take(QFuture<Result<void>> change, const QString &done = {});

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    MessageBar *m_bar;
    ConsequencePanel *m_ask;
    QScrollArea *m_area;
    QLabel *m_state;
    MembersPanel *m_members;
    SwitchPanel *m_switches;
    ConsentPanel *m_consent;
    CaretakerPanel *m_caretaker;
    GrowPanel *m_grow;
    SplitPanel *m_split;
    QWidget *m_circles; ///< a button for each kind this person may begin
    QPushButton *m_leave;
    QPushButton *m_archive;
    DiscardPanel *m_discard;
    ScopeId m_part; ///< that was opened last, for the bar's button
};

} // namespace tasuki
