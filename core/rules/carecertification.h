// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/profile.h"

#include <QDate>
#include <QList>

namespace tasuki {

/// How far the end of a 要介護認定 is away.
struct CertificationStanding {
    enum class State {
        Unknown, ///< nobody has written until when it is valid
        Valid, ///< nothing to do yet
        Soon, ///< it ends within the days of the rule
        LastDay, ///< it ends with this day
        Past,
        Pending, ///< 申請中: nothing is valid yet, and nothing is asked of anybody
    };
    State state = State::Unknown;
    QDate until; ///< the last day of its validity, inclusive
    qint64 days = 0; ///< to that day, or since it
    bool operator==(const CertificationStanding &) const = default;
};

/// From how many days before the end people are told, by edition, read from
/// `resources/rules/care-certification.json`. A renewal may be asked for from sixty days before
/// the end on (介護保険法施行規則).
class CareCertificationRules {
public:
    static Result<CareCertificationRules> load(const QByteArray &json);
    /// Tells of nothing before the last day, and says so in the log, if the file is damaged.
    static CareCertificationRules builtIn();

    /// `careLevel` is the value of ProfileGroup::CareLevel.
    CertificationStanding standing(const ProfileValue &careLevel, QDate today) const;

private:
    int warnDays(QDate day) const;

    struct Edition {
        QDate from;
        int warnDays = 0;
    };
    QList<Edition> m_editions; ///< newest first
};

} // namespace tasuki
