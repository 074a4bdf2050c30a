// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitaltext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace tasuki {

namespace {

    QString words(const char *source)
    {
        return QCoreApplication::translate("VitalText", source);
    }

    struct SignWords {
        const char *name;
        const char *unit;
    };

    constexpr std::array<SignWords, 8> names{{
        {QT_TRANSLATE_NOOP("VitalText", "Temperature"), "℃"},
        {QT_TRANSLATE_NOOP("VitalText", "Upper pressure"), "mmHg"},
        {QT_TRANSLATE_NOOP("VitalText", "Lower pressure"), "mmHg"},
        {QT_TRANSLATE_NOOP("VitalText", "Pulse"), QT_TRANSLATE_NOOP("VitalText", "a minute")},
        {"SpO₂", "%"},
        {QT_TRANSLATE_NOOP("VitalText", "Weight"), "kg"},
        {QT_TRANSLATE_NOOP("VitalText", "Glucose"), "mg/dL"},
        {QT_TRANSLATE_NOOP("VitalText", "Face"), ""},
    }};

    constexpr std::array<const char *, 6> faces{
        QT_TRANSLATE_NOOP("VitalText", "at ease"),
        QT_TRANSLATE_NOOP("VitalText", "a little unwell"),
        QT_TRANSLATE_NOOP("VitalText", "unwell"),
        QT_TRANSLATE_NOOP("VitalText", "quite unwell"),
        QT_TRANSLATE_NOOP("VitalText", "very unwell"),
        QT_TRANSLATE_NOOP("VitalText", "as bad as can be"),
    };

    const char *faultWords(VitalFault::Kind kind)
    {
        switch (kind) {
        case VitalFault::Kind::Unknown:
            return QT_TRANSLATE_NOOP("VitalText",
                                     "“%1” is no vital sign. Words go into the remark below.");
        case VitalFault::Kind::NoNumber:
            return QT_TRANSLATE_NOOP("VitalText", "A number is missing at “%1”.");
        case VitalFault::Kind::Ambiguous:
            return QT_TRANSLATE_NOOP("VitalText",
                                     "What is “%1”? Write it before the number, such as P (pulse), "
                                     "SpO2, BW (weight), BS (glucose) or FS (face).");
        case VitalFault::Kind::Malformed:
            return QT_TRANSLATE_NOOP("VitalText", "“%1” cannot be. Please check the number.");
        case VitalFault::Kind::Impossible:
            return QT_TRANSLATE_NOOP("VitalText",
                                     "“%1” is more or less than can be. Is it mistyped?");
        case VitalFault::Kind::Twice:
            return QT_TRANSLATE_NOOP("VitalText", "“%1”: this value stands in the line already.");
        case VitalFault::Kind::Unpaired:
            return QT_TRANSLATE_NOOP(
                "VitalText", "“%1” is only one of the two pressures. Write both, such as 128/74.");
        }
        return "";
    }

} // namespace

QString signText(VitalSign sign)
{
    return words(names.at(static_cast<size_t>(sign)).name);
}

QString pressureText()
{
    return words(QT_TRANSLATE_NOOP("VitalText", "Pressure"));
}

QString signUnit(VitalSign sign)
{
    const char *unit = names.at(static_cast<size_t>(sign)).unit;
    return *unit ? words(unit) : QString();
}

QString faceText(int face)
{
    return face < 0 || face >= int(faces.size()) ? QString()
                                                 : words(faces.at(static_cast<size_t>(face)));
}

QString valueText(VitalSign sign, int value)
{
    const QString number = vitalNumber(sign, value);
    if (sign == VitalSign::Face)
        return words(QT_TRANSLATE_NOOP("VitalText", "%1 (%2)")).arg(number, faceText(value));
    return words(QT_TRANSLATE_NOOP("VitalText", "%1 %2")).arg(number, signUnit(sign));
}

QString understoodText(const VitalValues &values)
{
    QStringList parts;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool isPair
            = values.contains(VitalSign::Systolic) && values.contains(VitalSign::Diastolic);
        if (it.key() == VitalSign::Diastolic && isPair)
            continue;
        if (it.key() == VitalSign::Systolic && isPair)
            parts += words(QT_TRANSLATE_NOOP("VitalText", "Pressure %1/%2 mmHg"))
                         .arg(it.value())
                         .arg(values.value(VitalSign::Diastolic));
        else
            parts += signText(it.key()) + u' ' + valueText(it.key(), it.value());
    }
    return parts.join(QStringLiteral(" · "));
}

QString markText(VitalMark mark)
{
    switch (mark) {
    case VitalMark::High:
        return QStringLiteral("▲");
    case VitalMark::Low:
        return QStringLiteral("▼");
    case VitalMark::Within:
        break;
    }
    return {};
}

QString faultText(const VitalFault &fault)
{
    return words(faultWords(fault.kind)).arg(fault.piece);
}

QString refusalText(const QString &code)
{
    if (code == u"archived")
        return words(
            QT_TRANSLATE_NOOP("VitalText", "This room is closed. What is in it can only be read."));
    if (code == u"no_consent")
        return words(QT_TRANSLATE_NOOP(
            "VitalText",
            "There is no consent of the patient. Nothing can be entered until there is."));
    if (code == u"feature_off")
        return words(
            QT_TRANSLATE_NOOP("VitalText",
                              "Vitals are switched off in this room. The office that opened it can "
                              "switch them on."));
    return {};
}

} // namespace tasuki
