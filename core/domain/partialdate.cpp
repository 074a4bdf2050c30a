// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"

#include "core/base/japanesetext.h"

#include <QRegularExpression>

#include <array>

namespace tasuki {

namespace {

    /// Eras by their first day. The emperor's proclamations; Meiji counted by the Gregorian
    /// calendar.
    struct Era {
        const char16_t *name;
        char16_t letter;
        int year, month, day;
    };
    constexpr std::array<Era, 5> eras{{
        {u"令和", u'R', 2019, 5, 1},
        {u"平成", u'H', 1989, 1, 8},
        {u"昭和", u'S', 1926, 12, 25},
        {u"大正", u'T', 1912, 7, 30},
        {u"明治", u'M', 1868, 10, 23},
    }};

    QDate firstDay(const Era &era)
    {
        return QDate(era.year, era.month, era.day);
    }

    /// The last day a partial date can mean, so that "昭和64年" is still Showa and "1989" Heisei.
    QDate lastPossibleDay(const PartialDate &date)
    {
        if (date.isWhole())
            return date.toDate();
        const int month = date.month ? date.month : 12;
        return QDate(date.year, month, 1).addMonths(1).addDays(-1);
    }

    QDate firstPossibleDay(const PartialDate &date)
    {
        return QDate(date.year, date.month ? date.month : 1, date.day ? date.day : 1);
    }

    bool isPossible(const PartialDate &date)
    {
        if (date.year < 1 || date.year > 9999)
            return false;
        if (date.month == 0)
            return date.day == 0;
        return QDate::isValid(date.year, date.month, date.day ? date.day : 1);
    }

    bool liesInEra(const PartialDate &date, std::size_t index)
    {
        if (lastPossibleDay(date) < firstDay(eras[index]))
            return false;
        return index == 0 || firstPossibleDay(date) < firstDay(eras[index - 1]);
    }

    std::optional<PartialDate> inEra(QStringView eraText, int eraYear, int month, int day)
    {
        for (std::size_t i = 0; i < eras.size(); ++i) {
            const bool named = eraText == QStringView(eras[i].name)
                || (eraText.size() == 1 && eraText.front().toUpper() == QChar(eras[i].letter));
            if (!named)
                continue;
            const PartialDate date{eras[i].year + eraYear - 1, month, day};
            if (eraYear < 1 || !isPossible(date) || !liesInEra(date, i))
                return std::nullopt;
            return date;
        }
        return std::nullopt;
    }

    const Era *eraOf(const PartialDate &date)
    {
        const QDate last = lastPossibleDay(date);
        for (const Era &era : eras) {
            if (last >= firstDay(era))
                return &era;
        }
        return nullptr;
    }

} // namespace

QString PartialDate::toIso() const
{
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month)
        text += QStringLiteral("-%1").arg(month, 2, 10, QLatin1Char('0'));
    if (day)
        text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return text;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

std::optional<PartialDate> PartialDate::fromIso(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(),
                           match.captured(3).toInt()};
    const bool zeroWritten = (!match.captured(2).isEmpty() && date.month == 0)
        || (!match.captured(3).isEmpty() && date.day == 0);
    if (zeroWritten || !isPossible(date))
        return std::nullopt;
    return date;
}

std::optional<PartialDate> readDate(const QString &typed)
{
    const QString text = plainDigits(typed).remove(u' ');
    static const QRegularExpression western(
        QStringLiteral("^([0-9]{4})(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?)?[年月]?$"));
    static const QRegularExpression compact(QStringLiteral("^([0-9]{4})([0-9]{2})([0-9]{2})$"));
    static const QRegularExpression japanese(
        QStringLiteral("^(明治|大正|昭和|平成|令和|[MTSHRmtshr])([0-9]{1,2}|元)"
                       "(?:[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?)?)?[年月]?$"));
    for (const auto &shape : {compact, western}) {
        if (const auto match = shape.match(text); match.hasMatch()) {
            const PartialDate date{match.captured(1).toInt(), match.captured(2).toInt(),
                                   match.captured(3).toInt()};
            const bool zeroWritten = (!match.captured(2).isEmpty() && date.month == 0)
                || (!match.captured(3).isEmpty() && date.day == 0);
            return isPossible(date) && !zeroWritten ? std::optional(date) : std::nullopt;
        }
    }
    const auto match = japanese.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int eraYear = match.captured(2) == u"元" ? 1 : match.captured(2).toInt();
    const int month = match.captured(3).toInt();
    const int day = match.captured(4).toInt();
    if ((!match.captured(3).isEmpty() && month == 0) || (!match.captured(4).isEmpty() && day == 0))
        return std::nullopt;
    return inEra(match.capturedView(1), eraYear, month, day);
}

QString toWareki(const PartialDate &date)
{
    const Era *era = eraOf(date);
    QString text;
    if (!era) {
        text = QStringLiteral("%1年").arg(date.year);
    } else {
        const int eraYear = date.year - era->year + 1;
        text = QString::fromUtf16(era->name)
            + (eraYear == 1 ? QStringLiteral("元") : QString::number(eraYear)) + u'年';
    }
    if (date.month)
        text += QStringLiteral("%1月").arg(date.month);
    if (date.day)
        text += QStringLiteral("%1日").arg(date.day);
    return text;
}

QString toShortWareki(const PartialDate &date)
{
    const Era *era = eraOf(date);
    QString text = era ? QString(QChar(era->letter)) + QString::number(date.year - era->year + 1)
                       : QString::number(date.year);
    if (date.month)
        text += QStringLiteral(".%1").arg(date.month);
    if (date.day)
        text += QStringLiteral(".%1").arg(date.day);
    return text;
}

int ageOn(QDate birth, QDate day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return 0;
    const int years = day.year() - birth.year();
    const bool hadBirthday
        = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return hadBirthday ? years : years - 1;
}

} // namespace tasuki
