// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/attachment.h"

#include <QDateTime>
#include <QList>

namespace tasuki {

/// A file of a room as its shelf has it: everything but what it shows and where its content is,
/// which is asked for when it comes on screen.
struct ShelvedFile {
    ObjectId id;
    Attachment file; ///< without its preview
    QList<SlotChange> changes; ///< of its kind
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC
    bool isOnlyHere = false; ///< something of it has not reached the server yet
    QString refusal; ///< code of the server's no to something this person did to it
    bool operator==(const ShelvedFile &) const = default;

    const QString &code() const { return changes.isEmpty() ? file.slot : changes.last().code; }
    DocumentKind kind() const { return documentKindOf(code()); }
};

/// All files of a room, the newest first.
struct RoomShelf {
    quint64 stamp = 0; ///< another one whenever the room was read anew; never 0
    QList<ShelvedFile> files;
};

} // namespace tasuki
