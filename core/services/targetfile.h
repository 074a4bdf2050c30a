// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>

namespace tasuki {

/// A file where a person wants it: it appears there whole or not at all, and for this user alone
/// where the disk knows users – a USB stick often does not.
///
/// Each call takes as long as the disk does, commit() some hundred milliseconds for a film: not for
/// the window's thread. Errors: DiskFull, and Storage for all else.
class TargetFile {
public:
    explicit TargetFile(const QString &path);

    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    Result<void> commit(); ///< it is on the disk then

private:
    Result<void> resultOf(bool isDone) const;

    QSaveFile m_file;
};

} // namespace tasuki
