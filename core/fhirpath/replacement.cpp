// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/replacement.h"

namespace tasuki::fhirpath {

namespace {

    QString filledIn(const QString &substitute, const QRegularExpressionMatch &match)
    {
        QString text;
        for (qsizetype i = 0; i < substitute.size(); ++i) {
            const QChar next = i + 1 < substitute.size() ? substitute[i + 1] : QChar();
            const bool isGroup = next >= u'0' && next <= u'9';
            if (substitute[i] != u'$' || !(isGroup || next == u'$')) {
                text += substitute[i];
                continue;
            }
            text += isGroup ? match.captured(next.unicode() - u'0') : QStringLiteral("$");
            ++i;
        }
        return text;
    }

} // namespace

Collection replaced(Evaluation &evaluation, const QString &text, const QRegularExpression &pattern,
                    const QString &substitute)
{
    QString outcome;
    qsizetype copied = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!match.isValid())
            return evaluation.fail(QStringLiteral("a pattern takes too much work"));
        const QString filled = filledIn(substitute, match);
        outcome += QStringView(text).mid(copied, match.capturedStart() - copied);
        outcome += filled;
        copied = match.capturedEnd();
        if (!evaluation.spend(1 + filled.size() / 64) || outcome.size() > Evaluation::longest)
            return evaluation.fail(QStringLiteral("replaceMatches() gives too long a text"));
    }
    outcome += QStringView(text).mid(copied);
    return {Value::string(outcome)};
}

} // namespace tasuki::fhirpath
