// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/medicineline.h"

#include <QStringList>

namespace tasuki {

/// What a line about a medicine says behind the name, piece by piece: "1錠朝食後" is an amount, a
/// time and a side of the meals.
struct MedicinePieces {
    QString strength;
    QStringList doses;
    QList<QPair<QString, QString>> timed; ///< time of the day and an amount of its own
    DoseTimes times = {};
    MealSide meal = MealSide::Any;
    QStringList timings;
    QStringList routes;
    std::optional<MedicineFault> fault; ///< the first one

    void fail(MedicineFault::Kind kind, const QString &piece);
    /// One dose of all there are; a fault when there are several. Different amounts at different
    /// times are one: 朝4単位 夕2単位.
    QString dose();
};

/// Takes a stretch without blanks apart and adds what it says; false, and nothing was added, when
/// some of it is no such piece. `key` is medicineKey() of `text`.
bool takeMedicinePieces(const QString &text, const QString &key, qsizetype start, qsizetype end,
                        MedicinePieces &pieces);

} // namespace tasuki
