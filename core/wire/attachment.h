// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QJsonObject>

namespace tasuki {

/// Says in a room that a file belongs there: `attach.add` {file:{sha256,size,mime,name,preview},
/// of}. It is never changed, and may be there long before the file itself.
struct Attachment {
    static constexpr qsizetype longestName = 200; ///< characters
    QByteArray hash; ///< SHA-256, 32 bytes
    qint64 size = 0; ///< bytes
    FileType type = FileType::Pdf;
    QString name; ///< as people see it; never a path
    ObjectId of; ///< the record it was put to; null: the room
    QByteArray
        preview; ///< what it shows, small (filepreview.h); empty: nothing, or nobody made one
    bool operator==(const Attachment &) const = default;
};

QJsonObject toJson(const Attachment &attachment);
/// Of a payload or of a body. Invalid for what no file can be, for a preview that is none or tells
/// of its maker, and for a name that could pretend to be another one: with control characters, a
/// path, or marks that turn the direction of writing.
Result<Attachment> attachmentFromJson(const QJsonObject &json);
/// Of a body the room has already. A preview this version does not take – perhaps a later one
/// writes others – is left out: it must not hide the file.
Result<Attachment> keptAttachmentFromJson(const QJsonObject &body);

/// The name a person may be shown: of a path the last part, without what a name must not hold.
QString shownFileName(const QString &path);

} // namespace tasuki
