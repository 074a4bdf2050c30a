// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/phrases.h"

#include <functional>

namespace tasuki {

class Session;

/// Phrases over an open session: one sealed setting of this device.
class LivePhrases final : public Phrases {
public:
    explicit LivePhrases(Session &session)
        : m_session(session)
    { }

    QFuture<Result<QList<Phrase>>> all() override;
    QFuture<Result<void>> save(const Phrase &phrase) override;
    QFuture<Result<void>> remove(ObjectId phrase) override;
    QFuture<Result<void>> use(ObjectId phrase) override;

private:
    QFuture<Result<void>> change(std::function<Result<void>(QList<Phrase> &)> how);

    Session &m_session;
};

} // namespace tasuki
