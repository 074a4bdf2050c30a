// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingstore.h"

#include "core/base/json.h"
#include "core/sqlite/database.h"
#include "core/storage/rowbinding.h"

namespace tasuki {

namespace {

    QByteArray bindingOf(const QString &name)
    {
        return RowBinding{"setting", {}, {}, name.toUtf8()}.bytes();
    }

} // namespace

SettingStore::SettingStore(Database &database, Aead sealing)
    : m_database(database)
    , m_sealing(std::move(sealing))
{ }

Result<std::optional<QJsonObject>> SettingStore::value(const QString &name) const
{
    Statement query
        = m_database.statement("setting.value", "SELECT payload FROM setting WHERE name=?");
    const auto row = query.bindAll(name).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QJsonObject>();
    const auto bytes = m_sealing.open(query.bytes(0), bindingOf(name));
    if (!bytes)
        return bytes.error();
    const auto json = parseJsonObject(*bytes, bytes->size());
    if (!json)
        return json.error();
    return std::optional(*json);
}

Result<void> SettingStore::put(const QString &name, const QJsonObject &value)
{
    const auto sealed = m_sealing.seal(canonicalJson(value), bindingOf(name));
    if (!sealed)
        return sealed.error();
    return m_database.run("setting.put",
                          "INSERT INTO setting(name,payload) VALUES(?,?) "
                          "ON CONFLICT(name) DO UPDATE SET payload=excluded.payload",
                          name, *sealed);
}

Result<void> SettingStore::remove(const QString &name)
{
    return m_database.run("setting.remove", "DELETE FROM setting WHERE name=?", name);
}

} // namespace tasuki
