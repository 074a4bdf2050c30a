// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/serveradministration.h"

#include <QCommandLineParser>

#include <cstdio>

namespace tasuki {

/// One thing tasukictl can do: "office add". Results go to standard output, one record a line with
/// tabs between, so that scripts can read them.
struct CtlCommand {
    const char *noun;
    const char *verb;
    const char *usage;
    Result<void> (*run)(ServerAdministration &, const QCommandLineParser &);
};

QList<CtlCommand> officeCommands();
QList<CtlCommand> personCommands();
QList<CtlCommand> deviceCommands();
QList<CtlCommand> roomCommands();
QList<CtlCommand> auditCommands();

inline void printLine(const QStringList &cells)
{
    std::printf("%s\n", qUtf8Printable(cells.join(u'\t')));
}

inline Error wrongUse(const QString &what)
{
    return {Error::Kind::Invalid, what};
}

/// An identifier given as the n-th argument after noun and verb, or as an option.
template<typename IdType>
Result<IdType> idFrom(const QString &text, const char *what)
{
    const auto id = IdType::fromString(text);
    if (!id)
        return wrongUse(
            QStringLiteral("%1 is missing or not an identifier").arg(QLatin1String(what)));
    return *id;
}

} // namespace tasuki
