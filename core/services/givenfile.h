// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/documentkind.h"

#include <QByteArray>
#include <QFileInfo>

namespace tasuki {

/// What a person gives to a room: a file of this computer, or a picture that lies nowhere – what is
/// pasted is not written to a disk in the clear.
struct GivenFile {
    QString path = {}; ///< empty: `content` is all of it
    QString pastedName = {}; ///< of what has no path
    QByteArray content = {};
    std::optional<DocumentKind> kind = {}; ///< nobody said: none
    bool operator==(const GivenFile &) const = default;

    QString name() const { return path.isEmpty() ? pastedName : QFileInfo(path).fileName(); }
};

} // namespace tasuki
