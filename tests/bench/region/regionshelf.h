// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/regionplan.h"
#include "tests/bench/region/sheettexts.h"

#include <QTemporaryDir>

#include <memory>

namespace tasuki::bench {

/// A region with its year in the folder of a server: a copy of what is on the shelf, to be changed.
struct FilledRegion {
    RegionPlan plan;
    QTemporaryDir place;

    QString folder() const { return place.filePath(QStringLiteral("server")); }
    double megabytes() const; ///< of the database
};

/// Keeps filled regions, so that each is written once and what is measured always begins with the
/// same year.
class RegionShelf {
public:
    /// Below this folder, for the next run too; empty = until the end of this one.
    explicit RegionShelf(const QString &folder);

    std::unique_ptr<FilledRegion> take(const RegionSize &size);
    const SheetTexts &texts() const { return m_texts; }

private:
    QTemporaryDir m_own;
    QString m_folder;
    SheetTexts m_texts;
};

} // namespace tasuki::bench
