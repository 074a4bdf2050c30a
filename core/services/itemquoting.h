// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"
#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// An item of a sheet for a post in the room of an admission. `answers` are those of `sheet`.
///
/// A sheet that lies in an office's own file is not for everybody in that room. Where one that was
/// sent there says the same of the item, that one is quoted; otherwise the quote has no value.
ItemQuote itemQuote(const EpisodeEntry &entry, const Sheet &sheet, const FormState &answers,
                    const QString &key);

/// Where the reader finds the sheet of a quote.
struct QuotedSheet {
    enum class Kind {
        Standing, ///< object is the client
        Admission, ///< object is the episode
        Discharge, ///< object is the episode
    };
    Kind kind = Kind::Standing;
    ObjectId object;
};

/// Of a post in that room. When the very sheet is not the reader's to see, or a newer one has taken
/// its place, it is the one of the same form in the same room. None when she may see neither.
std::optional<QuotedSheet> quotedSheet(const ItemQuote &quote, ScopeId room,
                                       const Snapshot &snapshot);

/// The item says something else by now. `answers` are those of `now`. Of a quote without a value
/// it is enough that somebody wrote there since.
bool isOvertaken(const ItemQuote &quote, const Sheet &now, const FormState &answers);

} // namespace tasuki
