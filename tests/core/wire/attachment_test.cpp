// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/attachment.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Attachment anAttachment()
{
    return {QByteArray(32, '\x5a'), 4711, FileType::Jpeg, QStringLiteral("お薬手帳 髙﨑𠮷.jpg"),
            ObjectId::create()};
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject json = toJson(anAttachment());
    QJsonObject file = json.value(u"file").toObject();
    file.insert(member, value);
    json.insert(QStringLiteral("file"), file);
    return json;
}

} // namespace

TEST_CASE("An attachment survives the wire", "[wire][attachment]")
{
    const Attachment attachment = anAttachment();
    CHECK(*attachmentFromJson(toJson(attachment)) == attachment);
    Attachment ofTheRoom = attachment;
    ofTheRoom.of = {};
    CHECK(*attachmentFromJson(toJson(ofTheRoom)) == ofTheRoom);
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
