// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/snapshot.h"

#include <QFuture>

namespace tasuki {

/// The clients of the own office: finding one, keeping her profile.
class Clients {
public:
    virtual ~Clients() = default;

    /// Best first: by kanji, kana, romaji (also half typed, also while the IME composes), insured
    /// number or phone. An empty text gives all, by kana.
    virtual QList<ClientEntry> search(const QString &typed) const = 0;
    /// Writes only the groups that differ from what the person saw.
    virtual QFuture<Result<void>> saveProfile(const Client &seen, const Client &changed) = 0;
};

} // namespace tasuki
