// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/text.h"
#include "ui/rooms/scanfolder.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

namespace tasuki {

/// A scanner: what it writes lies in a folder of its own.
struct ScanSource {
    static QByteArray aPhoto(Qt::GlobalColor colour)
    {
        QImage image(120, 160, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer target(&bytes);
        target.open(QIODevice::WriteOnly);
        REQUIRE(image.save(&target, "jpeg"));
        return bytes;
    }

    QString path(const QString &name) const { return disk.filePath(name); }
    void write(const QString &name, const QByteArray &bytes,
               QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QFile file(path(name));
        REQUIRE(file.open(mode));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QTemporaryDir disk;
    QTemporaryDir desk; ///< where the folder is remembered
    ScanMemory memory{desk.filePath(QStringLiteral("scan.ini"))};
    std::chrono::milliseconds quiet{15};
};

inline QStringList namesOf(const ScanFolder &folder)
{
    QStringList names;
    for (const ArrivedScan &scan : folder.arrived())
        names.append(QFileInfo(scan.mark.path).fileName());
    names.sort();
    return names;
}

} // namespace tasuki
