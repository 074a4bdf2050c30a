// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdocument.h"

#include "ui/print/masking.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    QString maskedLine(const PrintDocument &document)
    {
        QStringList parts{maskedName(document.patientName)};
        const QString letters = initials(document.patientKana);
        if (!letters.isEmpty())
            parts.append(u'（' + letters + u'）');
        if (document.patientBirth.isWhole())
            parts.append(
                QCoreApplication::translate("tasuki::PrintDocument", "%1 years old")
                    .arg(ageOn(document.patientBirth.toDate(), document.printedAt.date())));
        parts.append(townOf(document.patientAddress));
        parts.removeAll(QString());
        return parts.join(u'　');
    }

} // namespace

QString patientLine(const PrintDocument &document, bool isMasked)
{
    if (isMasked)
        return maskedLine(document);
    const QString birth
        = document.patientBirth.year == 0 ? QString() : toWareki(document.patientBirth);
    if (document.patientName.isEmpty() && birth.isEmpty())
        return {};
    return QCoreApplication::translate("tasuki::PrintDocument", "%1 (%2)  born %3")
        .arg(document.patientName, document.patientKana, birth);
}

PaperFacts paperFacts(const PrintDocument &document, const PrintOptions &options)
{
    const QString time = document.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return {
        {QStringLiteral("title"), document.state.form().title()},
        {QStringLiteral("edition"), document.state.form().edition()},
        {QStringLiteral("patient"), patientLine(document, options.maskName)},
        {QStringLiteral("initials"), initials(document.patientKana)},
        {QStringLiteral("from"), document.sender},
        {QStringLiteral("fromPhone"), document.senderPhone},
        {QStringLiteral("fromFax"), document.senderFax},
        {QStringLiteral("to"), document.recipient},
        {QStringLiteral("toPhone"), document.recipientPhone},
        {QStringLiteral("toFax"), document.recipientFax},
        {QStringLiteral("document"), document.documentId},
        {QStringLiteral("version"), QString::number(document.version)},
        {QStringLiteral("printed"), time},
        {QStringLiteral("printedBy"), document.printedBy},
        {QStringLiteral("day"), toWareki(PartialDate::fromDate(document.printedAt.date()))},
    };
}

} // namespace tasuki
