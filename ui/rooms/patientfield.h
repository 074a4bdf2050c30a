// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"

#include <QWidget>

class QLineEdit;

namespace tasuki {

struct ClientEntry;
class DateEdit;
class PickField;

/// Whom a new room is about: one of the office's own clients, or – where there are none, at
/// hospitals and clinics – name, reading and birth date as they are typed.
class PatientField final : public QWidget {
    Q_OBJECT

public:
    enum class Way { Chosen, Typed };

    /// `clients` are those of the own office, to choose from.
    PatientField(Way way, const QList<ClientEntry> &clients, QWidget *parent = nullptr);

    void choose(ObjectId client); ///< harmless when she is not among them
    std::optional<RoomPatient> patient() const; ///< none while something is missing
    QString whatIsMissing() const; ///< a sentence; empty when nothing is

Q_SIGNALS:
    void changed();

private:
    void addPicker(const QList<ClientEntry> &clients);
    void addLines();

    QList<RoomPatient> m_patients; ///< to choose from
    QList<ObjectId> m_ids;
    PickField *m_pick = nullptr; ///< one of the two ways is there
    QLineEdit *m_name = nullptr;
    QLineEdit *m_kana = nullptr;
    DateEdit *m_birth = nullptr;
};

} // namespace tasuki
