// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/dictionary.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"

namespace tasuki {

/// Picks the option that reads like this, on every item of the fact.
inline void pick(FormState &state, const char16_t *code, const QString &label)
{
    const QStringList linkIds
        = state.form().itemsWithCode(dictionary::system(), QString::fromUtf16(code));
    REQUIRE_FALSE(linkIds.isEmpty());
    for (const QString &linkId : linkIds) {
        for (const AnswerOption &option : state.options(linkId)) {
            if (option.label == label)
                state.setAnswers(linkId, {option.value});
        }
        REQUIRE(state.isAnswered(linkId));
    }
}

/// What the care office sent of her: 移乗 見守り and so on.
inline QMap<QString, QJsonValue> groupsBeforeTheStay(const TestDesk &desk)
{
    FormState state(desk.form());
    for (const char16_t *code :
         {dictionary::adlTransfer, dictionary::adlWalking, dictionary::adlDressing,
          dictionary::adlBedMobility, dictionary::adlGrooming, dictionary::adlBathing,
          dictionary::adlEating})
        pick(state, code, QStringLiteral("見守り"));
    return state.groupValues();
}

/// 宮内トメ: her sheet was read and acknowledged at the hospital.
inline ObjectId patientOf(TestDesk &desk)
{
    const ObjectId episode = desk.workspace.episodeOf(QStringLiteral("宮内トメ"));
    EpisodeEntry *entry = desk.workspace.find(episode);
    REQUIRE(entry);
    REQUIRE(entry->sheet);
    entry->sheet->groups = groupsBeforeTheStay(desk);
    if (desk.workspace.sheets.contains(entry->episode.client))
        desk.workspace.sheets[entry->episode.client].groups = entry->sheet->groups;
    desk.workspace.publish();
    return episode;
}

} // namespace tasuki
