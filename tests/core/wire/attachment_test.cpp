// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filepreview.h"
#include "core/wire/attachment.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

Attachment anAttachment()
{
    return {QByteArray(32, '\x5a'), 4711,
            FileType::Jpeg,         QStringLiteral("お薬手帳 髙﨑𠮷.jpg"),
            ObjectId::create(),     smallJpeg()};
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject json = toJson(anAttachment());
    QJsonObject file = json.value(u"file").toObject();
    file.insert(member, value);
    json.insert(QStringLiteral("file"), file);
    return json;
}

QJsonObject withPreview(const QByteArray &bytes)
{
    return with(QStringLiteral("preview"), QString::fromLatin1(bytes.toBase64()));
}

/// The same picture with a segment after its beginning.
QByteArray jpegWith(uchar marker, const QByteArray &content)
{
    const auto length = quint16(content.size() + 2);
    return smallJpeg().first(2) + '\xFF' + char(marker) + char(length >> 8) + char(length) + content
        + smallJpeg().mid(2);
}

} // namespace

TEST_CASE("An attachment survives the wire", "[wire][attachment]")
{
    const Attachment attachment = anAttachment();
    CHECK(*attachmentFromJson(toJson(attachment)) == attachment);
    Attachment ofTheRoom = attachment;
    ofTheRoom.of = {};
    CHECK(*attachmentFromJson(toJson(ofTheRoom)) == ofTheRoom);
    Attachment unseen = attachment;
    unseen.preview.clear();
    CHECK_FALSE(toJson(unseen).value(u"file").toObject().contains(u"preview"));
    CHECK(*attachmentFromJson(toJson(unseen)) == unseen);
    CHECK(toJson(*attachmentFromJson(toJson(attachment))) == toJson(attachment));
}

TEST_CASE("A preview that is none, or tells of its maker, is refused", "[wire][attachment]")
{
    const QString good = QString::fromLatin1(smallJpeg().toBase64());
    const QString preview = QStringLiteral("preview");
    for (const QJsonObject &bad :
         {with(preview, 7), with(preview, QJsonValue::Null), with(preview, QString()),
          with(preview, good + QStringLiteral("\n")), with(preview, good + QStringLiteral("=")),
          with(preview, good.chopped(1)), with(preview, good + QChar(0x3042)),
          with(preview, QString(good).replace(4, 1, u'*')), withPreview("GIF89a"),
          withPreview("\x89PNG\r\n\x1a\n"), withPreview(smallJpeg().chopped(2)),
          withPreview(smallJpeg() + "what follows"),
          withPreview(jpegWith(0xE1, QByteArray("Exif\0\0", 6) + "35.6812N")),
          withPreview(jpegWith(0xFE, "Kamera-4711")), withPreview(jpegWith(0xED, "Nishida")),
          withPreview(jpegWith(0xE2, "ICC_PROFILE" + QByteArray(maxPreviewBytes, 'x')))}) {
        const auto read = attachmentFromJson(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Invalid);
        const auto kept = keptAttachmentFromJson(bad);
        REQUIRE(kept);
        CHECK(kept->preview.isEmpty());
        CHECK(kept->name == anAttachment().name);
    }
    CHECK_FALSE(keptAttachmentFromJson(with(QStringLiteral("size"), 0)));
    CHECK(keptAttachmentFromJson(withPreview(smallJpeg()))->preview == smallJpeg());
}

TEST_CASE("The largest preview is taken, and nothing above", "[wire][attachment]")
{
    const auto padded = [](qsizetype bytes) {
        const QByteArray heading = "ICC_PROFILE";
        return jpegWith(0xE2,
                        heading + QByteArray(bytes - smallJpeg().size() - 4 - heading.size(), 'x'));
    };
    REQUIRE(padded(maxPreviewBytes).size() == maxPreviewBytes);
    CHECK(attachmentFromJson(withPreview(padded(maxPreviewBytes))));
    CHECK_FALSE(attachmentFromJson(withPreview(padded(maxPreviewBytes + 1))));
}

TEST_CASE("What is read of any bytes as a preview is written as it was", "[wire][attachment]")
{
    CHECK(rc::check([] {
        QByteArray bytes = smallJpeg();
        const auto changes = *rc::gen::container<std::vector<std::pair<int, char>>>(
            rc::gen::pair(rc::gen::inRange(0, int(bytes.size())), rc::gen::arbitrary<char>()));
        for (const auto &[place, byte] : changes)
            bytes[place] = byte;
        const auto read = attachmentFromJson(withPreview(bytes));
        RC_ASSERT(bool(read) == isFilePreview(bytes));
        if (read)
            RC_ASSERT(read->preview == bytes && *attachmentFromJson(toJson(*read)) == *read);
    }));
}

TEST_CASE("What no file can be, and names that pretend, are refused", "[wire][attachment]")
{
    for (const QJsonObject &bad :
         {with(QStringLiteral("sha256"), QStringLiteral("5A")), with(QStringLiteral("size"), 0),
          with(QStringLiteral("size"), 5e12),
          with(QStringLiteral("mime"), QStringLiteral("application/x-msdownload")),
          with(QStringLiteral("name"), QString()), with(QStringLiteral("name"), 7),
          with(QStringLiteral("name"), QStringLiteral("   ")),
          with(QStringLiteral("name"), QString(201, u'a')),
          with(QStringLiteral("name"), QStringLiteral("../boot.pdf")),
          with(QStringLiteral("name"), QStringLiteral("a\\b.pdf")),
          with(QStringLiteral("name"), QStringLiteral("a\nb.pdf")),
          with(QStringLiteral("name"),
               QStringLiteral("annex") + QChar(0x202E) + QStringLiteral("fdp.exe"))}) {
        const auto read = attachmentFromJson(bad);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Invalid);
    }
}

TEST_CASE("A path becomes a name that may be shown", "[wire][attachment]")
{
    CHECK(shownFileName(QStringLiteral("/home/nishida/歩行.mp4")) == QStringLiteral("歩行.mp4"));
    CHECK(shownFileName(QStringLiteral("C:\\Users\\x\\a.pdf")) == QStringLiteral("a.pdf"));
    CHECK(shownFileName(QStringLiteral("/")) == QStringLiteral("file"));
    const QString longName = shownFileName(QString(400, u'長') + QStringLiteral(".pdf"));
    CHECK(longName.size() == Attachment::longestName);
    CHECK(longName.endsWith(QStringLiteral(".pdf")));
    Attachment attachment = anAttachment();
    attachment.name = shownFileName(QStringLiteral("/tmp/a") + QChar(0x202E) + QStringLiteral("b"));
    CHECK(attachmentFromJson(toJson(attachment)));
}

TEST_CASE("What kind of paper it is survives the wire, also one that is not known yet",
          "[wire][attachment][document]")
{
    CHECK(rc::check([] {
        const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789-");
        const int size = *rc::gen::inRange(0, 33);
        Attachment attachment = anAttachment();
        for (int i = 0; i < size; ++i)
            attachment.slot += letters.at(*rc::gen::inRange(0, int(letters.size())));
        const QJsonObject json = toJson(attachment);
        RC_ASSERT(json.contains(u"slot") == (size > 0)); // older programs write none
        RC_ASSERT(*attachmentFromJson(json) == attachment);
        RC_ASSERT(*keptAttachmentFromJson(json) == attachment);
        Attachment listed = attachment;
        listed.preview.clear();
        RC_ASSERT(*listedAttachmentFromJson(json) == listed);
        if (size > 0)
            RC_ASSERT(*slotFromJson(slotToJson(attachment.slot)) == attachment.slot);
    }));
}

TEST_CASE("What can be no kind is refused, and hides no file that is there",
          "[wire][attachment][document]")
{
    for (const QJsonValue &bad :
         {QJsonValue(7), QJsonValue(QString()), QJsonValue(QString(33, u'a')), QJsonValue(),
          QJsonValue(QStringLiteral("提供票")), QJsonValue(QStringLiteral("a b"))}) {
        QJsonObject json = toJson(anAttachment());
        json.insert(QStringLiteral("slot"), bad);
        CHECK(attachmentFromJson(json).error().kind == Error::Kind::Invalid);
        CHECK(slotFromJson(json).error().kind == Error::Kind::Invalid);
        const auto kept = keptAttachmentFromJson(json);
        REQUIRE(kept);
        CHECK(kept->slot.isEmpty());
        CHECK(kept->preview == smallJpeg());
        CHECK(listedAttachmentFromJson(json)->name == anAttachment().name);
    }
    CHECK_FALSE(slotFromJson({}));
}
