// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::fhirpath {

/// The name of an element and what can be told of it without data.
struct MemberName {
    MemberName() = default;
    explicit MemberName(const QString &name);

    QString text;
    QString companion; ///< `_birthDate`, where FHIR keeps the extensions of a primitive
    QString fhirType; ///< what the name says of the type: valueCoding, birthDate; else empty
    bool mayBeChoice = true; ///< value may stand for valueCoding, valueDate …
};

/// "Coding" of valueCoding when `name` begins with `base` and the rest is a type of FHIR; else
/// empty.
QString choiceType(const QString &name, QStringView base);

} // namespace tasuki::fhirpath
