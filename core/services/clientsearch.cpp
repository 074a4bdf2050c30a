// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clientsearch.h"

#include "core/base/japanesetext.h"

#include <algorithm>
#include <utility>

namespace tasuki {

namespace {

    enum class Match { Beginning, Inside, None };

    Match matchIn(const QString &text, const QString &key)
    {
        const qsizetype at = text.indexOf(key);
        if (at < 0)
            return Match::None;
        return at == 0 || text.at(at - 1) == u'\n' ? Match::Beginning : Match::Inside;
    }

    bool isLatinOrKana(const QString &key)
    {
        return std::all_of(key.begin(), key.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'ぁ' && c <= u'ゖ') || c == u'ー';
        });
    }

    /// "さt" while composing: the kana typed so far with the consonant still in the air.
    Match match(const ClientEntry &client, const QString &key, const QString &romaji)
    {
        const Match written = matchIn(client.searchText, key);
        if (written == Match::Beginning || romaji.isEmpty())
            return written;
        return std::min(written, matchIn(client.romaji, romaji));
    }

} // namespace

QList<ClientEntry> searchClients(const QList<ClientEntry> &clients, const QString &typed)
{
    const QString key = searchKey(typed);
    if (key.isEmpty())
        return clients;
    const QString romaji = isLatinOrKana(key) ? romajiKey(key) : QString();
    QList<ClientEntry> beginnings;
    QList<ClientEntry> insides;
    for (const ClientEntry &client : clients) {
        switch (match(client, key, romaji)) {
        case Match::Beginning:
            beginnings.append(client);
            break;
        case Match::Inside:
            insides.append(client);
            break;
        case Match::None:
            break;
        }
    }
    return beginnings + insides;
}

} // namespace tasuki
