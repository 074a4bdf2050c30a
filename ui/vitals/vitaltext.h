// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/vitalline.h"
#include "core/rules/vitalthresholds.h"

#include <QString>

namespace tasuki {

QString signText(VitalSign sign); ///< "Temperature"
QString pressureText(); ///< both of them: "Pressure"
QString signUnit(VitalSign sign); ///< "℃"; empty for the face
QString faceText(int face); ///< how one feels, in words
/// "36.8 ℃", "2 (unwell)".
QString valueText(VitalSign sign, int value);
/// "Temperature 36.8 ℃ · Pressure 128/74 mmHg · …": what was understood, to be read back.
QString understoodText(const VitalValues &values);
/// ▲, ▼ or nothing: a sign that needs no colour.
QString markText(VitalMark mark);
/// What is wrong with a line of values, and how to write it.
QString faultText(const VitalFault &fault);
/// Why nothing may be entered, by the server's code; empty for one that is not known.
QString refusalText(const QString &code);

} // namespace tasuki
