// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

namespace tasuki {

/// Something small a device has to see to at the server from time to time, beside syncing. Asked
/// after an exchange that worked, so the line is known to be good. Lives on the sync thread.
class Errand {
public:
    virtual ~Errand() = default;
    /// Not while it is under way, and not again at once after it failed.
    virtual bool isDue() const = 0;
    virtual void run(Transport &transport, std::shared_ptr<const Secret> token) = 0;
};

} // namespace tasuki
