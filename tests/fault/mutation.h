// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/protocolrule.h"

#include <QList>
#include <QString>

namespace tasuki::fault {

/// One rule of the protocol switched off – with the deeper defences that would hide it.
struct Mutation {
    enum class Disk { Honest, Lying };

    const char *name;
    QList<ProtocolRule> broken;
    quint64 seed = 1; ///< of a schedule that is known to notice; the search begins here
    Disk disk = Disk::Honest;
};

const QList<Mutation> &mutations();
const Mutation *mutationNamed(const QString &name);

/// Holds for the whole program, from now on.
void breakOnly(const Mutation &mutation);

} // namespace tasuki::fault
