// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgreserror.h"

#include "core/base/log.h"

#include <QSqlError>

namespace tasuki {

namespace {

    struct Meaning {
        const char *state; ///< SQLSTATE, or the two characters of its class
        Error::Kind kind;
    };

    constexpr Meaning meanings[] = {
        {"40", Error::Kind::Busy}, // serialization failure, deadlock
        {"08", Error::Kind::Busy}, // connection
        {"57", Error::Kind::Busy}, // statement time-out, shutdown, crash of another backend
        {"55P03", Error::Kind::Busy}, // lock time-out
        {"25006", Error::Kind::Busy}, // read only: this one is a standby now
        {"25P03", Error::Kind::Busy}, // idle in a transaction for too long
        {"23505", Error::Kind::Busy}, // somebody inserted the same meanwhile; a second look sees it
        {"53100", Error::Kind::DiskFull}, {"53", Error::Kind::Busy}, // memory, connections
        {"54", Error::Kind::TooLarge},    {"XX001", Error::Kind::Corrupt},
        {"XX002", Error::Kind::Corrupt},
    };

    Error::Kind kindOf(const QString &state, bool isConnected)
    {
        if (!isConnected)
            return Error::Kind::Busy;
        for (const Meaning &meaning : meanings) {
            if (state.startsWith(QLatin1String(meaning.state)))
                return meaning.kind;
        }
        return Error::Kind::Storage;
    }

} // namespace

Error postgresError(const QSqlError &error, const char *statementName, bool isConnected)
{
    // The text of the error could quote values; the five characters of its state cannot.
    const QString state = isConnected ? error.nativeErrorCode() : QStringLiteral("connection lost");
    qCWarning(logStorage, "Statement %s failed: %s", statementName, qUtf8Printable(state));
    return {kindOf(state, isConnected),
            QStringLiteral("%1: PostgreSQL %2").arg(QLatin1String(statementName), state)};
}

} // namespace tasuki
