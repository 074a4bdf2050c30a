// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/filetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tasuki {

namespace {

    struct FileText {
        Q_DECLARE_TR_FUNCTIONS(FileText)
    };

    int percent(const AttachedFile &file)
    {
        return file.chunks > 0 ? 100 * file.chunksHere / file.chunks : 0;
    }

} // namespace

QString fileKindText(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return FileText::tr("PDF");
    case FileType::Jpeg:
    case FileType::Png:
        return FileText::tr("Photo");
    case FileType::Mp4:
    case FileType::QuickTime:
        return FileText::tr("Film");
    }
    return {};
}

QString fileStateText(const AttachedFile &file)
{
    switch (file.content) {
    case AttachedFile::Content::There:
        return FileText::tr("not on this computer yet");
    case AttachedFile::Content::Coming:
        return FileText::tr("coming, %1 %").arg(percent(file));
    case AttachedFile::Content::Going:
        return FileText::tr("on its way to the others");
    case AttachedFile::Content::Here:
        return {};
    case AttachedFile::Content::Refused:
        return FileText::tr("the server did not take it (%1)").arg(file.why);
    }
    return {};
}

QString fileSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace tasuki
