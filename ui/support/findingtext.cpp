// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/findingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tasuki {

namespace {
    QString words(const char *source)
    {
        return QCoreApplication::translate("FindingText", source);
    }
} // namespace

QString findingText(const Finding &finding)
{
    using Rule = Finding::Rule;
    switch (finding.rule) {
    case Rule::Required:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please answer this item."));
    case Rule::TooSmall:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please enter %1 or more."))
            .arg(finding.bound);
    case Rule::TooLarge:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please enter %1 or less."))
            .arg(finding.bound);
    case Rule::TooShort:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please write at least %1 characters."))
            .arg(finding.bound);
    case Rule::TooLong:
        return words(QT_TRANSLATE_NOOP("FindingText",
                                       "This is longer than %1 characters and may "
                                       "not fit on the printed sheet."))
            .arg(finding.bound);
    case Rule::Pattern:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please check how this is written."));
    case Rule::NotAnOption:
        return words(QT_TRANSLATE_NOOP("FindingText",
                                       "This is not one of the choices any more. "
                                       "Please choose again."));
    case Rule::Exclusive:
        return words(
            QT_TRANSLATE_NOOP("FindingText", "This choice cannot be combined with others."));
    case Rule::WrongType:
        return words(QT_TRANSLATE_NOOP("FindingText", "This could not be read. Please check it."));
    case Rule::TooFew:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please give at least %1 answers."))
            .arg(finding.bound);
    case Rule::TooMany:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please give no more than %1 answers."))
            .arg(finding.bound);
    case Rule::Decimals:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please use no more than %1 decimal places."))
            .arg(finding.bound);
    case Rule::Constraint:
        return finding.message.isEmpty()
            ? words(QT_TRANSLATE_NOOP("FindingText", "Please check this together with the rest."))
            : finding.message;
    case Rule::MaxSize:
        return words(QT_TRANSLATE_NOOP("FindingText", "This file is too large (at most %1)."))
            .arg(QLocale().formattedDataSize(finding.bound.toLongLong()));
    case Rule::MimeType:
        return words(QT_TRANSLATE_NOOP("FindingText", "This kind of file cannot be used here."));
    case Rule::Unit:
        return words(QT_TRANSLATE_NOOP("FindingText", "Please choose one of these units: %1"))
            .arg(finding.bound);
    }
    return {};
}

} // namespace tasuki
