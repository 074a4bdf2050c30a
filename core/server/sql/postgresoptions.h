// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

class PostgresFaults;

struct PostgresOptions {
    QString where; ///< as PostgresLink::open() takes it
    int statementTimeoutMs = 30'000;
    int lockTimeoutMs = 10'000;
    int idleTimeoutMs = 60'000; ///< of a transaction in which nothing happens
    PostgresFaults *faults = nullptr;
};

} // namespace tasuki
