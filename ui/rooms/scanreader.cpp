// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/scanreader.h"

#include "core/domain/cleanfile.h"
#include "core/services/filechunks.h"
#include "core/services/previewsource.h"
#include "ui/support/filepreview.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tasuki {

QString ScanMark::text() const
{
    return QStringLiteral("%1|%2|%3")
        .arg(QFileInfo(path).fileName(), QString::number(size),
             QString::number(changed.toMSecsSinceEpoch()));
}

QList<ScanMark> scansIn(const QString &folder)
{
    QList<ScanMark> marks;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (file.size() > 0)
            marks.append({file.absoluteFilePath(), file.size(), file.lastModified()});
    }
    std::sort(marks.begin(), marks.end(), [](const ScanMark &one, const ScanMark &other) {
        return std::pair(one.changed, one.path) < std::pair(other.changed, other.path);
    });
    return marks;
}

Result<ArrivedScan> readScan(const ScanMark &mark)
{
    QFile file(mark.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, QStringLiteral("a scan: ") + file.errorString()};
    const auto clean = CleanFile::create(file);
    if (!clean)
        return clean.error();
    const auto manifest = manifestOf(*clean);
    if (!manifest)
        return manifest.error();
    PreviewSource source(*clean);
    const auto preview = makeFilePreview(source, clean->type());
    return ArrivedScan{mark, clean->type(), manifest->hash, preview ? *preview : QByteArray()};
}

Result<void> moveToSent(const QString &path)
{
    const QFileInfo file(path);
    QDir folder = file.absoluteDir();
    const auto sent = QStringLiteral("送信済み");
    if (!folder.mkpath(sent) || !folder.cd(sent))
        return Error{Error::Kind::Storage, QStringLiteral("no folder for scans that were sent")};
    QString target = folder.filePath(file.fileName());
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = folder.filePath(
            QStringLiteral("%1-%2.%3")
                .arg(file.completeBaseName(), QString::number(number), file.suffix()));
    if (!QFile::rename(path, target)) // refuses to write over another one
        return Error{Error::Kind::Storage, QStringLiteral("a scan cannot be moved")};
    return {};
}

} // namespace tasuki
