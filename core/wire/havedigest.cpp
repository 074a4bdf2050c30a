// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/havedigest.h"

#include "core/wire/hexnumber.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype digits = 32;

    QByteArray lineOf(ScopeId scope, const ScopeCursor &cursor)
    {
        return (scope.toString() + u':' + cursor.grant.toString() + u':'
                + QString::number(cursor.sequence) + u':' + hexNumber(cursor.sum) + u'\n')
            .toLatin1();
    }

} // namespace

QString haveDigest(const QMap<ScopeId, ScopeCursor> &have)
{
    QList<QByteArray> lines;
    lines.reserve(have.size());
    for (auto it = have.begin(); it != have.end(); ++it)
        lines.append(lineOf(it.key(), it.value()));
    std::sort(lines.begin(), lines.end()); // by their text: a map's order is nobody else's
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : std::as_const(lines))
        hash.addData(line);
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

bool isHaveDigest(const QString &text)
{
    const auto isDigit
        = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.isEmpty()
        || (text.size() == digits && std::all_of(text.begin(), text.end(), isDigit));
}

} // namespace tasuki
