// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tasuki {

/// What people write above a paragraph of a care plan, and which fact (dictionary.h) stands below
/// it: "家族の意向" → wish.family. A file, so that a region adds its own words
/// (resources/rules/plan-headings.json).
class PlanHeadings {
public:
    struct Heading {
        QString code;
        QStringList names;
    };

    static Result<PlanHeadings> load(const QByteArray &json);

    const QList<Heading> &headings() const { return m_headings; }

private:
    QList<Heading> m_headings;
};

} // namespace tasuki
