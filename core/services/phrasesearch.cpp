// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "core/services/phrases.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// 0 the reading itself, 1 begins with it, 2 has it somewhere, 3 not at all.
    int distance(const Phrase &phrase, const QString &key, const QString &romaji)
    {
        const QString reading = searchKey(phrase.reading);
        const QString latin = romajiKey(reading);
        if (reading == key || latin == romaji)
            return 0;
        if (reading.startsWith(key) || latin.startsWith(romaji))
            return 1;
        if (reading.contains(key) || searchKey(phrase.text).contains(key))
            return 2;
        return 3;
    }

} // namespace

QList<Phrase> matchingPhrases(const QList<Phrase> &phrases, const QString &typed)
{
    const QString key = searchKey(typed);
    const QString romaji = romajiKey(key);
    QList<std::pair<int, Phrase>> ranked;
    for (const Phrase &phrase : phrases) {
        const int rank = key.isEmpty() ? 1 : distance(phrase, key, romaji);
        if (rank < 3)
            ranked.append({rank, phrase});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.timesUsed > b.second.timesUsed;
    });
    QList<Phrase> found;
    for (const auto &[rank, phrase] : ranked)
        found.append(phrase);
    return found;
}

const Phrase *phraseFor(const QList<Phrase> &phrases, const QString &abbreviation)
{
    const QString key = searchKey(abbreviation);
    const Phrase *only = nullptr;
    for (const Phrase &phrase : phrases) {
        if (key.isEmpty() || distance(phrase, key, romajiKey(key)) != 0)
            continue;
        if (only)
            return nullptr;
        only = &phrase;
    }
    return only;
}

} // namespace tasuki
