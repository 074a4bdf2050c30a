// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tasuki {

/// 患者情報, in the order in which it is read. Each is written, kept and disputed as a whole.
enum class ProfileGroup {
    CareLevel, ///< 要介護認定
    CareInsurance, ///< 介護保険
    MedicalInsurance, ///< 医療保険
    Contact, ///< 住所・電話
    Family, ///< 家族・キーパーソン
    Doctors, ///< かかりつけ医
    Services, ///< 利用している事業所
    Hospitals, ///< 再入院を希望する病院・紹介元病院
    Illness, ///< 病名・既往歴・アレルギー
    LifePlanning, ///< ACP（人生会議）
    DisasterPlan, ///< 災害時の備え
    Safety, ///< 安否
};

/// What may stand in one line of a group.
enum class ProfileKind {
    Line, ///< one line of words
    Text, ///< several lines
    Telephone, ///< digits, hyphens, brackets, + and blanks, at least one digit
    Day, ///< ISO, a whole day
    SomeDay, ///< ISO, as far as it is known
    Digits, ///< as many as ProfileItem::lengths says
    InsuredNumber, ///< ten digits, or H and nine (生活保護だけの方)
    Choice, ///< one of ProfileItem::choices
};

struct ProfileItem {
    QString code; ///< its name on the wire
    ProfileKind kind = ProfileKind::Line;
    QStringList choices; ///< codes, of a Choice
    QList<int> lengths; ///< of Digits
};

/// What a group holds: this table is all that codecs, checks and screens know of it.
struct ProfileShape {
    ProfileGroup group = ProfileGroup::CareLevel;
    QString code;
    bool isList = false; ///< several of the kind: people, offices
    QList<ProfileItem> items;

    const ProfileItem *item(const QString &itemCode) const; ///< null when it has none
};

const QList<ProfileShape> &profileShapes(); ///< in the order of ProfileGroup
const ProfileShape &shapeOf(ProfileGroup group);
std::optional<ProfileGroup> profileGroupFromCode(const QString &code);

using ProfileRow = QMap<QString, QString>; ///< item → what is known; never an empty text
using ProfileValue = QList<ProfileRow>; ///< one row, or several of a list; none: nothing is known

constexpr qsizetype longestProfileLine = 200; ///< UTF-16 units
constexpr qsizetype longestProfileText = 4000;
constexpr qsizetype mostProfileRows = 30;

/// Why a value cannot be kept.
struct ProfileFault {
    enum class Kind {
        MyNumber, ///< an individual number stands in it: first of all, whatever else is wrong
        TooLong,
        NotText, ///< nothing in it, or what nobody can read
        NotADay,
        NotDigits,
        NotATelephone,
        NotAChoice,
        NoSuchItem,
        TooManyRows,
    };
    Kind kind = Kind::NotText;
    qsizetype row = 0;
    QString item; ///< code; empty when it is about the whole
    bool operator==(const ProfileFault &) const = default;
};

std::optional<ProfileFault> faultIn(ProfileGroup group, const ProfileValue &value);

/// As it is kept: trimmed, codes and numbers in ordinary width, without what is empty. Lines of a
/// Text stay as they were broken.
ProfileValue cleaned(ProfileGroup group, const ProfileValue &value);

} // namespace tasuki
