// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/editions.h"

#include <QTime>

namespace tasuki {

/// What one edition says about when a person is told that something waits for her.
struct NoticeRule {
    QList<QTime> digests; ///< of the day, in order: what can wait is told at these
    int suddenWithinDays = 0; ///< a discharge told so few days ahead cannot wait
    bool operator==(const NoticeRule &) const = default;
};

/// By edition, read from `resources/rules/notices.json`.
class NoticeRules {
public:
    static Result<NoticeRules> load(const QByteArray &json);
    static NoticeRules builtIn();

    NoticeRule on(QDate day) const; ///< no digest at all before the first edition

private:
    Editions<NoticeRule> m_editions;
};

} // namespace tasuki
