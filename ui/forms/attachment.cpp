// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachment.h"

#include "core/forms/answervalue.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

namespace tasuki {

namespace {
    bool isAllowed(const FormItem &item, const QMimeType &type)
    {
        if (item.mimeTypes.isEmpty())
            return true;
        for (const QString &allowed : item.mimeTypes) {
            if (allowed == u"*/*" || type.inherits(allowed) || type.aliases().contains(allowed))
                return true;
            if (allowed.endsWith(u"/*") && type.name().startsWith(allowed.chopped(1)))
                return true;
        }
        return false;
    }

    QJsonObject attachmentOf(const Answer &answer)
    {
        return valueOf(answer).toObject();
    }
} // namespace

qint64 attachmentLimit(const FormItem &item)
{
    return qMin(item.maxSizeBytes.value_or(mostAttachmentBytes), mostAttachmentBytes);
}

AttachmentRead readAttachment(const FormItem &item, const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, AttachmentProblem::Unreadable};
    if (file.size() > attachmentLimit(item))
        return {{}, AttachmentProblem::TooLarge};
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {{}, AttachmentProblem::Unreadable};
    return makeAttachment(item, QFileInfo(path).fileName(), content);
}

AttachmentRead makeAttachment(const FormItem &item, const QString &name, const QByteArray &content)
{
    if (content.size() > attachmentLimit(item))
        return {{}, AttachmentProblem::TooLarge};
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, content);
    if (!isAllowed(item, type))
        return {{}, AttachmentProblem::WrongKind};
    const QJsonObject attachment{{QStringLiteral("contentType"), type.name()},
                                 {QStringLiteral("data"), QString::fromLatin1(content.toBase64())},
                                 {QStringLiteral("size"), content.size()},
                                 {QStringLiteral("title"), name}};
    return {Answer{{QStringLiteral("valueAttachment"), attachment}}, AttachmentProblem::None};
}

QString attachmentName(const Answer &answer)
{
    const QJsonObject attachment = attachmentOf(answer);
    const QString title = attachment.value(u"title").toString();
    return title.isEmpty() ? attachment.value(u"url").toString() : title;
}

qint64 attachmentBytes(const Answer &answer)
{
    return attachmentSize(attachmentOf(answer));
}

QString attachmentKind(const Answer &answer)
{
    return attachmentOf(answer).value(u"contentType").toString();
}

QByteArray attachmentContent(const Answer &answer)
{
    return QByteArray::fromBase64(attachmentOf(answer).value(u"data").toString().toLatin1());
}

QImage attachmentThumbnail(const Answer &answer, QSize size)
{
    QByteArray content = attachmentContent(answer);
    QBuffer buffer(&content);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    // A picture that claims to be enormous is somebody's trick.
    if (!whole.isValid() || qint64(whole.width()) * whole.height() > 100'000'000)
        return {};
    if (whole.width() > size.width() || whole.height() > size.height())
        reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

Result<void> saveAttachment(const Answer &answer, const QString &path)
{
    const QByteArray content = attachmentContent(answer);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{Error::Kind::Storage, file.errorString()};
    return {};
}

} // namespace tasuki
