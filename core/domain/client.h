// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QString>

namespace tasuki {

/// A person cared for (利用者), as the office's own file on her knows her. One client, one room of
/// the template `office-file`; only the office sees it.
struct Client {
    ObjectId id;
    ScopeId scope; ///< the client's office-file
    QString name;
    QString kana;
    QString sex; ///< "male" or "female", the codes of FHIR
    PartialDate birth;
    QString postalCode;
    QString address; ///< may hold several lines
    QString phone;
    QString insuredNumber; ///< 被保険者番号, 10 characters
    QString careLevel; ///< code of domain.md 6.1: 12, 13, 21 … 25
    PersonId careManager;
    OfficeId preferredHospital; ///< 再入院希望病院; may be null
    QString note;
    bool operator==(const Client &) const = default;
};

} // namespace tasuki
