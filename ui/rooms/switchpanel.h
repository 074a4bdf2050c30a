// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"

#include <QGroupBox>
#include <QMap>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

class PickField;
struct Snapshot;

/// What a room is called, its seven switches, and who takes care of it.
class SwitchPanel final : public QGroupBox {
    Q_OBJECT

public:
    explicit SwitchPanel(QWidget *parent = nullptr);

    /// What somebody is just writing stays as it is.
    void display(const Room &room, const Snapshot &snapshot);
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void renamed(const QString &title);
    void switched(tasuki::RoomFeature feature, bool on);
    void caretakerChosen(tasuki::PersonId person); ///< null: nobody

private:
    void addSwitches(QVBoxLayout *column);
    void showCaretaker(const Room &room, const Snapshot &snapshot);
    void rename();

    QString m_shownTitle;
    QList<PersonId> m_people; ///< to choose from; the first is nobody
    PersonId m_caretaker;
    QLineEdit *m_title;
    QPushButton *m_rename;
    QMap<RoomFeature, QCheckBox *> m_switches;
    PickField *m_pick;
};

} // namespace tasuki
