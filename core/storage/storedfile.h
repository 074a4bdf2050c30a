// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/wire/blob.h"

namespace tasuki {

/// A file of a room as this device has it, whole or in part.
struct StoredFile {
    enum class State {
        Coming, ///< being taken in from a disk of this computer; not whole, not to be sent yet
        Outgoing, ///< whole; the server does not have all of it yet
        Wanted, ///< the server has it; not whole here
        Here, ///< whole on both sides
        Refused, ///< whole here; the server does not take it and says why
    };
    ScopeId scope;
    BlobManifest manifest; ///< `chunks` is empty for what is wanted and not asked about yet
    State state = State::Wanted;
    QString why; ///< of a refusal: the server's code
    bool operator==(const StoredFile &) const = default;

    bool isWhole() const { return state != State::Coming && state != State::Wanted; }
};

} // namespace tasuki
