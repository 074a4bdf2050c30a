// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/room.h"
#include "core/rules/roomrules.h"

namespace tasuki {

struct Snapshot;

/// What things in and around rooms are called.
QString featureText(RoomFeature feature); ///< 連絡帳, 療養のポイント …
QString officeKindText(OfficeKind kind);
QString professionText(Profession profession);
QString officeText(const Office &office); ///< さくら市民病院（病院）
QString patientText(const RoomPatient &patient); ///< name (reading) birth date
QString templateText(const TemplateText &text); ///< in the language of the program

/// Who works there, one below the other, by reading; administrators are not in rooms.
QList<Person> peopleAt(OfficeId office, const Snapshot &snapshot);
QString personText(const Person &person); ///< 田中香織（医療ソーシャルワーカー）

QString missingText(MissingRole missing); ///< empty when nothing is

} // namespace tasuki
