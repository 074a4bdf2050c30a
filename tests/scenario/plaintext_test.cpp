// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demoregion.h"
#include "app/client/demo/spokenanswers.h"
#include "core/wire/records.h"
#include "tests/scenario/plaintextscan.h"
#include "tests/scenario/ward.h"
#include "tests/support/projectfile.h"

#include <QDir>
#include <QFile>
#include <QStringConverter>

using namespace tasuki;

namespace {

const QString admissionForm = QStringLiteral("https://tasuki.example/forms/admission-information");

DemoRegion demoRegion()
{
    QFile file(projectFile("resources/demo/region.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto region = DemoRegion::load(file.readAll());
    REQUIRE(region);
    return *region;
}

void addWords(const QJsonValue &value, QSet<QString> &words)
{
    if (value.isString())
        words.insert(value.toString());
    for (const QJsonValue &part : value.toArray())
        addWords(part, words);
}

/// Everything that tells of a client: name with and without blank, kana, address line by line,
/// telephone, number, notes, and what was said about her in words.
QSet<QString> wordsAbout(const Client &client, const QJsonObject &answers)
{
    QSet<QString> words;
    for (QString text : {client.name, client.kana}) {
        words.insert(text);
        words.insert(text.remove(u' '));
    }
    for (const QString &text : {client.phone, client.insuredNumber, client.note, client.address}) {
        words.insert(text);
        for (const QString &line : text.split(u'\n'))
            words.insert(line);
    }
    for (const QJsonValue &answer : answers)
        addWords(answer, words);
    return words;
}

/// What is public in the region or printed in the form says nothing about anybody.
void removePublicWords(const DemoRegion &region, QSet<QString> &words)
{
    for (const auto &[key, office] : region.offices)
        words -= {office.name, office.window, office.address, office.phone, office.fax};
    for (const DemoRegion::Member &member : region.people)
        words -= {member.person.name, member.person.kana};
    words.remove(QString());
}

/// A client of the demo on the books of somebody of this ward, with the standing sheet filled in.
Client takeOn(Ward &ward, const Colleague &manager, const DemoRegion::Resident &resident)
{
    const Client client = ward.server.takeOn(manager, resident.client);
    FormState state(testForms().latest(admissionForm));
    REQUIRE(fillSpoken(state, resident.answers));
    QJsonObject groups;
    const auto values = state.groupValues();
    for (auto it = values.begin(); it != values.end(); ++it)
        groups.insert(it.key(), it.value());
    ward.server.write(
        manager, client.scope, QStringLiteral("sheet.new"), ObjectId::create(),
        {{QStringLiteral("form"), state.form().canonical()}, {QStringLiteral("groups"), groups}});
    return client;
}

} // namespace

TEST_CASE("The scanner finds what lies open, in any encoding, also in the middle of a file",
          "[scenario][plaintext]")
{
    const QString name = QStringLiteral("髙﨑 ハル");
    const PlainTextScan scan({name, QStringLiteral("仏壇に毎朝お茶"), QStringLiteral("あり")});
    CHECK(scan.wordCount() == 3);
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("deep/.hidden")));
    const auto plant = [&](const QString &file, const QByteArray &bytes) {
        QFile planted(folder.filePath(file));
        REQUIRE(planted.open(QIODevice::WriteOnly));
        planted.write(QByteArray(5000, 'x') + bytes + QByteArray(3, '\0'));
    };

    plant(QStringLiteral("clean"), "nothing here");
    CHECK(scan.findIn(folder.path()).isEmpty());
    plant(QStringLiteral("utf8"), name.toUtf8());
    plant(QStringLiteral("deep/.hidden/utf16"),
          QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    plant(QStringLiteral("big"), QStringEncoder(QStringEncoder::Utf16BE)(name));

    CHECK(scan.findIn(folder.path()).size() == 3);
    CHECK(scan.bytesRead() > 20000);
}

TEST_CASE("After a whole story no folder holds a word about any client in clear",
          "[scenario][plaintext]")
{
    Ward ward;
    const DemoRegion region = demoRegion();
    REQUIRE(region.clients.size() == 40);
    QSet<QString> words = wordsAbout(ward.haru, {});
    QList<Client> clients;
    for (const DemoRegion::Resident &resident : region.clients) {
        const bool isNishidas = clients.size() % 4 != 3;
        clients.append(takeOn(ward, isNishidas ? ward.nishida : ward.kuroki, resident));
        words += wordsAbout(resident.client, resident.answers);
    }
    const QString wish = QStringLiteral("縁側で猫と日なたぼっこをしたい");
    const QString note = QStringLiteral("昨夜から熱");
    words += {wish, note};
    removePublicWords(region, words);
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto kuroki = ward.deviceOf(ward.kuroki);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    REQUIRE(waitFor([&] { return nishida->now().clients.size() == 31; }));

    for (qsizetype i = 0; i < 6; i += 2) {
        const auto sheet = nishida->standingSheet(clients.at(i));
        REQUIRE(sheet);
        REQUIRE(nishida->answer(*sheet, QStringLiteral("D03"), wish));
        const auto episode = nishida->admit(clients.at(i), ward.sakura.id);
        REQUIRE(episode);
        REQUIRE(nishida->send(*episode));
        REQUIRE(waitFor([&] { return hasArrived(*tanaka, *episode); }));
        REQUIRE(await(tanaka->workspace().handoffs().markRead(*episode)));
        REQUIRE(await(tanaka->workspace().handoffs().acknowledge(
            *episode, sheetOf(*tanaka, *episode).contentHash)));
    }
    REQUIRE(settle({nishida.get(), kuroki.get(), tanaka.get()}));
    ward.server.stop(); // and something that is still unsent
    REQUIRE(nishida->answer(*nishida->standingSheet(clients.at(1)), QStringLiteral("D03"), wish));
    const auto unsent = nishida->admit(clients.at(1), ward.sakura.id);
    REQUIRE(unsent);
    REQUIRE(nishida->send(*unsent));

    const PlainTextScan scan(words);
    REQUIRE(scan.wordCount() > 400);
    const auto folders = {nishida->dataFolder(), kuroki->dataFolder(), tanaka->dataFolder(),
                          ward.server.dataFolder()};
    for (const bool isLocked : {false, true}) {
        for (const QString &folder : folders)
            CHECK(scan.findIn(folder) == QStringList());
        for (TestDevice *device : {nishida.get(), kuroki.get(), tanaka.get()}) {
            if (!isLocked)
                device->lock();
        }
    }
    CHECK(scan.bytesRead() > 1'000'000);
}
