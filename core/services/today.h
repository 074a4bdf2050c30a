// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/admissiondeadline.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// One line of 今日: something that needs this person, most urgent first.
struct TodayItem {
    enum class Kind {
        SheetToSend, ///< admitted, nothing sent yet
        SheetNotDelivered, ///< 送信待ち
        SheetRefused,
        NotReadYet, ///< delivered, nobody there opened it
        Acknowledged, ///< news: 了解 came
        NewSheet, ///< MSW: unread
        ReadNotAcknowledged, ///< MSW: read, 了解 missing
        Conflict, ///< two people wrote the same item
        DischargeArrived, ///< the hospital sent what changed; rows wait for a decision
        DischargeBlockMissing, ///< hospital: this person's block of a discharge sheet is empty
        DischargeReviewed, ///< news at the hospital: 反映 6/8
        StaleSheet, ///< standing sheet not looked at for half a year
        MonthlyCheck, ///< own clients whose sheet nobody confirmed this month, all in one line
        RoomToTend, ///< 世話役: a room not looked through for a week
    };
    Kind kind = Kind::StaleSheet;
    ObjectId episode; ///< null for clients at home
    ObjectId client; ///< null at the hospital
    QString patientName;
    QDateTime since;
    std::optional<AdmissionDeadline> deadline; ///< 入院時情報連携加算
    int count = 0; ///< clients meant, where it is not one
    ScopeId room; ///< of RoomToTend; patientName is whose it is, or what it is called
};

/// Own clients at home whose standing sheet was not confirmed, card by card, in this month.
QList<const ClientEntry *> clientsToCheck(const Snapshot &snapshot, const QDateTime &now);

class Today {
public:
    virtual ~Today() = default;
    virtual QList<TodayItem> items() const = 0; ///< from the current snapshot and clock
};

} // namespace tasuki
