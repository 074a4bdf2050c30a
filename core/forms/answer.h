// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tasuki {

/// One element of `QuestionnaireResponse.item.answer` without nested items: {"valueString":"…"},
/// {"valueCoding":{…}}, {"valueDate":"…"} … FHIR's own form is kept so that a response survives
/// untouched.
using Answer = QJsonObject;

struct Coding {
    QString system;
    QString code;
    QString display;
    bool operator==(const Coding &) const = default;
};

} // namespace tasuki
