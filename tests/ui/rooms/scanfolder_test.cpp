// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waitfor.h"
#include "tests/ui/rooms/scansource.h"

#include <QDir>

using namespace tasuki;

namespace {

const QString first = QStringLiteral("scan0001.jpg");
const QString second = QStringLiteral("scan0002.jpg");

} // namespace

TEST_CASE("What comes into the scanner's folder is offered, and not what was there before",
          "[ui][rooms][scan]")
{
    ScanSource source;
    source.write(first, ScanSource::aPhoto(Qt::red));
    ScanFolder folder(source.memory, source.quiet);
    folder.choose(source.disk.path());
    CHECK(source.memory.restore().known.size() == 1);
    source.write(second, ScanSource::aPhoto(Qt::blue));
    REQUIRE(waitFor([&] { return !folder.arrived().isEmpty(); }));
    CHECK(namesOf(folder) == QStringList{second});
    CHECK(folder.arrived().first().type == FileType::Jpeg);
    CHECK_FALSE(folder.arrived().first().preview.isEmpty());
    QFile::remove(source.path(second));
    CHECK(waitFor([&] { return folder.arrived().isEmpty(); }));
}

TEST_CASE("A scan is offered when it is whole, however slowly it is written", "[ui][rooms][scan]")
{
    ScanSource source;
    ScanFolder folder(source.memory, source.quiet);
    folder.choose(source.disk.path());
    const QByteArray photo = ScanSource::aPhoto(Qt::red);
    source.write(first, photo.first(200));
    source.write(second, ScanSource::aPhoto(Qt::blue));
    REQUIRE(waitFor([&] { return namesOf(folder).contains(second); }));
    CHECK(namesOf(folder) == QStringList{second});
    source.write(first, photo.mid(200), QIODevice::Append);
    folder.look(); // as when one comes back to the room
    REQUIRE(waitFor([&] { return folder.arrived().size() == 2; }));
    source.write(QStringLiteral("a.exe"), "MZ a program");
    source.write(QStringLiteral("b.jpg"), ScanSource::aPhoto(Qt::green));
    REQUIRE(waitFor([&] { return folder.arrived().size() == 3; }));
    CHECK_FALSE(namesOf(folder).contains(QStringLiteral("a.exe")));
}

TEST_CASE("What was sent is offered no more, also when the program starts again",
          "[ui][rooms][scan]")
{
    ScanSource source;
    const QByteArray photo = ScanSource::aPhoto(Qt::red);
    QByteArray hash;
    {
        ScanFolder folder(source.memory, source.quiet);
        folder.choose(source.disk.path());
        source.write(first, photo);
        source.write(second, ScanSource::aPhoto(Qt::blue));
        REQUIRE(waitFor([&] { return folder.arrived().size() == 2; }));
        for (const ArrivedScan &scan : folder.arrived()) {
            if (scan.mark.path == source.path(first))
                hash = scan.hash;
        }
        CHECK_FALSE(folder.wasSent(hash));
        folder.noteSent(source.path(first));
        CHECK(folder.wasSent(hash));
        CHECK(namesOf(folder) == QStringList{second});
    }
    ScanFolder again(source.memory, source.quiet);
    CHECK(again.path() == source.disk.path());
    REQUIRE(waitFor([&] { return !again.arrived().isEmpty(); }));
    CHECK(namesOf(again) == QStringList{second});
    CHECK(again.wasSent(hash));
    again.setAside(source.path(second));
    CHECK(again.arrived().isEmpty());
    // The same paper under another name is offered, and can be told.
    source.write(QStringLiteral("copy.jpg"), photo);
    REQUIRE(waitFor([&] { return !again.arrived().isEmpty(); }));
    CHECK(again.arrived().first().hash == hash);
    again.choose({});
    CHECK(again.arrived().isEmpty());
    CHECK(source.memory.restore().folder.isEmpty());
}

TEST_CASE("A scan that was sent is moved beside the others, and nothing is written over",
          "[ui][rooms][scan]")
{
    ScanSource source;
    const QString sent = QStringLiteral("送信済み");
    for (const Qt::GlobalColor colour : {Qt::red, Qt::blue}) {
        source.write(first, ScanSource::aPhoto(colour));
        REQUIRE(moveToSent(source.path(first)));
        CHECK_FALSE(QFile::exists(source.path(first)));
    }
    const QDir folder(source.path(sent));
    CHECK(folder.entryList(QDir::Files) == QStringList{QStringLiteral("scan0001-2.jpg"), first});
    CHECK(moveToSent(source.path(first)).error().kind == Error::Kind::Storage);
    CHECK(readScan({source.path(first), 1, {}}).error().kind == Error::Kind::Storage);
    CHECK(scansIn(source.disk.path()).isEmpty()); // what was sent lies below
}

TEST_CASE("The folder's memory keeps what it is given", "[ui][rooms][scan]")
{
    const ScanSource source;
    CHECK(source.memory.restore() == ScanMemory::Content{});
    for (const QStringList &list :
         {QStringList{}, QStringList{QStringLiteral("一|2|3")},
          QStringList{QStringLiteral("a, b|1|2"), QStringLiteral("c|3|4")}}) {
        const ScanMemory::Content content{QStringLiteral("/scan"), list, list};
        source.memory.remember(content);
        CHECK(source.memory.restore() == content);
    }
    CHECK(ScanMemory().restore() == ScanMemory::Content{});
}
