// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/attachment.h"

#include "core/wire/blob.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// A mark that turns the direction of writing lets a program look like a picture.
    bool isTreacherous(QChar c)
    {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
            || code == 0x200E || code == 0x200F || code == 0x061C;
        return turns || c.category() == QChar::Other_Control || c == u'/' || c == u'\\';
    }

    bool isGoodName(const QString &name)
    {
        return !name.trimmed().isEmpty() && name.size() <= Attachment::longestName
            && name.isValidUtf16() && std::none_of(name.begin(), name.end(), isTreacherous);
    }

} // namespace

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject json{
        {QStringLiteral("file"),
         QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(attachment.hash.toHex())},
                     {QStringLiteral("size"), attachment.size},
                     {QStringLiteral("mime"), mimeOf(attachment.type)},
                     {QStringLiteral("name"), attachment.name}}}};
    if (!attachment.of.isNull())
        json.insert(QStringLiteral("of"), attachment.of.toString());
    return json;
}

Result<Attachment> attachmentFromJson(const QJsonObject &json)
{
    JsonReader outer(json, QStringLiteral("attach."));
    JsonReader reader(outer.object("file"), QStringLiteral("attach.file."));
    Attachment attachment;
    attachment.of = readOptionalId<ObjectId>(outer, "of");
    const auto hash = blobHashFrom(reader.string("sha256").toLatin1());
    const auto type = fileTypeFromMime(reader.string("mime"));
    attachment.size = reader.integer("size");
    attachment.name = reader.string("name");
    if (!hash)
        reader.fail("sha256", "is not a SHA-256");
    if (!type)
        reader.fail("mime", "may not be attached");
    if (attachment.size < 1 || attachment.size > BlobManifest::maxBytes)
        reader.fail("size", "is out of range");
    if (!isGoodName(attachment.name))
        reader.fail("name", "is not a name");
    if (!outer.ok())
        return outer.error();
    if (!reader.ok())
        return reader.error();
    attachment.hash = *hash;
    attachment.type = *type;
    return attachment;
}

QString shownFileName(const QString &path)
{
    QString name = path.section(u'/', -1).section(u'\\', -1);
    name.removeIf(isTreacherous);
    if (name.size() > Attachment::longestName) { // the ending says what it is
        const QString ending = name.right(8);
        name = name.first(Attachment::longestName - ending.size()) + ending;
    }
    if (!name.isValidUtf16())
        name = QString::fromUtf8(name.toUtf8());
    return name.trimmed().isEmpty() ? QStringLiteral("file") : name;
}

} // namespace tasuki
