// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"

#include <QHash>
#include <QList>
#include <QTextBoundaryFinder>

#include <array>
#include <utility>

namespace tasuki {

namespace {

    /// Name characters that have two written forms; the left one is what a register may hold.
    const QHash<char32_t, char32_t> &variants()
    {
        static const QHash<char32_t, char32_t> table{
            {U'髙', U'高'},     {U'﨑', U'崎'}, {U'碕', U'崎'}, {U'𠮷', U'吉'}, {U'邉', U'辺'},
            {U'邊', U'辺'},     {U'濵', U'浜'}, {U'濱', U'浜'}, {U'齋', U'斉'}, {U'齊', U'斉'},
            {U'斎', U'斉'},     {U'德', U'徳'}, {U'澤', U'沢'}, {U'廣', U'広'}, {U'眞', U'真'},
            {U'嶋', U'島'},     {U'嶌', U'島'}, {U'櫻', U'桜'}, {U'國', U'国'}, {U'惠', U'恵'},
            {U'\uFA10', U'塚'}, {U'冨', U'富'}, {U'栁', U'柳'}, {U'薗', U'園'},
        };
        return table;
    }

    bool isSeparator(char32_t c)
    {
        return c == U'-' || c == U'−' || c == U'‐' || c == U'–' || c == U'—' || c == U'('
            || c == U')' || QChar::isSpace(c);
    }

    const QHash<QString, QString> &syllables()
    {
        static const QHash<QString, QString> table = [] {
            QHash<QString, QString> t;
            const auto row = [&t](const char16_t *kana, const char *const *latin) {
                for (const QChar c : QString::fromUtf16(kana))
                    t.insert(c, QString::fromLatin1(*latin++));
            };
            static constexpr std::array plain{
                "a",  "i",  "u",  "e",  "o",  "ka", "ki", "ku", "ke", "ko", "sa", "si", "su", "se",
                "so", "ta", "ti", "tu", "te", "to", "na", "ni", "nu", "ne", "no", "ha", "hi", "hu",
                "he", "ho", "ma", "mi", "mu", "me", "mo", "ya", "yu", "yo", "ra", "ri", "ru", "re",
                "ro", "wa", "i",  "e",  "o",  "n",  "ga", "gi", "gu", "ge", "go", "za", "zi", "zu",
                "ze", "zo", "da", "zi", "zu", "de", "do", "ba", "bi", "bu", "be", "bo", "pa", "pi",
                "pu", "pe", "po", "vu", "a",  "i",  "u",  "e",  "o",  "ya", "yu", "yo"};
            row(u"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらり"
                u"るれろ"
                u"わゐゑをんがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔぁぃぅぇぉゃゅょ",
                plain.data());
            return t;
        }();
        return table;
    }

    /// "き" + "ゃ" → "kya", also for "ふぁ" → "ha"-like spellings nobody types: only the y-row
    /// combines.
    void appendSmall(QString &out, QChar small)
    {
        const QString vowel = small == u'ゃ' ? QStringLiteral("a")
            : small == u'ゅ'                 ? QStringLiteral("u")
                                             : QStringLiteral("o");
        if (out.endsWith(u'i'))
            out.chop(1);
        out += u'y' + vowel;
    }

    QString kanaToLatin(const QString &text)
    {
        QString out;
        bool doubled = false;
        for (const QChar c : text) {
            if (c == u'っ') {
                doubled = true;
                continue;
            }
            if (c == u'ー')
                continue;
            if ((c == u'ゃ' || c == u'ゅ' || c == u'ょ') && !out.isEmpty()) {
                appendSmall(out, c);
                continue;
            }
            const QString latin = syllables().value(c, c);
            if (std::exchange(doubled, false) && !latin.isEmpty())
                out += latin.front();
            out += latin;
        }
        return out;
    }

    /// Hepburn to Kunrei, so that "shi" and "si" meet; then long vowels and doubled n are levelled.
    QString oneSpelling(QString latin)
    {
        static constexpr std::array<std::pair<const char *, const char *>, 22> rules{{
            {"sha", "sya"}, {"shu", "syu"}, {"sho", "syo"}, {"shi", "si"}, {"cha", "tya"},
            {"chu", "tyu"}, {"cho", "tyo"}, {"chi", "ti"},  {"tsu", "tu"}, {"fu", "hu"},
            {"ja", "zya"},  {"ju", "zyu"},  {"jo", "zyo"},  {"ji", "zi"},  {"di", "zi"},
            {"du", "zu"},   {"mb", "nb"},   {"mp", "np"},   {"nn", "n"},   {"ou", "o"},
            {"oo", "o"},    {"uu", "u"},
        }};
        for (const auto &[from, to] : rules)
            latin.replace(QLatin1String(from), QLatin1String(to));
        return latin;
    }

} // namespace

QString searchKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    const auto append = [&key](char32_t c) {
        const auto units = QChar::fromUcs4(c);
        key.append(QStringView(units));
    };
    for (char32_t c : text.toUcs4()) {
        // Before NFKC: it would turn 﨑 into itself but compatibility forms into other characters.
        if (const auto found = variants().constFind(c); found != variants().constEnd())
            c = *found;
        append(c);
    }
    const QString normal = key.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.clear();
    for (char32_t c : normal.toUcs4()) {
        if (isSeparator(c))
            continue;
        if (c >= U'ァ' && c <= U'ヶ')
            c -= U'ァ' - U'ぁ';
        append(c);
    }
    return key;
}

QString romajiKey(const QString &text)
{
    return oneSpelling(kanaToLatin(searchKey(text)));
}

QString plainDigits(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

qsizetype graphemeCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace tasuki
