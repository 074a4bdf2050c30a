// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// A client with what her line shows about the way of her sheet.
struct ClientRow {
    ClientEntry entry;
    bool isInHospital = false;
    bool hasUnsent = false; ///< a sheet of hers waits for the line
};

/// The clients found, best first.
class ClientListModel final : public ValueListModel<ClientRow> {
public:
    enum Role { ClientRowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    void setEntries(const QList<ClientEntry> &entries, const Snapshot &snapshot);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool isSame(const ClientRow &one, const ClientRow &other) const override;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::ClientRow)
