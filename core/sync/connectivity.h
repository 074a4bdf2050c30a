// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace tasuki {

/// The honest state of the line to the server, as the status bar shows it.
struct Connectivity {
    enum class State {
        Unknown, ///< nothing tried yet
        Online, ///< the last exchange worked
        Syncing, ///< an exchange is under way
        Offline, ///< the last exchange failed; `problem` says why, the next try comes by itself
        Stopped, ///< no use trying again without a person: revoked, wrong certificate, must sign in
    };
    State state = State::Unknown;
    std::optional<Error> problem;
    QDateTime lastContact; ///< invalid before the first
    QDateTime nextTry;
    bool operator==(const Connectivity &) const = default;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::Connectivity)
