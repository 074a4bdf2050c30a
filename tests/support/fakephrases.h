// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/phrases.h"
#include "tests/support/ready.h"

#include <QPromise>

#include <optional>

namespace tasuki {

/// Phrases in RAM.
class FakePhrases final : public Phrases {
public:
    QList<Phrase> kept;
    std::optional<Error> refuse; ///< what every gesture answers while set

    QFuture<Result<QList<Phrase>>> all() override
    {
        return ready(refuse ? Result<QList<Phrase>>(*refuse) : Result<QList<Phrase>>(kept));
    }
    QFuture<Result<void>> save(const Phrase &phrase) override
    {
        if (!refuse) {
            kept.removeIf([&](const Phrase &each) { return each.id == phrase.id; });
            kept.append(phrase);
        }
        return done();
    }
    QFuture<Result<void>> remove(ObjectId phrase) override
    {
        if (!refuse)
            kept.removeIf([&](const Phrase &each) { return each.id == phrase; });
        return done();
    }
    QFuture<Result<void>> use(ObjectId phrase) override
    {
        for (Phrase &each : kept)
            each.timesUsed += each.id == phrase;
        return done();
    }

private:
    QFuture<Result<void>> done() const
    {
        return ready(refuse ? Result<void>(*refuse) : Result<void>());
    }
};

} // namespace tasuki
