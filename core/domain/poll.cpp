// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/poll.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tasuki {

static constexpr std::array pollAnswers{
    std::pair{PollAnswer::Open, "open"}, std::pair{PollAnswer::Yes, "yes"},
    std::pair{PollAnswer::Maybe, "maybe"}, std::pair{PollAnswer::No, "no"}};

QString toCode(PollAnswer answer)
{
    const auto found = std::find_if(pollAnswers.begin(), pollAnswers.end(),
                                    [answer](const auto &row) { return row.first == answer; });
    return found == pollAnswers.end() ? QString() : QString::fromLatin1(found->second);
}

std::optional<PollAnswer> pollAnswerFromCode(const QString &code)
{
    for (const auto &[answer, known] : pollAnswers) {
        if (code == QLatin1String(known))
            return answer;
    }
    return std::nullopt;
}

EventContent PollDraft::entryAt(int candidate) const
{
    EventContent content;
    content.title = title;
    content.place = place;
    content.note = note;
    content.kind = kind;
    content.time = candidates.at(candidate);
    return content;
}

QList<PollSheet> Poll::standing() const
{
    QList<PollSheet> result;
    for (const PollSheet &sheet : sheets) {
        const auto before
            = std::find_if(result.begin(), result.end(),
                           [&sheet](const PollSheet &one) { return one.by == sheet.by; });
        if (before == result.end())
            result.append(sheet);
        else
            *before = sheet;
    }
    return result;
}

} // namespace tasuki
