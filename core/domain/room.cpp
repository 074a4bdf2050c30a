// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/room.h"

#include "core/base/japanesetext.h"

#include <array>
#include <utility>

namespace tasuki {

namespace {

    constexpr std::array<std::pair<RoomFeature, const char *>, 7> words{{
        {RoomFeature::Talk, "talk"},
        {RoomFeature::Cautions, "cautions"},
        {RoomFeature::Vitals, "vitals"},
        {RoomFeature::Medicines, "medicines"},
        {RoomFeature::Meeting, "meeting"},
        {RoomFeature::Profile, "profile"},
        {RoomFeature::Calendar, "calendar"},
    }};

    constexpr std::array<std::pair<DiscardReason, const char *>, 4> discardReasons{{
        {DiscardReason::CareEnded, "care_ended"},
        {DiscardReason::Moved, "moved"},
        {DiscardReason::NotNeeded, "not_needed"},
        {DiscardReason::Other, "other"},
    }};

    bool isFilledLine(const QString &text, qsizetype most)
    {
        return !text.trimmed().isEmpty() && isGoodRoomLine(text, most);
    }

} // namespace

const QList<RoomFeature> &allRoomFeatures()
{
    static const QList<RoomFeature> all = [] {
        QList<RoomFeature> features;
        for (const auto &[feature, code] : words)
            features.append(feature);
        return features;
    }();
    return all;
}

QString toCode(RoomFeature feature)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [feature](const auto &word) { return word.first == feature; });
    return found == words.end() ? QString() : QString::fromLatin1(found->second);
}

std::optional<RoomFeature> roomFeatureFromCode(const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&code](const auto &word) {
        return code == QLatin1String(word.second);
    });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

const QList<DiscardReason> &allDiscardReasons()
{
    static const QList<DiscardReason> all = [] {
        QList<DiscardReason> reasons;
        for (const auto &[reason, code] : discardReasons)
            reasons.append(reason);
        return reasons;
    }();
    return all;
}

QString toCode(DiscardReason reason)
{
    for (const auto &[known, code] : discardReasons) {
        if (known == reason)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<DiscardReason> discardReasonFromCode(const QString &code)
{
    for (const auto &[reason, known] : discardReasons) {
        if (code == QLatin1String(known))
            return reason;
    }
    return std::nullopt;
}

bool isGoodRoomLine(const QString &text, qsizetype most)
{
    return text.size() <= most && text.isValidUtf16()
        && std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isCompleteConsent(const ConsentForm &form, const std::optional<RoomPatient> &patient)
{
    if (!isFilledLine(form.version, Room::longestTitle) || !form.on.isValid()
        || !isFilledLine(form.scope, Room::longestText)
        || !isFilledLine(form.signer, Room::longestTitle)
        || !isGoodRoomLine(form.proxyReason, Room::longestText))
        return false;
    return !form.proxyReason.trimmed().isEmpty()
        || (patient && searchKey(form.signer) == searchKey(patient->name));
}

} // namespace tasuki
