// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomface.h"

#include <QWidget>

class QLabel;

namespace tasuki {

class BigPatientLabel;
struct Snapshot;

/// Whose room it is, what it is called and who is in it, above everything that is shown of a room.
/// In one that is about nobody it says that nobody may be named.
class RoomHeader final : public QWidget {
    Q_OBJECT

public:
    explicit RoomHeader(QWidget *parent = nullptr);

    void display(const RoomFace &face, const Snapshot &snapshot);

private:
    BigPatientLabel *m_patient;
    QLabel *m_title;
    QLabel *m_others;
    QLabel *m_nobody;
};

} // namespace tasuki
