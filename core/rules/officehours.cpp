// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/officehours.h"

#include <QList>
#include <QRegularExpression>

#include <array>

namespace tasuki {

namespace {

    constexpr int daysOfWeek = 7;
    const auto dayNames = QStringLiteral("月火水木金土日");
    const auto rangeSigns = QStringLiteral("~〜–—−ー-");

    using Days = std::array<bool, daysOfWeek>; ///< Monday first

    struct Span {
        QTime from;
        QTime to; ///< not in it; invalid: to the end of the day
    };

    /// What a week looks like: for each day its spans.
    using Week = std::array<QList<Span>, daysOfWeek>;

    Days daysUntil(int count)
    {
        Days days{};
        std::fill_n(days.begin(), count, true);
        return days;
    }

    /// "平日", "毎日", "月〜金", "月・水・金", "土日祝": nothing when it is none of these. Holidays
    /// are passed over.
    std::optional<Days> daysFrom(QString text)
    {
        text.remove(QStringLiteral("曜日")).remove(QStringLiteral("曜"));
        text.remove(QStringLiteral("祝日")).remove(u'祝').remove(u'・').remove(u' ');
        if (text == u"平日")
            return daysUntil(5);
        if (text == u"毎日")
            return daysUntil(daysOfWeek);
        Days days{};
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto day = dayNames.indexOf(text.at(i));
            const bool isRange = i > 0 && i + 1 < text.size() && rangeSigns.contains(text.at(i));
            if (day < 0 && !isRange)
                return std::nullopt;
            if (day >= 0) {
                days[std::size_t(day)] = true;
                continue;
            }
            const auto from = dayNames.indexOf(text.at(i - 1));
            const auto to = dayNames.indexOf(text.at(i + 1));
            if (from < 0 || to < from)
                return std::nullopt;
            std::fill(days.begin() + from, days.begin() + to + 1, true);
        }
        return days;
    }

    /// "9:30", "9時", "17時15分", "17時半"; nothing when there is no such time. "24:00" is the end
    /// of the day, and no time of it.
    std::optional<QTime> timeFrom(const QRegularExpressionMatch &match, const QString &which)
    {
        const int hour = match.captured(which + QStringLiteral("h")).toInt();
        const QString minutes = match.captured(which + QStringLiteral("m"));
        const int minute = minutes == u"半" ? 30 : minutes.toInt();
        if (hour == 24 && minute == 0)
            return QTime();
        const QTime time(hour, minute);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }

    std::optional<Span> spanFrom(const QString &text)
    {
        if (text == u"24時間")
            return Span{{0, 0}, {}};
        static const QRegularExpression shape(
            QStringLiteral("\\A(?<fh>\\d{1,2})[:時](?<fm>\\d{2}|半)?分?(から)?[%1]?"
                           "(?<th>\\d{1,2})[:時](?<tm>\\d{2}|半)?分?(まで)?\\z")
                .arg(rangeSigns));
        const auto match = shape.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = timeFrom(match, QStringLiteral("f"));
        const auto to = timeFrom(match, QStringLiteral("t"));
        if (!from || !to || !from->isValid() || (to->isValid() && *to <= *from))
            return std::nullopt;
        return Span{*from, *to};
    }

    /// One piece between commas: days, a span, both, or days that are off.
    bool take(QString piece, Week &week, Days &current)
    {
        piece.remove(u' ');
        if (piece == u"年中無休") { // which is no day off
            current = daysUntil(daysOfWeek);
            return true;
        }
        static const QRegularExpression off(QStringLiteral("(は?(休み|休業|休診|定休|休)日?)\\z"));
        const bool isOff = off.match(piece).hasMatch();
        piece.remove(off);
        const auto firstDigit = piece.indexOf(QRegularExpression(QStringLiteral("[0-9]")));
        const QString named = firstDigit < 0 ? piece : piece.left(firstDigit);
        if (!named.isEmpty()) {
            const auto days = daysFrom(named);
            if (!days)
                return false;
            current = *days;
        }
        const auto span = firstDigit < 0 ? std::nullopt : spanFrom(piece.mid(firstDigit));
        if (isOff == span.has_value())
            return false;
        for (std::size_t day = 0; day < week.size(); ++day) {
            if (!current[day])
                continue;
            if (isOff)
                week[day].clear();
            else
                week[day].append(*span);
        }
        return true;
    }

} // namespace

std::optional<bool> isWithinHours(const QString &hours, const QDateTime &local)
{
    static const QRegularExpression commas(QStringLiteral("[、,;/。\\n]"));
    const QStringList pieces
        = hours.normalized(QString::NormalizationForm_KC).split(commas, Qt::SkipEmptyParts);
    Week week;
    Days current = daysUntil(daysOfWeek);
    for (const QString &piece : pieces) {
        if (!piece.trimmed().isEmpty() && !take(piece, week, current))
            return std::nullopt;
    }
    if (!local.isValid()
        || std::all_of(week.begin(), week.end(), [](const auto &day) { return day.isEmpty(); }))
        return std::nullopt;
    const auto &today = week[std::size_t(local.date().dayOfWeek() - 1)];
    return std::any_of(today.begin(), today.end(), [&local](const Span &span) {
        return span.from <= local.time() && (!span.to.isValid() || local.time() < span.to);
    });
}

} // namespace tasuki
