// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalword.h"

#include "core/base/japanesetext.h"

#include <QHash>

namespace tasuki {

namespace {

    using Words = QHash<QString, VitalWord>;

    void add(Words &words, const VitalWord &meaning, const char16_t *spellings)
    {
        for (const QString &spelling : QString::fromUtf16(spellings).split(u' '))
            words.insert(searchKey(spelling), meaning);
    }

    const Words &knownWords()
    {
        static const Words words = [] {
            Words known;
            add(known, VitalWord::of(VitalSign::Temperature),
                u"体温 検温 熱 たいおん ねつ T KT BT temp temperature");
            add(known, VitalWord::pressure(), u"血圧 けつあつ BP");
            add(known, VitalWord::of(VitalSign::Systolic),
                u"上 うえ 最高 最高血圧 収縮期 収縮期血圧 血圧上 SBP");
            add(known, VitalWord::of(VitalSign::Diastolic),
                u"下 した 最低 最低血圧 拡張期 拡張期血圧 血圧下 DBP");
            add(known, VitalWord::of(VitalSign::Pulse),
                u"脈 脈拍 脈拍数 みゃく みゃくはく プルス 心拍 心拍数 P PR HR pulse");
            add(known, VitalWord::of(VitalSign::Saturation),
                u"SpO2 SaO2 酸素 さんそ 酸素飽和度 サチュレーション サチ sat");
            add(known, VitalWord::of(VitalSign::Weight), u"体重 たいじゅう BW WT W weight");
            add(known, VitalWord::of(VitalSign::Glucose),
                u"血糖 血糖値 けっとう デキスター BS BG GLU glucose");
            add(known, VitalWord::of(VitalSign::Face),
                u"顔 かお 表情 フェイス フェイススケール フェース フェーススケール FS face");
            return known;
        }();
        return words;
    }

    const Words &knownUnits()
    {
        static const Words units = [] {
            Words known;
            add(known, VitalWord::of(VitalSign::Temperature), u"°c 度");
            add(known, VitalWord::pressure(), u"mmHg");
            add(known, VitalWord::of(VitalSign::Pulse), u"bpm 回 回/分 /分 /min");
            add(known, VitalWord::of(VitalSign::Saturation), u"%");
            add(known, VitalWord::of(VitalSign::Weight), u"kg キロ");
            add(known, VitalWord::of(VitalSign::Glucose), u"mg/dl");
            return known;
        }();
        return units;
    }

    std::optional<VitalWord> find(const Words &words, const QString &key)
    {
        const auto found = words.constFind(key);
        return found == words.constEnd() ? std::nullopt : std::optional(*found);
    }

} // namespace

std::optional<VitalWord> vitalWord(const QString &word)
{
    const QString key = searchKey(word);
    const auto known = find(knownWords(), key);
    const bool hasParticle = key.endsWith(u'は') || key.endsWith(u'が');
    return known || !hasParticle ? known : find(knownWords(), key.chopped(1));
}

std::optional<VitalWord> vitalUnit(const QString &unit)
{
    return find(knownUnits(), searchKey(unit));
}

} // namespace tasuki
