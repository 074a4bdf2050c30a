// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tasuki {

/// A file in the scanner's folder as it lies there at one moment.
struct ScanMark {
    QString path;
    qint64 size = 0;
    QDateTime changed;
    bool operator==(const ScanMark &) const = default;

    QString text() const; ///< the same for the same file, as long as nobody writes into it
};

/// A paper that came from the scanner, whole.
struct ArrivedScan {
    ScanMark mark;
    FileType type = FileType::Pdf;
    QByteArray hash; ///< of the clean file, as rooms know it
    QByteArray preview; ///< empty: it cannot be drawn
};

/// Both read the disk, and may be called on any thread; a folder of a network takes its time.
QList<ScanMark> scansIn(const QString &folder); ///< that are not empty, the oldest first
/// Forbidden for a type that is not attached, Corrupt while it is not whole, Storage, TooLarge.
Result<ArrivedScan> readScan(const ScanMark &mark);

/// Moves it into a folder 送信済み beside it, under another name where there is one like it
/// already. Nothing is ever deleted or written over.
Result<void> moveToSent(const QString &path);

} // namespace tasuki
