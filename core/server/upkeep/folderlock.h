// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace tasuki {

/// Holds a file for this process alone. The kernel lets go of it when the process ends, however it
/// ends: there is nothing in the file that a killed process could leave half written, and no number
/// of a process that another one may have by now.
class FolderLock {
public:
    /// Conflict while another process has it; Storage when the file cannot be made.
    static Result<std::unique_ptr<FolderLock>> take(const QString &path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int file)
        : m_file(file)
    { }

    int m_file;
};

} // namespace tasuki
