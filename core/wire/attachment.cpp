// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/attachment.h"

#include "core/domain/filepreview.h"
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

    /// Absent is none; a member that is there has to be one, in the one spelling it has.
    QByteArray readPreview(JsonReader &reader, const QJsonObject &file)
    {
        if (!file.contains(u"preview"))
            return {};
        const QByteArray text = reader.string("preview").toLatin1();
        if (text.size() > (maxPreviewBytes + 2) / 3 * 4) {
            reader.fail("preview", "is too large");
            return {};
        }
        const auto read
            = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!read || read.decoded.toBase64() != text || !isFilePreview(read.decoded)) {
            reader.fail("preview", "is not a picture without its maker");
            return {};
        }
        return read.decoded;
    }

    QJsonObject fileToJson(const Attachment &attachment)
    {
        QJsonObject file{{QStringLiteral("sha256"), QString::fromLatin1(attachment.hash.toHex())},
                         {QStringLiteral("size"), attachment.size},
                         {QStringLiteral("mime"), mimeOf(attachment.type)},
                         {QStringLiteral("name"), attachment.name}};
        if (!attachment.preview.isEmpty())
            file.insert(QStringLiteral("preview"),
                        QString::fromLatin1(attachment.preview.toBase64()));
        return file;
    }

} // namespace

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject json{{QStringLiteral("file"), fileToJson(attachment)}};
    if (!attachment.of.isNull())
        json.insert(QStringLiteral("of"), attachment.of.toString());
    return json;
}

Result<Attachment> attachmentFromJson(const QJsonObject &json)
{
    JsonReader outer(json, QStringLiteral("attach."));
    const QJsonObject file = outer.object("file");
    JsonReader reader(file, QStringLiteral("attach.file."));
    Attachment attachment;
    attachment.of = readOptionalId<ObjectId>(outer, "of");
    const auto hash = blobHashFrom(reader.string("sha256").toLatin1());
    const auto type = fileTypeFromMime(reader.string("mime"));
    attachment.size = reader.integer("size");
    attachment.name = reader.string("name");
    attachment.preview = readPreview(reader, file);
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

Result<Attachment> keptAttachmentFromJson(const QJsonObject &body)
{
    QJsonObject file = body.value(u"file").toObject();
    const auto read = attachmentFromJson(body);
    if (read || !file.contains(u"preview"))
        return read;
    file.remove(u"preview");
    QJsonObject without = body;
    without.insert(QStringLiteral("file"), file);
    return attachmentFromJson(without);
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
