// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/forms/formstate.h"
#include "ui/print/papercomposer.h"
#include "ui/print/printoptions.h"

namespace tasuki {

/// Everything one paper sheet says: the answers and the lines around them. Values only, so that
/// preview, PDF and printer draw the very same thing.
struct PrintDocument {
    FormState state;
    QString documentId = {}; ///< of the sheet; on every page, so that paper finds its record again
    int version = 1;
    QString patientName = {};
    QString patientKana = {};
    PartialDate patientBirth = {};
    QString patientAddress = {}; ///< only its town ever leaves, and only when the name is masked
    QString sender = {}; ///< office and person
    QString senderPhone = {};
    QString senderFax = {};
    QString recipient = {}; ///< office and window
    QString recipientPhone = {};
    QString recipientFax = {};
    QDateTime printedAt = {}; ///< local time
    QString printedBy = {};
};

/// Who the paper is about, as far as it may say: reading, name and birth; or masked with initials,
/// age and town.
QString patientLine(const PrintDocument &document, bool isMasked);

/// What layouts may name with {@…}; see resources/print/README.md.
PaperFacts paperFacts(const PrintDocument &document, const PrintOptions &options);

} // namespace tasuki
