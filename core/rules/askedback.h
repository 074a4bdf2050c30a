// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/editions.h"

namespace tasuki {

/// A fact hospitals ask the care manager for when a sheet comes without it.
struct AskedBackFact {
    QString code; ///< of the dictionary of facts
    int weight = 1; ///< how often, compared with the others
    bool operator==(const AskedBackFact &) const = default;
};

/// What hospitals ask back most, by edition, read from `resources/rules/asked-back.json`. It is an
/// experience, not a law: a region may lay its own file beside it.
class AskedBack {
public:
    static Result<AskedBack> load(const QByteArray &json);
    static AskedBack builtIn();

    /// Heaviest first; empty before the first edition.
    QList<AskedBackFact> facts(QDate day) const;

private:
    Editions<QList<AskedBackFact>> m_editions;
};

} // namespace tasuki
