// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace tasuki {

/// What a paper in a room is. Its code travels and never changes; a later version may know more of
/// them, so a code nobody knows here is kept as it is and read as Other.
enum class DocumentKind {
    CarePlan1, ///< ケアプラン第1表
    CarePlan2, ///< ケアプラン第2表
    CarePlan3, ///< ケアプラン第3表
    Order, ///< 指示書
    Plan, ///< 計画書
    Report, ///< 報告書
    UseSlip, ///< 提供票
    Assessment, ///< アセスメント
    Consent, ///< 同意書
    MedicineBook, ///< お薬手帳
    Photo, ///< 写真
    Other, ///< その他; also what nobody gave a kind
};

/// In the order in which they stand below each other.
inline constexpr std::array documentKinds{
    DocumentKind::CarePlan1,    DocumentKind::CarePlan2,  DocumentKind::CarePlan3,
    DocumentKind::Order,        DocumentKind::Plan,       DocumentKind::Report,
    DocumentKind::UseSlip,      DocumentKind::Assessment, DocumentKind::Consent,
    DocumentKind::MedicineBook, DocumentKind::Photo,      DocumentKind::Other};

QString toCode(DocumentKind kind);
DocumentKind documentKindOf(QStringView code); ///< Other for none and for one that is unknown
/// Whether it could be the code of a kind, of this version or of a later one.
bool isDocumentCode(QStringView code);

/// What the name of a file says it is, however it is spelt (searchKey):
/// 「ケアプラン2表」「提供票」. A guess to be offered; nothing for a name that says nothing, or two
/// things.
std::optional<DocumentKind> guessedKind(const QString &fileName);

} // namespace tasuki
