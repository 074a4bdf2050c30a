// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addressbook/bookmodel.h"

#include "ui/addressbook/booktext.h"

namespace tasuki {

QVariant BookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BookEntry &entry = rows().at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return bookLine(entry);
    return role == Qt::ToolTipRole ? QVariant(bookDetails(entry)) : QVariant();
}

bool BookModel::isSame(const BookEntry &one, const BookEntry &other) const
{
    return one.person.id == other.person.id && one.office.id == other.office.id;
}

} // namespace tasuki
