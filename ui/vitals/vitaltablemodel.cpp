// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitaltablemodel.h"

#include "core/services/snapshot.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/vitals/vitalpanels.h"
#include "ui/vitals/vitaltext.h"

#include <QFont>
#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

    QString remarkOf(const VitalRow &row)
    {
        const MeasurementEntry &entry = row.entry;
        const Measurement &measurement = entry.measurement;
        QStringList parts;
        if (measurement.isRetracted() && row.isCorrected)
            parts += VitalTableModel::tr("Corrected");
        else if (measurement.isRetracted() && measurement.retractReason.isEmpty())
            parts += VitalTableModel::tr("Taken back");
        else if (measurement.isRetracted())
            parts += VitalTableModel::tr("Taken back: %1").arg(measurement.retractReason);
        else if (!measurement.replaces.isNull())
            parts += VitalTableModel::tr("Correction");
        if (entry.isRefused)
            parts += VitalTableModel::tr("Not accepted, nobody else sees it. %1")
                         .arg(refusalText(entry.refusal));
        else if (!entry.refusal.isEmpty())
            parts += VitalTableModel::tr("Could not be taken back. %1")
                         .arg(refusalText(entry.refusal));
        else if (entry.isOnlyHere)
            parts += VitalTableModel::tr("Saved here, waiting to be sent");
        if (!measurement.note.isEmpty())
            parts += measurement.note;
        return parts.join(QStringLiteral(" · "));
    }

    std::optional<VitalSign> signOf(int column)
    {
        switch (column) {
        case VitalTableModel::Temperature:
            return VitalSign::Temperature;
        case VitalTableModel::Pressure:
            return VitalSign::Systolic;
        case VitalTableModel::Pulse:
            return VitalSign::Pulse;
        case VitalTableModel::Saturation:
            return VitalSign::Saturation;
        case VitalTableModel::Weight:
            return VitalSign::Weight;
        case VitalTableModel::Glucose:
            return VitalSign::Glucose;
        case VitalTableModel::Face:
            return VitalSign::Face;
        default:
            return std::nullopt;
        }
    }

} // namespace

QList<VitalRow> vitalRows(const QList<MeasurementEntry> &entries, const Snapshot &snapshot,
                          const QDateTime &now)
{
    QSet<ObjectId> replaced;
    for (const MeasurementEntry &entry : entries) {
        if (!entry.isRefused)
            replaced.insert(entry.measurement.replaces);
    }
    QList<VitalRow> rows;
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        const Measurement &measurement = it->measurement;
        VitalRow row{
            *it, toLocalText(measurement.measuredAt, now), snapshot.personName(measurement.author),
            {},  measurement.author == snapshot.me.id,     replaced.contains(measurement.id)};
        row.remark = remarkOf(row);
        rows.append(row);
    }
    return rows;
}

VitalTableModel::VitalTableModel(VitalThresholds thresholds, QObject *parent)
    : QAbstractTableModel(parent)
    , m_thresholds(std::move(thresholds))
{ }

void VitalTableModel::setRows(const QList<VitalRow> &rows)
{
    const auto isSame = [](const VitalRow &one, const VitalRow &other) {
        return one.entry.measurement.id == other.entry.measurement.id;
    };
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < shorter && isSame(m_rows.at(head), rows.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && isSame(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
        ++tail;
    const qsizetype gone = m_rows.size() - tail - head;
    const qsizetype come = rows.size() - tail - head;
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come) - 1);
        m_rows = m_rows.mid(0, head) + rows.mid(head, come) + m_rows.mid(head);
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty()) // what stands beside a measurement may have moved on
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const VitalRow *VitalTableModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
}

QModelIndex VitalTableModel::indexOf(ObjectId measurement) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).entry.measurement.id == measurement)
            return index(i, 0);
    }
    return {};
}

bool VitalTableModel::hasValues(int column) const
{
    const auto sign = signOf(column);
    return sign && std::any_of(m_rows.begin(), m_rows.end(), [&sign](const VitalRow &row) {
               return row.entry.measurement.values.contains(*sign);
           });
}

int VitalTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VitalTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString VitalTableModel::valueCell(const Measurement &measurement, VitalSign sign) const
{
    if (!measurement.values.contains(sign))
        return {};
    const int value = measurement.values.value(sign);
    const QDate day = measurement.measuredAt.toLocalTime().date();
    return markText(m_thresholds.mark(sign, value, day)) + vitalNumber(sign, value);
}

QString VitalTableModel::cellText(const VitalRow &row, int column) const
{
    const Measurement &measurement = row.entry.measurement;
    if (column == When)
        return row.when;
    if (column == By)
        return row.author;
    if (column == Remark)
        return row.remark;
    const QString value = valueCell(measurement, *signOf(column));
    const QString lower
        = column == Pressure ? valueCell(measurement, VitalSign::Diastolic) : QString();
    return lower.isEmpty() ? value : value + u'/' + lower;
}

QVariant VitalTableModel::data(const QModelIndex &index, int role) const
{
    const VitalRow *shown = row(index);
    if (!shown)
        return {};
    const bool isGone = !isStanding(shown->entry);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*shown, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = cellText(*shown, index.column());
        return isGone && signOf(index.column()) && !text.isEmpty()
            ? tr("%1, does not count").arg(text)
            : text;
    }
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(isGone && index.column() != Remark);
        return font;
    }
    case Qt::ForegroundRole:
        return isGone ? theme::quietInk : theme::ink;
    case Qt::TextAlignmentRole:
        return int(signOf(index.column()) ? Qt::AlignHCenter | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Remark ? shown->remark : QVariant();
    default:
        return {};
    }
}

QVariant VitalTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == When)
        return tr("Measured");
    if (section == By)
        return tr("By");
    if (section == Remark)
        return tr("Remark");
    const auto sign = signOf(section);
    if (!sign)
        return {};
    return section == Pressure ? pressureText() : signText(*sign);
}

} // namespace tasuki
