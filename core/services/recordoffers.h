// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

namespace tasuki {

class FormLibrary;

/// Something on record that could answer a question: shown with where it comes from, taken by hand.
struct RecordOffer {
    enum class Origin {
        Profile, ///< what the office's file says of her
        Sheet, ///< a sheet that was sent, in either direction
        History, ///< what stood here before
    };
    Origin origin = Origin::Profile;
    QString text; ///< as it reads
    QList<Answer> answers; ///< as the item would hold it
    GroupTrace trace; ///< who wrote it, when; nobody for the profile
    QString formTitle; ///< of the sheet it was found in
    bool operator==(const RecordOffer &) const = default;
};

/// What profile, sheets and earlier values know about the fact this item asks for, the nearest
/// first; nothing twice, and not what stands there now. Across forms a fact is found by its
/// dictionary code.
QList<RecordOffer> recordOffers(const FormState &sheet, const QString &key, ObjectId client,
                                const Snapshot &snapshot, const FormLibrary &forms,
                                const QList<SheetValue> &history = {});

} // namespace tasuki
