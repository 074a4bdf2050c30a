// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/clientstore.h"
#include "core/sync/doubt.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"

#include <QSet>

namespace tasuki {

/// A question to the server, with where it goes.
struct RecoveryQuestion {
    enum class Kind { Status, Witness };
    Kind kind = Kind::Status;
    QByteArray body;
};

/// What this device does when the server may have gone back in time, before it believes another
/// answer (protocol.md 3.9): it asks which of its own operations the server still knows and puts
/// the others back into the outbox, hands in what only it still has of the rooms in doubt, and then
/// reads them again from their beginning. Nothing goes from the screen meanwhile.
///
/// That doubt exists is in the store; how far the questions have come is not. Killed on the way,
/// the device asks again from the start, which is harmless.
///
/// Outside of doubt it compares the journal once a day and once more after each recovery, because a
/// server that went back and grew again can look the same from everywhere else.
class Recovery {
public:
    Recovery(ClientStore &store, const Clock &clock);

    /// From now on isUnderWay(). Released rooms are kept, and read under whatever membership the
    /// server gives next.
    Result<void> begin(const Doubt &added);
    Result<bool> isUnderWay() const;
    /// The journal should be compared; only asked while nothing is in doubt.
    Result<bool> isAuditDue();

    Result<std::optional<RecoveryQuestion>> nextQuestion();
    /// The answer went missing: the same question again.
    void unanswered() { m_asked.clear(); }

    struct Step {
        bool putBack = false; ///< operations wait again
        bool isFinished = false;
        bool wentBack = false; ///< the server, meanwhile: all begins anew
    };
    Result<Step> answered(const StatusAnswer &answer);
    Result<Step> answered(const WitnessAnswer &answer);

private:
    struct Past { ///< of the server, as far as it told
        QString epoch; ///< empty: nothing is relied upon
        QString tick;
    };
    Result<std::optional<Doubt>> doubt() const;
    Result<QList<OutboxEntry>> journal() const;
    Result<std::optional<RecoveryQuestion>> nextStatus();
    Result<std::optional<RecoveryQuestion>> nextWitness();
    template<typename Answer>
    Result<bool> isSameServer(const Answer &answer);
    Result<void> collectWitness();
    Result<bool> putBack(const StatusAnswer &answer);
    Result<Step> finishStatus(bool wasPutBack);
    Result<void> finish();
    Result<void> reread(const Doubt &doubt);
    void startAgain();
    Result<void> recallPast();

    ClientStore &m_store;
    const Clock &m_clock;
    enum class Stage { Days, Operations, Witness };
    Stage m_stage = Stage::Days;
    QList<OperationId> m_toAsk;
    QList<OperationId> m_asked; ///< in the question that is out
    QList<WitnessRequest::Object> m_listed; ///< in the list that is out
    QList<WitnessRequest::Object> m_wanted;
    std::optional<QList<WitnessRequest::Object>> m_toList;
    std::optional<Past> m_past; ///< as of the answer before
};

} // namespace tasuki
