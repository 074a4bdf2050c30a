// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/storage/clientstore.h"
#include "core/vault/vault.h"
#include "tests/scenario/ward.h"
#include "tests/support/testsettings.h"
#include "tests/support/waitfor.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>

using namespace tasuki;

namespace {

struct Outcome {
    int code = -1;
    QByteArray output, complaint;
};

Outcome verifyAudit(const QString &dataFolder, const QString &heads)
{
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/tasukictl"),
                  {QStringLiteral("--data"), dataFolder, QStringLiteral("audit"),
                   QStringLiteral("verify"), QStringLiteral("--heads"), heads});
    REQUIRE(program.waitForFinished());
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// What a locked computer has kept, as a file for whoever checks.
QString headsOf(TestDevice &device, const QString &file)
{
    QDirIterator stores(device.dataFolder(), {QStringLiteral("store.sqlite")}, QDir::Files,
                        QDirIterator::Subdirectories);
    REQUIRE(stores.hasNext());
    stores.next();
    const auto vault = Vault::unlock(stores.fileInfo().path(), testPassword());
    REQUIRE(vault);
    const auto store = ClientStore::open(stores.filePath(), *vault, TestDevice::systemClock());
    REQUIRE(store);
    const auto heads = (*store)->auditHeads().all();
    REQUIRE(heads);
    QFile written(file);
    REQUIRE(written.open(QIODevice::WriteOnly));
    for (const AuditHead &head : *heads)
        written.write(toLine(head));
    return file;
}

} // namespace

TEST_CASE("A computer remembers how far the audit was, and shows when it was taken away",
          "[scenario][audit]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    REQUIRE(settle({nishida.get()}));
    nishida->lock();
    QTemporaryDir folder;
    const QString heads = headsOf(*nishida, folder.filePath(QStringLiteral("heads.jsonl")));
    const QString data = ward.server.dataFolder();

    const Outcome good = verifyAudit(data, heads); // beside the running server
    INFO(good.complaint.toStdString());
    CHECK(good.code == 0);
    CHECK(good.output.startsWith("ok\t"));
    CHECK(good.output.split('\t').value(2).toInt() >= 1);

    ward.server.stop();
    {
        const auto database = Database::open(data + QStringLiteral("/server.sqlite"));
        REQUIRE(database);
        REQUIRE((*database)->run("test", "DELETE FROM audit"));
    }
    const Outcome cut = verifyAudit(data, heads); // it looks as if the database had gone back
    CHECK(cut.code == 1);
    CHECK(cut.complaint.contains("is gone: with a restore since, or taken away"));
}
