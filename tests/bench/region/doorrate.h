// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/httpsline.h"
#include "tests/bench/region/serverprocess.h"

namespace tasuki::bench {

/// How many answers a second one server gives to a handful of kept-alive connections that ask
/// again at once, and what each costs it.
struct DoorRate {
    double perSecond = 0;
    double serverMicroseconds = 0; ///< of its processor, each
    double ownMicroseconds = 0; ///< of this program's, each: it shares the machine
    double p50 = 0, p99 = 0; ///< ms
};

/// One question over and over from one line.
struct DoorQuestion {
    HttpsLine *line = nullptr;
    const char *method = "GET";
    QByteArray path;
    QByteArray token;
    std::function<QByteArray()> body = [] { return QByteArray(); };
};

/// All of them at once for so long; a Failure when one is not answered with 200.
DoorRate measureRate(LineLoop &loop, const std::vector<DoorQuestion> &questions,
                     const ServerProcess &server, double seconds);

} // namespace tasuki::bench
