// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mynumber.h"

#include <QList>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype wholeLength = 12;

    enum class Gap { None, Blank, Hyphen };

    /// Digits without anything between, and what stands before them.
    struct DigitBlock {
        QString digits;
        Gap before = Gap::None; ///< None: a new row begins
    };

    bool isHyphen(QChar c)
    {
        constexpr QStringView lookAlikes = u"\u2212\u30fc\u2500\u02d7"; // minus, long vowel, rules
        return c.category() == QChar::Punctuation_Dash || lookAlikes.contains(c);
    }

    QList<DigitBlock> blocksOf(const QString &text)
    {
        QList<DigitBlock> blocks;
        bool isInBlock = false;
        bool isInRow = false;
        Gap gap = Gap::None;
        for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
            if (c.category() == QChar::Other_Format)
                continue; // nobody sees it
            if (c.isDigit()) {
                if (!isInBlock)
                    blocks.append({{}, isInRow ? gap : Gap::None});
                blocks.last().digits.append(QChar(u'0' + c.digitValue()));
                isInBlock = isInRow = true;
                gap = Gap::None;
                continue;
            }
            isInBlock = false;
            if (isHyphen(c))
                gap = Gap::Hyphen;
            else if (c == u' ' || c == u'\t' || c.category() == QChar::Separator_Space)
                gap = std::max(gap, Gap::Blank);
            else
                isInRow = false;
        }
        return blocks;
    }

    bool isMyNumber(const QString &digits)
    {
        return digits.size() == wholeLength
            && myNumberCheckDigit(QStringView(digits).left(wholeLength - 1))
            == digits.back().digitValue();
    }

    /// From this block on: blocks that make up twelve digits, held together by one kind of gap or
    /// being the whole of their row.
    bool beginsMyNumber(const QList<DigitBlock> &blocks, qsizetype first)
    {
        const auto endsRow = [&blocks](qsizetype at) {
            return at == blocks.size() || blocks.at(at).before == Gap::None;
        };
        QString digits;
        bool isOneKind = true;
        for (qsizetype i = first; i < blocks.size() && digits.size() < wholeLength; ++i) {
            if (i > first && endsRow(i))
                return false;
            if (i > first + 1)
                isOneKind = isOneKind && blocks.at(i).before == blocks.at(first + 1).before;
            digits += blocks.at(i).digits;
            const bool isWholeRow = blocks.at(first).before == Gap::None && endsRow(i + 1);
            if ((isOneKind || isWholeRow) && isMyNumber(digits))
                return true;
        }
        return false;
    }

} // namespace

int myNumberCheckDigit(QStringView elevenDigits)
{
    if (elevenDigits.size() != wholeLength - 1
        || !std::all_of(elevenDigits.begin(), elevenDigits.end(),
                        [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return -1;
    int sum = 0;
    for (int n = 1; n < wholeLength; ++n) { // counted from the lowest digit
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += elevenDigits.at(wholeLength - 1 - n).digitValue() * weight;
    }
    const int remainder = sum % 11;
    return remainder <= 1 ? 0 : 11 - remainder;
}

bool looksLikeMyNumber(const QString &text)
{
    const QList<DigitBlock> blocks = blocksOf(text);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (beginsMyNumber(blocks, i))
            return true;
    }
    return false;
}

} // namespace tasuki
