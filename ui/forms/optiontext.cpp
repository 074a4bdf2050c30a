// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/optiontext.h"

#include "core/forms/answervalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tasuki {

QString optionText(const AnswerOption &option)
{
    const bool isScored = option.weight && !option.isRank;
    const QString points = isScored ? numberText(*option.weight) : QString();
    // "0 Not at all" says its points already.
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)?"));
    const bool isSaid = number.match(option.prefix + u' ' + option.label).captured() == points;
    QString text = option.label.isEmpty() ? plainText(option.value) : option.label;
    if (!option.prefix.isEmpty())
        text = option.prefix + u' ' + text;
    if (!points.isEmpty() && !isSaid)
        text = QCoreApplication::translate("OptionText", "%1 (%2 pt)").arg(text, points);
    return text;
}

QString unitText(const QString &unit)
{
    return unit.startsWith(u'{') && unit.endsWith(u'}') ? unit.mid(1, unit.size() - 2) : unit;
}

} // namespace tasuki
