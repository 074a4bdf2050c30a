// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dischargeblocks.h"
#include "core/services/reviews.h"

namespace tasuki {

/// リハビリ, 看護, 栄養 …: whose part of the sheet. An owner nobody here knows is shown as it is.
QString blockText(const QString &owner);
QString blockTexts(const QStringList &owners); ///< 栄養、薬
QString blockStateText(DischargeBlock::State state);
QString stageText(SheetStage stage); ///< 速報, 確定
QString choiceText(ReviewChoice choice);
QString kindText(FactDifference::Kind kind); ///< 悪化, 改善 …
/// Where the way back stands, in one line: sent or not, read, what was made of it.
QString dischargeStateText(const DischargeEntry &discharge, const Snapshot &snapshot,
                           const QDateTime &now);
/// 反映 6/8 · 検討し変更なし 2
QString countText(const ReviewCount &count);

} // namespace tasuki
