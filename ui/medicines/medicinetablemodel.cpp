// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicinetablemodel.h"

#include "ui/medicines/medicinetext.h"
#include "ui/support/theme.h"

#include <QFont>

namespace tasuki {

static bool isGone(const MedicineEntry &entry)
{
    return entry.isRefused || entry.medicine.stop();
}

void MedicineTableModel::setEntries(const QList<MedicineEntry> &entries, QDate today)
{
    const auto isSame = [](const MedicineEntry &one, const MedicineEntry &other) {
        return one.medicine.id == other.medicine.id;
    };
    const bool isSameList
        = std::equal(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), isSame);
    m_today = today;
    if (isSameList) {
        m_entries = entries;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const MedicineEntry *MedicineTableModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries.at(index.row()) : nullptr;
}

QModelIndex MedicineTableModel::indexOf(ObjectId medicine) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).medicine.id == medicine)
            return index(i, Name);
    }
    return {};
}

int MedicineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int MedicineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MedicineTableModel::cellText(const MedicineEntry &entry, int column) const
{
    const MedicineUse &use = entry.medicine.use();
    switch (column) {
    case Mark:
        return medicineMark(entry.medicine, m_today);
    case Name:
        return use.strength.isEmpty() ? use.name : use.name + u' ' + use.strength;
    case Dose:
        return use.dose;
    case When:
        return timesText(use);
    case Route:
        return use.route;
    case Since:
        return use.since ? toShortWareki(*use.since) : QString();
    case Prescriber:
        return use.prescriber;
    default:
        return medicineRemark(entry, m_today);
    }
}

QFont MedicineTableModel::fontOf(const MedicineEntry &entry, int column) const
{
    QFont font;
    font.setStrikeOut(isGone(entry) && column != Mark && column != Remark);
    font.setBold(column == Mark && entry.medicine.recent(m_today));
    return font;
}

QVariant MedicineTableModel::data(const QModelIndex &index, int role) const
{
    const MedicineEntry *shown = entry(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*shown, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = cellText(*shown, index.column());
        return isGone(*shown) && index.column() == Name ? tr("%1, not taken").arg(text) : text;
    }
    case Qt::FontRole:
        return fontOf(*shown, index.column());
    case Qt::ForegroundRole:
        return isGone(*shown) ? theme::quietInk : theme::ink;
    case Qt::ToolTipRole:
        return index.column() == Remark ? cellText(*shown, Remark).toHtmlEscaped() : QVariant();
    default:
        return {};
    }
}

QVariant MedicineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Mark:
        return tr("New or changed");
    case Name:
        return tr("Medicine");
    case Dose:
        return tr("Each time");
    case When:
        return tr("When");
    case Route:
        return tr("How");
    case Since:
        return tr("Since");
    case Prescriber:
        return tr("Prescribed by");
    default:
        return tr("Remark and reason");
    }
}

} // namespace tasuki
