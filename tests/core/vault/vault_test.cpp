// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"
#include "tests/support/text.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

const KeyCost floorCost{KeyCost::floorMemoryBytes, KeyCost::floorPasses};

QString vaultIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("server/sato"));
}

Result<Vault> made(const QString &folder, const char *password = "correct horse 12!")
{
    return Vault::create(folder, QStringLiteral("sato"), QStringLiteral("佐藤 花子"),
                         QStringLiteral("https://127.0.0.1:8443"), Secret(password), floorCost);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

const QString vaultJson = QStringLiteral("/vault.json");
const QString deviceSecret = QStringLiteral("/device.secret");

} // namespace

TEST_CASE("A vault opens with its password and gives the same keys", "[vault]")
{
    const QTemporaryDir folder;
    const QString path = vaultIn(folder);
    auto vault = made(path);
    REQUIRE(vault);
    REQUIRE(vault->putSecret(QStringLiteral("refresh"), Secret("token 1")));
    CHECK(vault->rowsKey().view() != vault->outboxKey().view());
    CHECK(made(path).error().kind == Error::Kind::Conflict);

    const auto opened = Vault::unlock(path, Secret("correct horse 12!"));
    REQUIRE(opened);
    CHECK(opened->rowsKey().view() == vault->rowsKey().view());
    CHECK(opened->outboxKey().view() == vault->outboxKey().view());
    CHECK(opened->secret(QStringLiteral("refresh"))->view() == "token 1");
    CHECK(opened->secret(QStringLiteral("nothing")).error().kind == Error::Kind::NotFound);
    const auto header = readVaultHeader(path);
    REQUIRE(header);
    CHECK(header->login == QStringLiteral("sato"));
    CHECK(header->personName == QStringLiteral("佐藤 花子"));

    const auto wrong = Vault::unlock(path, Secret("correct horse 12"));
    REQUIRE(!wrong);
    CHECK(wrong.error().kind == Error::Kind::Unauthorized);
}

TEST_CASE("A new password replaces the old one and keeps the keys", "[vault]")
{
    const QTemporaryDir folder;
    const QString path = vaultIn(folder);
    auto vault = made(path);
    REQUIRE(vault);
    REQUIRE(vault->putSecret(QStringLiteral("refresh"), Secret("token 1")));
    REQUIRE(vault->changePassword(Secret("a new one 34?")));
    CHECK(Vault::unlock(path, Secret("correct horse 12!")).error().kind
          == Error::Kind::Unauthorized);
    const auto opened = Vault::unlock(path, Secret("a new one 34?"));
    REQUIRE(opened);
    CHECK(opened->rowsKey().view() == vault->rowsKey().view());
    CHECK(opened->secret(QStringLiteral("refresh"))->view() == "token 1");
}

TEST_CASE("Every altered byte and every cut of a vault is called corrupt", "[vault]")
{
    const QTemporaryDir folder;
    const QString path = vaultIn(folder);
    REQUIRE(made(path));
    for (const QString &name : {vaultJson, deviceSecret}) {
        const QByteArray good = readAll(path + name);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray altered = good;
            altered[i] = static_cast<char>(altered[i] ^ (1 << (i % 8)));
            writeAll(path + name, altered);
            const auto opened = Vault::unlock(path, Secret("correct horse 12!"));
            REQUIRE(!opened);
            REQUIRE(opened.error().kind == Error::Kind::Corrupt);
            REQUIRE(!readVaultHeader(path));
        }
        for (qsizetype size = 0; size < good.size(); size += 1 + size / 16) {
            writeAll(path + name, good.left(size));
            REQUIRE(Vault::unlock(path, Secret("x")).error().kind == Error::Kind::Corrupt);
        }
        writeAll(path + name, good + "\n");
        REQUIRE(Vault::unlock(path, Secret("x")).error().kind == Error::Kind::Corrupt);
        writeAll(path + name, good);
    }
    CHECK(Vault::unlock(path, Secret("correct horse 12!")));
}

TEST_CASE("A vault of another device and one without its device secret are refused", "[vault]")
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    REQUIRE(made(vaultIn(folder)));
    REQUIRE(made(vaultIn(other)));
    const QByteArray foreign = readAll(vaultIn(other) + vaultJson);
    writeAll(vaultIn(folder) + vaultJson, foreign);
    CHECK(Vault::unlock(vaultIn(folder), Secret("correct horse 12!")).error().kind
          == Error::Kind::Corrupt);
    REQUIRE(QFile::remove(vaultIn(other) + deviceSecret));
    CHECK(Vault::unlock(vaultIn(other), Secret("correct horse 12!")).error().kind
          == Error::Kind::Corrupt);
    CHECK(Vault::unlock(folder.path(), Secret("x")).error().kind == Error::Kind::NotFound);
}

TEST_CASE("Nobody else can read a vault, and it cannot be made too cheap", "[vault]")
{
    const QTemporaryDir folder;
    const QString path = vaultIn(folder);
    CHECK(Vault::create(path, {}, {}, {}, Secret("x"), {KeyCost::floorMemoryBytes / 2, 3})
              .error()
              .kind
          == Error::Kind::Invalid);
    CHECK(Vault::create(path, {}, {}, {}, Secret("x"), {KeyCost::floorMemoryBytes, 2}).error().kind
          == Error::Kind::Invalid);
    REQUIRE(made(path));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &name : {QString(), vaultJson, deviceSecret})
        CHECK(!(QFile::permissions(path + name) & others));
}
