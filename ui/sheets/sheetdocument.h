// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

#include <QTextFormat>

class QTextDocument;

namespace tasuki {

/// Of the letters of a label: the linkId of the item its line is about.
constexpr int sheetItemProperty = QTextFormat::UserProperty + 1;

/// Writes a received sheet as a text to read: the wishes of person and family first, because that
/// is what hospitals lack; then five lines for whoever has no more time; then everything, with the
/// age of each answer. What nobody has asked yet stands there as 未確認, on yellow.
///
/// Everything is inserted as plain text: an answer is never taken for markup.
void writeSheet(QTextDocument *document, const FormState &answers, const EpisodeEntry &entry,
                const Snapshot &snapshot, const QDateTime &now);

} // namespace tasuki
