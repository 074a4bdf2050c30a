// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sheet.h"

#include <array>

namespace tasuki {

namespace {

    constexpr std::array<const char *, 5> stateCodes{"draft", "sent", "received", "accepted",
                                                     "returned"};

} // namespace

QString toCode(SheetState state)
{
    return QString::fromLatin1(stateCodes[static_cast<std::size_t>(state)]);
}

std::optional<SheetState> sheetStateFromCode(const QString &code)
{
    for (std::size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == QLatin1String(stateCodes[i]))
            return static_cast<SheetState>(i);
    }
    return std::nullopt;
}

QString toCode(SheetStage stage)
{
    return stage == SheetStage::Final ? QStringLiteral("final") : QStringLiteral("preliminary");
}

std::optional<SheetStage> sheetStageFromCode(const QString &code)
{
    for (const SheetStage stage : {SheetStage::Preliminary, SheetStage::Final}) {
        if (code == toCode(stage))
            return stage;
    }
    return std::nullopt;
}

bool isLegalMove(SheetState from, SheetState to)
{
    switch (from) {
    case SheetState::Draft:
    case SheetState::Returned:
        return to == SheetState::Sent;
    case SheetState::Sent:
        return to == SheetState::Received || to == SheetState::Draft;
    case SheetState::Received:
        return to == SheetState::Accepted || to == SheetState::Returned;
    case SheetState::Accepted:
        return false;
    }
    return false;
}

QString toCode(AnswerSource source)
{
    switch (source) {
    case AnswerSource::Imported:
        return QStringLiteral("imported");
    case AnswerSource::CarriedOver:
        return QStringLiteral("carried");
    case AnswerSource::Answered:
        return QStringLiteral("answered");
    case AnswerSource::Kept:
        return QStringLiteral("kept");
    case AnswerSource::Typed:
        break;
    }
    return QStringLiteral("typed");
}

AnswerSource answerSourceFromCode(const QString &code)
{
    for (const auto source : {AnswerSource::Imported, AnswerSource::CarriedOver,
                              AnswerSource::Answered, AnswerSource::Kept}) {
        if (toCode(source) == code)
            return source;
    }
    return AnswerSource::Typed;
}

} // namespace tasuki
