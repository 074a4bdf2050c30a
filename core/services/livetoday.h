// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rules/roomcare.h"
#include "core/services/today.h"

#include <QTimeZone>

#include <functional>

namespace tasuki {

class FormLibrary;

/// 今日 from the snapshot: which lines there are and in which order. Holds no state of its own.
class LiveToday final : public Today {
public:
    LiveToday(std::function<SnapshotPtr()> snapshot, AdmissionRules rules, const Clock &clock,
              const FormLibrary *forms = nullptr);

    QList<TodayItem> items() const override;

private:
    void addRooms(const Snapshot &snapshot, QList<TodayItem> &items) const;
    void addForCareOffice(const EpisodeEntry &entry, QList<TodayItem> &items) const;
    void addForHospital(const EpisodeEntry &entry, QList<TodayItem> &items) const;
    void addForWayBack(const EpisodeEntry &entry, const Snapshot &snapshot,
                       QList<TodayItem> &items) const;
    bool misses(const Sheet &draft, Profession profession) const;
    void addForClients(const Snapshot &snapshot, QList<TodayItem> &items) const;
    void addMonthlyCheck(const Snapshot &snapshot, QList<TodayItem> &items) const;
    std::optional<AdmissionDeadline> deadlineOf(const Episode &episode) const;

    std::function<SnapshotPtr()> m_snapshot;
    AdmissionRules m_rules;
    RoomCareRules m_care = RoomCareRules::builtIn();
    const Clock &m_clock;
    const FormLibrary *m_forms; ///< knows whose blocks there are; null: nobody is reminded
    QTimeZone m_zone; ///< the office's; fee rules count its calendar days
};

} // namespace tasuki
