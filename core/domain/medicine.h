// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace tasuki {

/// When in a day a medicine is taken, in the order of the day.
enum class DoseTime : unsigned {
    Waking = 1, ///< 起床時
    Morning = 2, ///< 朝
    Noon = 4, ///< 昼
    Evening = 8, ///< 夕
    Bedtime = 16, ///< 寝る前
    AsNeeded = 32, ///< 頓用
};
Q_DECLARE_FLAGS(DoseTimes, DoseTime)
Q_DECLARE_OPERATORS_FOR_FLAGS(DoseTimes)

const QList<DoseTime> &allDoseTimes();
QString toCode(DoseTime time); ///< "waking", "morning" …
std::optional<DoseTime> doseTimeFromCode(const QString &code);
/// As it stands on the bag of a pharmacy, in Japanese everywhere: 起床時, 朝, 昼, 夕, 寝る前, 頓用.
QString doseTimeWord(DoseTime time);

/// How taking it stands to the meals.
enum class MealSide {
    Any,
    Before, ///< 食前
    JustBefore, ///< 食直前: with some medicines the half hour makes them useless
    JustAfter, ///< 食直後
    After, ///< 食後
    Between, ///< 食間
};
const QList<MealSide> &allMealSides(); ///< but Any
QString toCode(MealSide side); ///< "before" …; empty for Any
std::optional<MealSide> mealSideFromCode(const QString &code);
QString mealSideWord(MealSide side); ///< 食前 …; empty for Any

/// A medicine as somebody takes it. Only its name is needed; what is not written is not known.
struct MedicineUse {
    static constexpr qsizetype longestLine = 200; ///< UTF-16 units, of each member
    static constexpr qsizetype longestRemark = 500;

    QString name;
    QString strength; ///< 5mg, 20%
    QString dose; ///< for one time: 1錠; where the times differ 朝4単位 夕2単位
    DoseTimes times = {};
    MealSide meal = MealSide::Any;
    QString timing; ///< what the codes do not say: 週1回 月曜, 発熱時
    QString route; ///< 点眼, 貼付 …; empty: by mouth, or nobody wrote it
    std::optional<PartialDate> since;
    QString prescriber; ///< person or office, as people call them
    QString remark;
    bool operator==(const MedicineUse &) const = default;
};

/// "朝・夕 食後 週1回": when it is taken, in the words of the bag.
QString timesText(const MedicineUse &use);
/// "アムロジピンOD錠 5mg 1錠 朝 食後": the medicine and how it is taken, in one line.
QString useText(const MedicineUse &use);
/// A name, and lines people can read, none too long.
bool isGoodMedicineUse(const MedicineUse &use);
bool isGoodMedicineReason(const QString &reason); ///< one line that says something

/// One thing that happened to a medicine of a list: who, when, why, and what held after it.
struct MedicineStep {
    enum class Kind { Started, Changed, Stopped, Resumed };
    Kind kind = Kind::Started;
    OperationId operation;
    MedicineUse use; ///< after it
    QDate on; ///< from which day it holds; invalid for a start, see MedicineUse::since
    QString reason;
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC, when it was written, by the writer's clock
    /// The writer had read the step before this one. False where two people wrote at the same time:
    /// both steps are there, and whoever reads the later one has the other to look at.
    bool sawPrevious = true;
    bool operator==(const MedicineStep &) const = default;
};

/// おくすり: one medicine of a room's list, with all that ever happened to it. Any member writes
/// it, and nothing is lost.
struct Medicine {
    static constexpr qsizetype longestReason = 500;
    static constexpr qsizetype mostChanges = 100; ///< each stays for ever
    static constexpr qsizetype mostTurns = 100; ///< stops and resumptions
    static constexpr qsizetype mostTaken = 100; ///< in a room; more than that nobody takes
    static constexpr int recentDays = 14;

    ObjectId id;
    ScopeId scope;
    QList<MedicineStep> steps; ///< in the server's order, never empty; the first one is the start
    bool operator==(const Medicine &) const = default;

    const MedicineUse &use() const { return steps.last().use; }
    const MedicineStep &started() const { return steps.first(); }
    const MedicineStep &latest() const { return steps.last(); }
    /// The step by which it is not taken now; null while it is.
    const MedicineStep *stop() const;
    /// A step whose writer had not read the one before it, and after which nobody has written who
    /// had: somebody has to look whether both hold. Null for none.
    const MedicineStep *unread() const;
    /// The last step that is new on `today`: it was made, or holds since, less than recentDays ago,
    /// or is to hold from a day to come. A start counts by since when she takes it, and by the day
    /// it was written where that is not known; null for none.
    const MedicineStep *recent(QDate today) const;
};

/// How the medicines of a room stand below each other: those that are taken, in the order in which
/// they were written down, and then those that were stopped, the last one on top.
bool standsBefore(const Medicine &one, const Medicine &other);

} // namespace tasuki
