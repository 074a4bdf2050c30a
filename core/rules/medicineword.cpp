// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicineword.h"

#include <QRegularExpression>

#include <array>

namespace tasuki {

namespace {

    constexpr DoseTimes threeMeals = DoseTime::Morning | DoseTime::Noon | DoseTime::Evening;

    struct KnownTime {
        const char16_t *word;
        DoseTimes times;
    };
    /// Longer ones stand before those they begin with.
    const std::array<KnownTime, 24> &knownTimes()
    {
        static const std::array<KnownTime, 24> all{{
            {u"起床時", DoseTime::Waking},
            {u"起床", DoseTime::Waking},
            {u"きしょうじ", DoseTime::Waking},
            {u"朝", DoseTime::Morning},
            {u"あさ", DoseTime::Morning},
            {u"昼", DoseTime::Noon},
            {u"ひる", DoseTime::Noon},
            {u"夕方", DoseTime::Evening},
            {u"夕", DoseTime::Evening},
            {u"ゆう", DoseTime::Evening},
            {u"寝る前", DoseTime::Bedtime},
            {u"ねる前", DoseTime::Bedtime},
            {u"ねるまえ", DoseTime::Bedtime},
            {u"就寝前", DoseTime::Bedtime},
            {u"就寝時", DoseTime::Bedtime},
            {u"眠前", DoseTime::Bedtime},
            {u"寝前", DoseTime::Bedtime},
            {u"頓用", DoseTime::AsNeeded},
            {u"頓服", DoseTime::AsNeeded},
            {u"とんぷく", DoseTime::AsNeeded},
            {u"とんよう", DoseTime::AsNeeded},
            {u"必要時", DoseTime::AsNeeded},
            {u"毎食", threeMeals},
            {u"まいしょく", threeMeals},
        }};
        return all;
    }

    struct KnownMeal {
        const char16_t *word;
        MealSide side;
    };
    constexpr std::array<KnownMeal, 10> knownMeals{{
        {u"食直前", MealSide::JustBefore},
        {u"しょくちょくぜん", MealSide::JustBefore},
        {u"食直後", MealSide::JustAfter},
        {u"しょくちょくご", MealSide::JustAfter},
        {u"食前", MealSide::Before},
        {u"しょくぜん", MealSide::Before},
        {u"食後", MealSide::After},
        {u"しょくご", MealSide::After},
        {u"食間", MealSide::Between},
        {u"しょっかん", MealSide::Between},
    }};

    constexpr std::array<const char16_t *, 22> knownRoutes{
        u"内服", u"経口", u"点眼",   u"点鼻",   u"点耳", u"吸入", u"貼付", u"貼り薬",
        u"外用", u"塗布", u"塗り薬", u"皮下注", u"注射", u"坐薬", u"坐剤", u"舌下",
        u"右目", u"左目", u"両目",   u"右眼",   u"左眼", u"両眼",
    };

    bool startsAt(const QString &key, qsizetype at, const char16_t *word)
    {
        const QStringView spelling(word);
        return QStringView(key).mid(at).startsWith(spelling);
    }

    qsizetype lengthAt(const QRegularExpression &form, const QString &key, qsizetype at)
    {
        const auto match = form.match(key, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        return match.hasMatch() ? match.capturedLength() : 0;
    }

    const QString &pieceUnits()
    {
        static const QString units = QStringLiteral(
            "錠|じょう|かぷせる|包|枚|滴|吸入|噴霧|ぷっしゅ|個|本|袋|管|丸|単位|吹き?|tab|cap|[tcp]"
            "(?![a-z])");
        return units;
    }

    const QString &numbers()
    {
        static const QString forms
            = QStringLiteral("\\d+(?:[./]\\d+)?(?:~\\d+(?:\\.\\d+)?)?|[半一二三四五六七八九十]");
        return forms;
    }

    QString fullSpelling(QStringView unit)
    {
        if (unit == u"t" || unit == u"tab" || unit == u"じょう")
            return QStringLiteral("錠");
        if (unit == u"c" || unit == u"cap")
            return QStringLiteral("カプセル");
        return unit == u"p" ? QStringLiteral("包") : QString();
    }

} // namespace

QString medicineKey(const QString &text)
{
    constexpr char16_t firstKatakana = u'ァ';
    constexpr char16_t lastKatakana = u'ヶ';
    constexpr char16_t apart = u'ァ' - u'ぁ';
    QString key = text;
    for (QChar &c : key) {
        const char16_t code = c.unicode();
        if (code >= firstKatakana && code <= lastKatakana)
            c = QChar(char16_t(code - apart));
        else if (code >= u'A' && code <= u'Z')
            c = c.toLower();
    }
    return key;
}

TimeWord timeWordAt(const QString &key, qsizetype at)
{
    for (const KnownTime &known : knownTimes()) {
        if (!startsAt(key, at, known.word))
            continue;
        const bool isMeals = known.times == threeMeals;
        // The 食 of 毎食後 belongs to 食後.
        const qsizetype length = QStringView(known.word).size();
        const qsizetype shared = startsAt(key, at, u"毎食") ? 1 : 3;
        const bool goesOn = isMeals && mealWordAt(key, at + length - shared).length > 0;
        return {known.times, goesOn ? length - shared : length};
    }
    return {};
}

MealWord mealWordAt(const QString &key, qsizetype at)
{
    for (const KnownMeal &known : knownMeals) {
        if (startsAt(key, at, known.word))
            return {known.side, QStringView(known.word).size()};
    }
    return {};
}

qsizetype routeWordAt(const QString &key, qsizetype at)
{
    for (const char16_t *word : knownRoutes) {
        if (startsAt(key, at, word))
            return QStringView(word).size();
    }
    return 0;
}

qsizetype frequencyAt(const QString &key, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("(?:\\d+|毎)?(?:日|週間?|[かゕゖ]?月)に?\\d+回|隔日|毎日|1日おき|分1(?!\\d)|"
                       "\\d+時間(?:ごと|毎)|"
                       "\\d{1,2}時半?|(?:毎週)?[月火水木金土日](?:曜日?)?"));
    return lengthAt(form, key, at);
}

qsizetype dayAmountAt(const QString &key, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("分[2-9]|(?:1日|日量)量?(?:%1)(?:%2|mg|g|ml)").arg(numbers(), pieceUnits()));
    return lengthAt(form, key, at);
}

AmountWord amountAt(const QString &key, qsizetype at)
{
    static const QRegularExpression form(
        QStringLiteral("(%1)(?:(%2)|((?:mg|μg|mcg|g|ml|cc)(?![a-z]))|((?:%|meq|iu)(?![a-z])))"
                       "(/\\d*(?:\\.\\d+)?(?:ml|mg|g|h|日|枚|包|錠|きっと))?")
            .arg(numbers(), pieceUnits()));
    const auto match = form.match(key, at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    AmountWord word;
    word.number = match.capturedLength(1);
    word.length = match.capturedLength();
    const bool isShare = match.capturedLength(5) > 0;
    if (isShare || match.capturedLength(4) > 0)
        word.of = AmountWord::Of::Strength;
    else if (match.capturedLength(3) > 0)
        word.of = AmountWord::Of::Mass;
    else
        word.spelling = fullSpelling(match.capturedView(2));
    return word;
}

} // namespace tasuki
