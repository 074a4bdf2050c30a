// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/domain/sheet.h"
#include "core/forms/formlibrary.h"
#include "core/rules/admissiondeadline.h"
#include "core/sync/syncpace.h"
#include "core/vault/vault.h"

namespace tasuki {

/// The password everybody has in tests.
inline Secret testPassword()
{
    return Secret("hanami no yoru 2026!");
}

/// Impatient, so that a test does not wait for what people would.
SyncPace quickPace();
/// The cheapest key a vault accepts.
KeyCost quickKey();
const FormLibrary &testForms();
AdmissionRules testRules();

/// A free-text answer as it stands in a sheet's group of the item's own name, there and back.
QJsonValue answerOf(const QString &item, const QString &text);
QString textOf(const QJsonValue &group, const QString &item);
QString textOf(const Sheet &sheet, const QString &item);

} // namespace tasuki
