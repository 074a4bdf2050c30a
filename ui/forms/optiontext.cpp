// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/optiontext.h"

#include "core/forms/answervalue.h"

#include <QCoreApplication>

namespace tasuki {

QString optionText(const AnswerOption &option)
{
    QString text = option.label.isEmpty() ? plainText(option.value) : option.label;
    if (!option.prefix.isEmpty())
        text = option.prefix + u' ' + text;
    if (option.weight)
        text = QCoreApplication::translate("OptionText", "%1 (%2 pt)")
                   .arg(text, numberText(*option.weight));
    return text;
}

} // namespace tasuki
