// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTime>

namespace tasuki {

/// When a care office works (運営規程): decides which evening or weekend exception counts.
struct OfficeHours {
    QTime opens{9, 0};
    QTime closes{18, 0};
    QSet<int> workdays{1, 2, 3, 4, 5}; ///< Qt day numbers, Monday = 1
    QSet<QDate> holidays;
    bool isWorkday(QDate day) const;
};

/// 入院時情報連携加算 as one dated edition of the rules counts it (令和6年度: 老企第36号;
/// domain.md 2.1).
struct AdmissionDeadline {
    QDate firstUntil; ///< last day for (Ⅰ), inclusive
    QDate secondUntil; ///< last day for (Ⅱ), inclusive
    int firstUnits = 0; ///< 250
    int secondUnits = 0; ///< 200
    QString edition; ///< "令和6年度"
    QString reason; ///< code of the sentence used: "plain", "after-hours", "closed-day",
                    ///< "after-hours-extended"
    bool operator==(const AdmissionDeadline &) const = default;
};

/// Rule tables with their dates, read from `resources/rules/admission-information.json`.
class AdmissionRules {
public:
    static Result<AdmissionRules> load(const QByteArray &json);

    /// `admittedAt` in the office's local time. An hour that was only guessed counts as in office
    /// hours, the strict reading. Invalid when no edition covers the day.
    Result<AdmissionDeadline> deadline(const QDateTime &admittedAt, bool hourIsGuess,
                                       const OfficeHours &hours) const;

private:
    struct Edition {
        QDate from;
        QString name;
        int firstDays = 0; ///< days after the admission day that still count
        int secondDays = 0;
        int firstUnits = 0;
        int secondUnits = 0;
        bool hasExceptions = false; ///< evening and closed-day exceptions
    };
    QList<Edition> m_editions; ///< newest first
};

} // namespace tasuki
