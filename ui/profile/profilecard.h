// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class ProfileEditor;
struct RoomEntry;
struct Snapshot;

/// One group of 患者情報: what it says, who wrote it, what somebody else wrote at the same time –
/// side by side until it is settled –, all it said before, and where it is written.
class ProfileCard final : public QFrame {
    Q_OBJECT

public:
    explicit ProfileCard(ProfileGroup group, QWidget *parent = nullptr);

    ProfileGroup group() const { return m_group; }
    /// An editor that is open stays as it is, whatever came meanwhile.
    void display(const RoomEntry &room, const Snapshot &snapshot, const QDateTime &now);
    /// `offer`: see ProfileEditor.
    void edit(const ProfileValue &offer);
    void stopEditing();
    ProfileEditor *editor() const { return m_editor; } ///< null while nobody writes
    QPushButton *editButton() const { return m_edit; }

Q_SIGNALS:
    void editRequested();
    void storeRequested();
    void edited();
    void editingEnded(); ///< without storing
    /// This is what holds, of all that stand side by side.
    void settleRequested(const tasuki::ProfileValue &value);

private:
    void layOut();
    void showText();
    void showBeside(const Snapshot &snapshot, const QDateTime &now);
    void addSide(const ProfileVersion &version, const Snapshot &snapshot, const QDateTime &now,
                 qsizetype number);
    QPushButton *addButton(const char *name, const QString &text);

    const ProfileGroup m_group;
    Profile m_profile;
    bool m_isWritable = false;
    QList<ProfileVersion> m_sides; ///< that stand beside each other on the screen
    bool m_canSettle = false;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_written;
    QLabel *m_trail;
    QPushButton *m_edit;
    QPushButton *m_showTrail;
    QWidget *m_beside;
    QVBoxLayout *m_besideColumn;
    QVBoxLayout *m_column;
    ProfileEditor *m_editor = nullptr;
};

} // namespace tasuki
