// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/carepoint.h"
#include "core/domain/room.h"
#include "core/domain/sheet.h"

#include <QStringList>

namespace tasuki {

struct Snapshot;
class FormLibrary;

/// 記録に残す: what was said in a room goes where it is found again. What follows from the records
/// alone; the writing is done by CarePoints::add() and StandingSheets::append().

/// Of a post as it reads now; `words` is what was chosen of it.
PointSource sourceOf(const Post &post, ScopeId room, const QString &words);

/// A free-text item that words can be put into.
struct SheetPlace {
    QString linkId;
    QStringList path; ///< titles of what it lies in, the section first
    QString label; ///< the item's own
    QString text; ///< what stands there now; empty: nothing
    bool operator==(const SheetPlace &) const = default;
};

/// Items of several lines which this sheet asks for now and people may write into, in the order of
/// the form. Those of repeating groups are not among them: nobody could say which repetition.
/// Nothing when the form is unknown.
QList<SheetPlace> sheetPlaces(const Sheet &sheet, const FormLibrary &forms);

/// The value of the item's merge group with `text` as the last lines of the item; what stands there
/// stays. NotFound when the item is none of sheetPlaces(), TooLarge when it would not hold so much.
struct ExtendedGroup {
    QString group;
    QJsonValue value;
};
Result<ExtendedGroup> extendedGroup(const Sheet &sheet, const QString &linkId, const QString &text,
                                    const FormLibrary &forms);

/// The clients of this office whom a room is about: name, kana and birth date are all hers, blanks
/// and spellings apart. More than one only if the office has her twice.
QList<ObjectId> clientsLike(const RoomPatient &patient, const Snapshot &snapshot);

} // namespace tasuki
