// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/differencerows.h"

#include <QCoreApplication>

#include <cstdlib>

namespace tasuki {

namespace {

    /// How something changed, for paper without colour.
    QString changeText(const FactDifference &difference)
    {
        const int steps = std::abs(difference.steps);
        switch (difference.kind) {
        case FactDifference::Kind::Worse:
            return QCoreApplication::translate("tasuki::DifferenceRows", "▲ more help (%1)")
                .arg(steps);
        case FactDifference::Kind::Better:
            return QCoreApplication::translate("tasuki::DifferenceRows", "▽ less help (%1)")
                .arg(steps);
        case FactDifference::Kind::New:
            return QCoreApplication::translate("tasuki::DifferenceRows", "newly written");
        case FactDifference::Kind::Gone:
            return QCoreApplication::translate("tasuki::DifferenceRows", "no longer written");
        case FactDifference::Kind::Changed:
            break;
        }
        return QCoreApplication::translate("tasuki::DifferenceRows", "changed");
    }

    PaperCell cell(const QString &text, double width, bool isBold)
    {
        PaperCell cell;
        cell.labelPlace = LabelPlace::None;
        cell.width = width;
        cell.runs = {{Run::Kind::Written, text, false, isBold}};
        return cell;
    }

    PaperRow row(const QStringList &texts, bool isHead)
    {
        constexpr double widths[] = {24, 30, 30, 20};
        PaperRow row;
        row.grows = true;
        for (qsizetype i = 0; i < texts.size(); ++i)
            row.cells.append(cell(texts[i], widths[i], isHead || i == 0));
        return row;
    }

} // namespace

QList<PaperRow> differenceRows(const QList<FactDifference> &differences,
                               const ComparedSheets &sheets)
{
    QList<PaperRow> rows{
        row({QCoreApplication::translate("tasuki::DifferenceRows", "Item"), sheets.before,
             sheets.after, QCoreApplication::translate("tasuki::DifferenceRows", "Change")},
            true)};
    for (const FactDifference &difference : differences)
        rows.append(
            row({difference.label, difference.before, difference.after, changeText(difference)},
                false));
    if (differences.isEmpty())
        rows = {row({QCoreApplication::translate("tasuki::DifferenceRows", "Nothing has changed.")},
                    false)};
    return rows;
}

} // namespace tasuki
