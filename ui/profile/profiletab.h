// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/rules/carecertification.h"
#include "ui/shell/roomtab.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace tasuki {

class Clock;
class MessageBar;
class ProfileCard;
class Workspace;
struct ProfilePut;
struct RoomEntry;

/// 患者情報 of a room: a card for each group, read first and written in place, one at a time. What
/// was begun is kept a second behind the fingers and is there again.
///
/// F2 edits the card one is in, Ctrl+Enter stores, Esc leaves, Ctrl+Shift+C copies the whole as
/// text.
class ProfileTab final : public RoomTab {
    Q_OBJECT

public:
    /// `clock` must outlive the tab.
    ProfileTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void saveNow() override;

private:
    void layOut();
    void addCards(QVBoxLayout *column);
    void connectCard(ProfileCard *card);
    ProfileCard *cardOf(ProfileGroup group) const;
    ProfileCard *editedCard() const; ///< null while nobody writes
    void showStanding(const RoomEntry *entry);
    void showRefused(const RoomEntry &entry);

    void edit(ProfileCard *card);
    void store(ProfileCard *card);
    void settle(ProfileCard *card, const ProfileValue &value);
    void put(ProfileCard *card, const ProfileValue &value, const QList<OperationId> &seen);
    void copyAll();
    void bringBack();
    void goOn(const ProfilePut &begun);
    void keepNow();

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    const CareCertificationRules m_rules = CareCertificationRules::builtIn();
    QString m_told; ///< about the certification; closed by a person, it is not said again
    qsizetype m_refusals = 0; ///< already told of
    QTimer m_keepTimer;
    MessageBar *m_bar;
    MessageBar *m_certification;
    QLabel *m_locked; ///< why nothing can be written
    QLabel *m_waiting; ///< something is not sent yet
    QScrollArea *m_area;
    QList<ProfileCard *> m_cards;
};

} // namespace tasuki
