// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/filetype.h"
#include "core/domain/slotchange.h"

#include <QJsonObject>
#include <QList>

namespace tasuki {

/// Says in a room that a file belongs there: `attach.add` {file:{sha256,size,mime,name,preview},
/// of, slot}. It may be there long before the file itself, and nothing of it is ever changed but
/// what kind of paper it is: `attach.slot` {slot}. The record: {type, file, of, slot, slots:[{op,
/// slot, by, office, at}], op, by, office, at}.
struct Attachment {
    static constexpr qsizetype longestName = 200; ///< characters
    QByteArray hash; ///< SHA-256, 32 bytes
    qint64 size = 0; ///< bytes
    FileType type = FileType::Pdf;
    QString name; ///< as people see it; never a path
    ObjectId of; ///< the record it was put to; null: the room
    QByteArray
        preview; ///< what it shows, small (filepreview.h); empty: nothing, or nobody made one
    /// Code of what kind of paper it was put there as (documentkind.h); empty: nobody said.
    QString slot = {};
    bool operator==(const Attachment &) const = default;
};

QJsonObject toJson(const Attachment &attachment);
/// Of a payload or of a body. Invalid for what no file can be, for a preview that is none or tells
/// of its maker, and for a name that could pretend to be another one: with control characters, a
/// path, or marks that turn the direction of writing.
Result<Attachment> attachmentFromJson(const QJsonObject &json);
/// Of a body the room has already. A preview or a kind this version does not take – perhaps a later
/// one writes others – is left out: it must not hide the file.
Result<Attachment> keptAttachmentFromJson(const QJsonObject &body);
/// The same without its preview, which is most of it: for lists that show a few of many.
Result<Attachment> listedAttachmentFromJson(const QJsonObject &body);

QJsonObject slotToJson(const QString &code);
/// Of a payload of `attach.slot`. Invalid for what can be no code.
Result<QString> slotFromJson(const QJsonObject &json);
/// Who said when that it is of another kind, in the server's order; what cannot be read is left
/// out.
QList<SlotChange> slotChangesOf(const QJsonObject &body);

/// The name a person may be shown: of a path the last part, without what a name must not hold.
QString shownFileName(const QString &path);

} // namespace tasuki
