// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/addressbook.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// The lines of the 名簿.
class BookModel final : public ValueListModel<BookEntry> {
    Q_OBJECT

public:
    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool isSame(const BookEntry &one, const BookEntry &other) const override;
};

} // namespace tasuki
