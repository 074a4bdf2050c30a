// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <chrono>
#include <functional>
#include <memory>

namespace tasuki {

/// Who speaks to the server: hands out the session token and gets a new one. Lives on the sync
/// thread.
class Credentials {
public:
    virtual ~Credentials() = default;
    /// Null when there is none worth trying: renew() first.
    virtual std::shared_ptr<const Secret> token() const = 0;
    /// Refreshes or signs in. Answers once, later. Error::Unauthorized: only a person can help.
    virtual void renew(std::function<void(Result<void>)> done) = 0;
    /// How long the server asked to wait when renewing failed last.
    virtual std::chrono::seconds patience() const = 0;
    /// The server no longer takes this token.
    virtual void tokenRefused() = 0;
};

} // namespace tasuki
