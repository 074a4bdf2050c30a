// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/audithead.h"

#include <QString>

namespace tasuki {

/// A file signed heads are added to, one a line; nothing in it is ever changed. Best it lies on
/// another machine, in a place that can only be added to.
class HeadFile {
public:
    explicit HeadFile(QString path)
        : m_path(std::move(path))
    { }

    Result<void> add(const AuditHead &head) const; ///< on disk when it has returned
    /// NotFound where there is none, Invalid with the line that is none.
    Result<QList<AuditHead>> read() const;

private:
    QString m_path;
};

} // namespace tasuki
