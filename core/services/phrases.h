// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/phrase.h"

#include <QFuture>
#include <QList>

namespace tasuki {

/// The phrases of the person who is signed in. They stay on this device, sealed with her vault.
class Phrases {
public:
    static constexpr int mostPhrases = 500;
    static constexpr int longestText = 2000; ///< characters

    virtual ~Phrases() = default;

    virtual QFuture<Result<QList<Phrase>>> all() = 0;
    /// Adds, or replaces the one of the same id. Invalid: no text, no reading, too long, too many.
    virtual QFuture<Result<void>> save(const Phrase &phrase) = 0;
    virtual QFuture<Result<void>> remove(ObjectId phrase) = 0;
    /// Notes that it was used, so that it stands further up next time.
    virtual QFuture<Result<void>> use(ObjectId phrase) = 0;
};

/// Those whose reading, or whose text, begins with or contains what was typed, in kana or romaji;
/// exact readings first, then by use. Everything for nothing typed.
QList<Phrase> matchingPhrases(const QList<Phrase> &phrases, const QString &typed);

/// The one phrase an abbreviation stands for: its reading exactly. Null when there is none, or two.
const Phrase *phraseFor(const QList<Phrase> &phrases, const QString &abbreviation);

} // namespace tasuki
