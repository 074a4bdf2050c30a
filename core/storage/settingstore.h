// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/aead.h"

#include <QJsonObject>

#include <optional>

namespace tasuki {

class Database;

/// Small sealed values of this device: epoch, tick, who I am, directory cache, window state, drafts
/// of dialogs. Device-only: no pull ever writes here. Table class: precious.
class SettingStore {
public:
    SettingStore(Database &database, Aead sealing);

    Result<std::optional<QJsonObject>> value(const QString &name) const;
    Result<void> put(const QString &name, const QJsonObject &value);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
    Aead m_sealing;
};

} // namespace tasuki
