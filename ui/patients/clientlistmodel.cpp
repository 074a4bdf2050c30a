// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientlistmodel.h"

namespace tasuki {

namespace {

    bool isWaiting(DeliveryState state)
    {
        return state == DeliveryState::Waiting || state == DeliveryState::SavedHere;
    }

} // namespace

void ClientListModel::setEntries(const QList<ClientEntry> &entries, const Snapshot &snapshot)
{
    QList<ClientRow> rows;
    rows.reserve(entries.size());
    for (const ClientEntry &entry : entries) {
        ClientRow row{entry, !entry.openEpisode.isNull(), false};
        if (const auto *episode = row.isInHospital ? snapshot.episode(entry.openEpisode) : nullptr)
            row.hasUnsent = isWaiting(episode->delivery);
        rows.append(row);
    }
    setRows(rows);
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClientRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.entry.client.name;
    case Qt::AccessibleTextRole:
        return QString(row.entry.client.name + u' ' + row.entry.client.kana);
    case ClientRowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

bool ClientListModel::isSame(const ClientRow &one, const ClientRow &other) const
{
    return one.entry.client.id == other.entry.client.id;
}

} // namespace tasuki
