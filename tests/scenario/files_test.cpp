// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filepreview.h"
#include "core/services/files.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"
#include "ui/support/filepreview.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace tasuki;

namespace {

const QByteArray canary = "35.6812N Kamera-4711";

/// A film of three chunks, with a box that says where it was taken.
QByteArray aFilm()
{
    const auto box = [](const QByteArray &name, const QByteArray &content) {
        const auto size = quint32(content.size() + 8);
        const char head[] = {char(size >> 24), char(size >> 16), char(size >> 8), char(size)};
        return QByteArray(head, 4) + name + content;
    };
    QByteArray picture(9 * 1024 * 1024, '\0');
    for (qsizetype i = 0; i < picture.size(); ++i)
        picture[i] = char((i * 2654435761u) >> 13);
    return box("ftyp", QByteArray("isom\0\0\0\0", 8))
        + box("moov", box("mvhd", QByteArray(100, 'h')) + box("udta", canary))
        + box("mdat", picture);
}

/// As a telephone takes it, which writes into it where that was.
QByteArray aPhotograph()
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, "jpeg"));
    const QByteArray exif = QByteArray("Exif\0\0", 6) + canary;
    return bytes.first(2) + "\xFF\xE1" + '\0' + char(exif.size() + 2) + exif + bytes.mid(2);
}

struct Handoff {
    Handoff()
    {
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        const auto admitted = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(admitted);
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        room = nishida->episode(*admitted)->episode.scope;
        QFile source(film);
        REQUIRE(source.open(QIODevice::WriteOnly));
        REQUIRE(source.write(aFilm()) > 0);
    }

    Result<ObjectId> attach(const QString &name, const QByteArray &content)
    {
        QFile file(disk.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        file.close();
        return await(nishida->workspace().files().attach(room, file.fileName(), {}));
    }

    static QList<AttachedFile> filesOf(TestDevice &device, ScopeId room)
    {
        const auto files = await(device.workspace().files().inRoom(room));
        REQUIRE(files);
        return *files;
    }
    AttachedFile only(TestDevice &device)
    {
        const auto files = filesOf(device, room);
        return files.size() == 1 ? files.first() : AttachedFile();
    }
    bool waitFor(TestDevice &device, AttachedFile::Content content)
    {
        return tasuki::waitFor(
            [&] { return !filesOf(device, room).isEmpty() && only(device).content == content; });
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida, &makeFilePreview);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    QTemporaryDir disk;
    QString film = disk.filePath(QStringLiteral("歩行の様子.mp4"));
    ScopeId room;
};

} // namespace

TEST_CASE("A film goes from desk to desk, also when the server stops in the middle",
          "[scenario][files]")
{
    Handoff world;
    const auto attached
        = await(world.nishida->workspace().files().attach(world.room, world.film, {}));
    REQUIRE(attached);
    world.ward.server.stop();
    CHECK(world.only(*world.nishida).file.name == QStringLiteral("歩行の様子.mp4"));
    world.ward.server.start();
    world.nishida->workspace().retryNow();
    REQUIRE(world.waitFor(*world.nishida, AttachedFile::Content::Here));
    REQUIRE(settle({world.nishida.get(), world.tanaka.get()}));

    REQUIRE(world.waitFor(*world.tanaka, AttachedFile::Content::There));
    const AttachedFile there = world.only(*world.tanaka);
    CHECK(there.by == world.ward.nishida.person.id);
    REQUIRE(await(world.tanaka->workspace().files().fetch(world.room, there.file)));
    REQUIRE(world.waitFor(*world.tanaka, AttachedFile::Content::Here));
    const QString copy = world.disk.filePath(QStringLiteral("copy.mp4"));
    REQUIRE(await(world.tanaka->workspace().files().saveTo(world.room, there.file.hash, copy)));
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    CHECK(bytes.size() == aFilm().size());
    CHECK_FALSE(bytes.contains(canary));
    CHECK(bytes.endsWith(aFilm().right(8 * 1024 * 1024)));
}

TEST_CASE("What a photograph shows is at the other desk before the photograph", "[scenario][files]")
{
    Handoff world;
    REQUIRE(world.attach(QStringLiteral("褥瘡.jpg"), aPhotograph()));
    REQUIRE(world.waitFor(*world.tanaka, AttachedFile::Content::There));
    const AttachedFile there = world.only(*world.tanaka);
    CHECK(isFilePreview(there.file.preview));
    CHECK_FALSE(there.file.preview.contains(canary));
    const QImage shown = filePreviewImage(there.file.preview);
    CHECK(shown.size() == QSize(256, 192));
    CHECK(shown.pixelColor(128, 96).green() > 100);
    CHECK(await(world.tanaka->workspace().files().content(world.room, there.file.hash)).error().kind
          == Error::Kind::NotFound);
    CHECK(world.only(*world.nishida).file.preview == there.file.preview);
}

TEST_CASE("A file nobody can draw is attached all the same", "[scenario][files]")
{
    Handoff world;
    REQUIRE(world.attach(QStringLiteral("指示書.pdf"), "%PDF-1.7\nnothing that could be drawn"));
    REQUIRE(world.waitFor(*world.tanaka, AttachedFile::Content::There));
    CHECK(world.only(*world.tanaka).file.preview.isEmpty());
}

TEST_CASE("What may not be attached is refused before anything is kept", "[scenario][files]")
{
    Handoff world;
    Files &files = world.nishida->workspace().files();
    const auto refusal = [&](const QByteArray &content) {
        const QString path = world.disk.filePath(QStringLiteral("one"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return await(files.attach(world.room, path, {})).error().kind;
    };
    CHECK(refusal("MZ a program") == Error::Kind::Forbidden);
    CHECK(refusal("\xff\xd8\xff\xe0 half a picture") == Error::Kind::Corrupt);
    CHECK(refusal({}) == Error::Kind::Forbidden);
    CHECK(await(files.attach(world.room, QStringLiteral("/none/such"), {})).error().kind
          == Error::Kind::Storage);
    CHECK(Handoff::filesOf(*world.nishida, world.room).isEmpty());
}

TEST_CASE("With the room a colleague lost, its files are gone from the computer",
          "[scenario][files]")
{
    Handoff world;
    QFile paper(world.film);
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write("%PDF-1.7\n" + canary);
    paper.close();
    REQUIRE(await(world.nishida->workspace().files().attach(world.room, world.film, {})));
    REQUIRE(world.waitFor(*world.nishida, AttachedFile::Content::Here));
    REQUIRE(settle({world.nishida.get(), world.tanaka.get()}));
    const Attachment file = world.only(*world.tanaka).file;
    REQUIRE(await(world.tanaka->workspace().files().fetch(world.room, file)));
    REQUIRE(world.waitFor(*world.tanaka, AttachedFile::Content::Here));
    CHECK(*await(world.tanaka->workspace().files().content(world.room, file.hash))
          == "%PDF-1.7\n" + canary);

    REQUIRE(world.ward.server.administration().removeOffice(world.room, world.ward.sakura.id));
    world.tanaka->workspace().retryNow();
    REQUIRE(tasuki::waitFor([&] {
        const auto content
            = await(world.tanaka->workspace().files().content(world.room, file.hash));
        return !content && content.error().kind == Error::Kind::NotFound;
    }));
    CHECK(Handoff::filesOf(*world.tanaka, world.room).isEmpty());
}
