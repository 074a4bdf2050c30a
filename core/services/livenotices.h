// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rules/noticerules.h"
#include "core/services/notices.h"

#include <functional>

namespace tasuki {

class FormLibrary;
class Session;

/// Notices over an open session: two sealed settings of this device.
class LiveNotices final : public Notices {
    Q_OBJECT

public:
    LiveNotices(Session &session, const FormLibrary &forms, const Clock &clock,
                std::function<SnapshotPtr()> snapshot);

    WaitingNotices waiting() const override;
    QList<QTime> times() const override;
    QFuture<Result<Kept>> kept() override;
    QFuture<Result<void>> remember(const NoticeMemory &memory) override;
    QFuture<Result<void>> choose(const NoticeChoice &choice) override;
    QFuture<Result<void>> forgetLostWords() override;

private:
    Session &m_session;
    const FormLibrary &m_forms;
    const Clock &m_clock;
    const NoticeRules m_rules = NoticeRules::builtIn();
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
