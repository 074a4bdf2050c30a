// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"
#include "core/forms/formnotes.h"

#include <QHash>

namespace tasuki {

/// URL of an extension of ours, see resources/forms/README.md.
QString tasukiExtension(QStringView name);

/// What one extension says about the item it stands on. One function a short name, in four tables:
/// a further extension is a further line in one of them.
using ItemExtension = void (*)(FormItem &item, const QJsonObject &extension, FormNotes &notes);
using ItemExtensions = QHash<QString, ItemExtension>;

const ItemExtensions &lookExtensions(); ///< how it looks and what is written beside it
const ItemExtensions &limitExtensions(); ///< what an answer may be
const ItemExtensions &expressionExtensions(); ///< FHIRPath
const ItemExtensions &ownExtensions(); ///< below https://tasuki.example/fhir/ext/

/// Why an extension that is known is not followed; empty when nothing is lost by that.
enum class ForeignExtension { Followed, Harmless, NotFollowed, Unknown };
ForeignExtension foreignExtension(const QString &url, QString *reason);

/// Reads all extensions of an item, and warns of what is not followed or unknown.
void readExtensions(FormItem &item, const QJsonObject &json, FormNotes &notes);

/// Modifier extensions change the meaning of what carries them; none is known here.
void warnOfModifiers(const QJsonObject &json, const QString &place, FormNotes &notes);

} // namespace tasuki
