// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/attachment.h"

#include "core/domain/filepreview.h"
#include "core/wire/blob.h"
#include "core/wire/strictid.h"

#include <QJsonArray>

#include <algorithm>

namespace tasuki {

namespace {

    const auto slotMember = QStringLiteral("slot");

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

    QString readSlot(JsonReader &reader)
    {
        const QString code = reader.string("slot");
        if (!isDocumentCode(code))
            reader.fail("slot", "is not a code");
        return code;
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
    if (!attachment.slot.isEmpty())
        json.insert(slotMember, attachment.slot);
    return json;
}

Result<Attachment> attachmentFromJson(const QJsonObject &json)
{
    JsonReader outer(json, QStringLiteral("attach."));
    const QJsonObject file = outer.object("file");
    JsonReader reader(file, QStringLiteral("attach.file."));
    Attachment attachment;
    attachment.of = readOptionalId<ObjectId>(outer, "of");
    if (json.contains(slotMember))
        attachment.slot = readSlot(outer);
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
    QJsonObject known = body;
    if (!isDocumentCode(body.value(slotMember).toString()))
        known.remove(slotMember);
    const auto read = attachmentFromJson(known);
    return read ? read : listedAttachmentFromJson(known);
}

Result<Attachment> listedAttachmentFromJson(const QJsonObject &body)
{
    QJsonObject file = body.value(u"file").toObject();
    file.remove(u"preview");
    QJsonObject without{{QStringLiteral("file"), file}};
    if (body.contains(u"of"))
        without.insert(QStringLiteral("of"), body.value(u"of"));
    if (isDocumentCode(body.value(slotMember).toString()))
        without.insert(slotMember, body.value(slotMember));
    return attachmentFromJson(without);
}

QJsonObject slotToJson(const QString &code)
{
    return {{slotMember, code}};
}

Result<QString> slotFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("attach."));
    const QString code = readSlot(reader);
    return reader.ok() ? Result<QString>(code) : reader.error();
}

QList<SlotChange> slotChangesOf(const QJsonObject &body)
{
    QList<SlotChange> changes;
    for (const QJsonValue &entry : body.value(u"slots").toArray()) {
        JsonReader reader(entry.toObject(), QStringLiteral("attach.slots."));
        const SlotChange change{readId<OperationId>(reader, "op"), readSlot(reader),
                                readId<PersonId>(reader, "by"), readId<OfficeId>(reader, "office"),
                                reader.time("at")};
        if (reader.ok())
            changes.append(change);
    }
    return changes;
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
