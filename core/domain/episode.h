// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QDateTime>
#include <QString>

namespace tasuki {

/// Who told the care manager of the admission (入院の連絡をくれた人).
enum class Informant { Family, Hospital, Provider, Ambulance, Client };

QString toCode(Informant informant); ///< "family", "hospital", "provider", "ambulance", "client"
std::optional<Informant> informantFromCode(const QString &code);

/// One stay in hospital, from 入院 to the care plan: the record around which a handoff room is
/// built. It repeats who the patient is, because the hospital does not see the office's own file.
struct Episode {
    ObjectId id;
    ScopeId scope; ///< the handoff room
    OfficeId careOffice;
    OfficeId hospital;
    PersonId careManager;
    QString patientName;
    QString patientKana;
    QString patientSex;
    PartialDate patientBirth;
    QString patientAddress;
    QDateTime admittedAt; ///< UTC
    bool admittedAtIsGuess = false; ///< nobody asked the hour; clocks then count strictly
    Informant informant = Informant::Family;
    QString note; ///< 昨夜から熱
    ObjectId client; ///< only meaningful inside the care office
    bool operator==(const Episode &) const = default;
};

/// That a sheet's content was really on somebody's screen, and since when.
struct ReadReceipt {
    ObjectId sheet;
    int version = 0;
    PersonId reader;
    OfficeId office;
    QDateTime at;
    bool operator==(const ReadReceipt &) const = default;
};

} // namespace tasuki
