// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

namespace tasuki {

/// Codes are on disks and on the wire; what comes anew is put at the end.
enum class OfficeKind {
    CareOffice, ///< 居宅介護支援事業所
    Hospital,
    Clinic, ///< 診療所, dentists included
    Centre, ///< of the region: issues accounts, sees no patient data
    VisitingNursing, ///< 訪問看護ステーション
    Pharmacy, ///< 薬局
    CareService, ///< 訪問介護, 通所, 福祉用具: whoever serves her at home
    Facility, ///< 短期入所, 施設
};

/// What a person is by licence or duty; decides what a room lets them see and do.
enum class Profession {
    CareManager, ///< 介護支援専門員
    SocialWorker, ///< 医療ソーシャルワーカー (MSW)
    Doctor,
    Nurse,
    Rehabilitation,
    Pharmacist,
    Clerk,
    Administrator, ///< of the regional centre; sees no patient data
    Dietitian, ///< 管理栄養士
    Dentist,
    CareWorker, ///< 介護職, and who advises on equipment
};

QString toCode(OfficeKind kind); ///< the words of the wire: "care-office", "hospital" …
QString toCode(Profession profession);
std::optional<OfficeKind> officeKindFromCode(const QString &code);
std::optional<Profession> professionFromCode(const QString &code);
bool takesSheets(OfficeKind kind); ///< patients are admitted there: it can be handed off to

/// An organisation of the region, as the directory lists it.
struct Office {
    OfficeId id;
    OfficeKind kind = OfficeKind::CareOffice;
    QString name; ///< さくら市民病院
    QString window; ///< the desk that takes sheets: 地域連携室
    QString address;
    QString phone;
    QString fax;
    QString number; ///< 事業所番号 or 医療機関コード, 10 digits
    QString hours; ///< 平日 8:30–17:15, as the office says it
    QString channel; ///< how it likes to be reached: 電話, Tasuki …
    bool operator==(const Office &) const = default;
};

/// A person who works with Tasuki, as the directory lists them.
struct Person {
    PersonId id;
    OfficeId office;
    Profession profession = Profession::CareManager;
    QString name;
    QString kana;
    bool operator==(const Person &) const = default;
};

} // namespace tasuki
