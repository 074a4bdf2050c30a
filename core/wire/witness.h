// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/pull.h"

namespace tasuki {

/// What a device still has of rooms whose server went back in time: first a list, then the bodies
/// the server asks for. It keeps them apart, for a person to decide (protocol.md 3.9).
struct WitnessRequest {
    static constexpr int maxEntries = 1000;
    static constexpr qint64 maxBytes = 1024 * 1024; ///< of bodies; one larger goes alone
    struct Entry {
        ScopeId scope;
        ObjectId object;
        qint64 sequence = 0;
        quint64 hash = 0; ///< objectHash()
        bool operator==(const Entry &) const = default;
    };
    struct Object {
        ScopeId scope;
        ObjectRow row;
        bool operator==(const Object &) const = default;
    };
    QList<Entry> entries;
    QList<Object> objects;
    QString tick; ///< of the answer before, as in StatusRequest
    bool operator==(const WitnessRequest &) const = default;
};

struct WitnessAnswer {
    QString epoch;
    QString tick; ///< what was handed in with the question lies before it
    bool tickKnown = true;
    QList<qint64> wanted; ///< places in `entries` of what the server lacks
    bool operator==(const WitnessAnswer &) const = default;
};

QByteArray encode(const WitnessRequest &request); ///< copies bodies as they are
QByteArray encode(const WitnessAnswer &answer);
Result<WitnessRequest> witnessRequestFromBytes(const QByteArray &bytes);
Result<WitnessAnswer> witnessAnswerFromBytes(const QByteArray &bytes);

} // namespace tasuki
