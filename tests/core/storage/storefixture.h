// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"
#include "core/storage/clientstore.h"
#include "tests/core/storage/storevault.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

namespace tasuki {

/// A folder with one store in it.
struct StoreFixture {
    QString path() const { return folder.filePath(QStringLiteral("store.sqlite")); }

    std::unique_ptr<ClientStore> open(const StoreOptions &options = {})
    {
        auto store = ClientStore::open(path(), testVault(), clock, options);
        REQUIRE(store);
        return std::move(*store);
    }
    /// The file as SQLite sees it, past the stores.
    std::unique_ptr<Database> raw()
    {
        auto database = Database::open(path());
        REQUIRE(database);
        return std::move(*database);
    }
    QByteArray bytes() const
    {
        QByteArray all;
        for (const auto *suffix : {"", "-wal"}) {
            QFile file(path() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    SystemClock clock;
};

inline ScopeRecord aScope()
{
    ScopeRecord record;
    record.id = ScopeId::create();
    record.roomTemplate = QStringLiteral("handoff");
    record.cursor = {GrantId::create(), 42, 0xFEDCBA9876543210ULL, 7};
    return record;
}

inline ObjectRow anObject(const QByteArray &text = "slept well", qint64 sequence = 1)
{
    return {QStringLiteral("sheet"), ObjectId::create(), sequence, "{\"text\":\"" + text + "\"}"};
}

inline Operation anOperation(ScopeId scope = ScopeId::create(),
                             ObjectId object = ObjectId::create())
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = scope;
    operation.grant = GrantId::create();
    operation.kind = QStringLiteral("sheet.patch");
    operation.object = object;
    operation.deviceSequence = 1;
    operation.at = QDateTime(QDate(2026, 11, 21), QTime(7, 0), Qt::UTC);
    operation.payload = {{QStringLiteral("groups"),
                          QJsonObject{{QStringLiteral("name"), QStringLiteral("CANARY-髙﨑")}}}};
    return operation;
}

} // namespace tasuki
