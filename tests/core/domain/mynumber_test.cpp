// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mynumber.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

/// Made for this test: eleven digits and the check digit they ask for.
const QString made = QStringLiteral("123456789018");

QString elevenDigits()
{
    QString digits;
    for (int i = 0; i < 11; ++i)
        digits += QString::number(*rc::gen::inRange(0, 10));
    return digits;
}

QString wholeNumber(const QString &eleven)
{
    return eleven + QString::number(myNumberCheckDigit(eleven));
}

QString fullWidth(const QString &digits)
{
    QString wide;
    for (const QChar c : digits)
        wide += QChar(0xff10 + c.digitValue());
    return wide;
}

/// By the letter of the ordinance, from the other end than the code: P11 is the first digit.
int checkByHand(const QString &eleven)
{
    constexpr int weights[] = {6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}; // Q11 … Q1
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += eleven.at(i).digitValue() * weights[i];
    return sum % 11 <= 1 ? 0 : 11 - sum % 11;
}

} // namespace

TEST_CASE("The check digit of an individual number is that of the ordinance", "[domain][mynumber]")
{
    CHECK(myNumberCheckDigit(u"12345678901") == 8);
    CHECK(myNumberCheckDigit(u"00000000000") == 0);
    CHECK(myNumberCheckDigit(u"1234567890") == -1);
    CHECK(myNumberCheckDigit(u"1234567890a") == -1);
    CHECK(rc::check([] {
        const QString eleven = elevenDigits();
        RC_ASSERT(myNumberCheckDigit(eleven) == checkByHand(eleven));
    }));
}

TEST_CASE("An individual number is recognised however it is written", "[domain][mynumber]")
{
    CHECK(looksLikeMyNumber(made));
    CHECK(looksLikeMyNumber(QStringLiteral("番号は１２３４５６７８９０１８です")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234 5678 9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234-5678-9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("１２３４－５６７８－９０１８")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234ー5678ー9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234　5678　9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234 - 5678 9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("1 2 3 4 5 6 7 8 9 0 1 8")));
    CHECK(looksLikeMyNumber(QStringLiteral("1234\u200b56789018")));
    CHECK(looksLikeMyNumber(QStringLiteral("電話 0996-22-1234\n1234 5678 9018")));
    CHECK(looksLikeMyNumber(QStringLiteral("12 123456789018")));
}

TEST_CASE("Other numbers are none", "[domain][mynumber]")
{
    CHECK_FALSE(looksLikeMyNumber({}));
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("123456789019"))); // the check digit is wrong
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("0123456789"))); // insured number
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("090-1234-5678")));
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("0996-22-1234 0996-22-5678")));
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("1234567890180"))); // thirteen
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("1234、5678、9018")));
    CHECK_FALSE(looksLikeMyNumber(QStringLiteral("1234\n5678\n9018")));
}

TEST_CASE("Every individual number is found in every spelling, and none with another check digit",
          "[domain][mynumber][property]")
{
    CHECK(rc::check([] {
        const QString digits = wholeNumber(elevenDigits());
        const QString gap = *rc::gen::element(QString(), QStringLiteral(" "), QStringLiteral("-"),
                                              QStringLiteral("　"), QStringLiteral("－"));
        const bool isWide = *rc::gen::arbitrary<bool>();
        const auto written = [&](const QString &twelve) {
            const QString each = isWide ? fullWidth(twelve) : twelve;
            return QStringLiteral("本人 ") + each.mid(0, 4) + gap + each.mid(4, 4) + gap
                + each.mid(8) + QStringLiteral("（控）");
        };
        RC_ASSERT(looksLikeMyNumber(written(digits)));
        QString wrong = digits;
        const int other = (digits.back().digitValue() + *rc::gen::inRange(1, 10)) % 10;
        wrong.back() = QChar(u'0' + other);
        RC_ASSERT(!looksLikeMyNumber(written(wrong)));
    }));
}

TEST_CASE("No telephone number and no insured number is ever refused",
          "[domain][mynumber][property]")
{
    CHECK(rc::check([] {
        const QString eleven = elevenDigits();
        RC_ASSERT(!looksLikeMyNumber(eleven));
        RC_ASSERT(
            !looksLikeMyNumber(eleven.mid(0, 3) + u'-' + eleven.mid(3, 4) + u'-' + eleven.mid(7)));
        RC_ASSERT(!looksLikeMyNumber(eleven.left(10)));
    }));
}
