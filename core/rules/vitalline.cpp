// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalline.h"

#include "core/rules/vitalword.h"

#include <QRegularExpression>

#include <array>

namespace tasuki {

namespace {

    using Kind = VitalFault::Kind;

    /// A number with what stands around it.
    struct Piece {
        QString text;
        QString whole; ///< digits
        QString decimals; ///< digits behind the point
        QString lower; ///< digits of the second number of a pair
        std::optional<VitalWord> word;
    };

    /// As `sign` is kept; nothing when it is not written like this.
    std::optional<int> valueOf(VitalSign sign, const Piece &piece)
    {
        constexpr qsizetype mostDigits = 5;
        const int decimals = vitalDecimals(sign);
        if (piece.decimals.size() > decimals || piece.whole.size() > mostDigits)
            return std::nullopt;
        return (piece.whole + piece.decimals.leftJustified(decimals, u'0')).toInt();
    }

    struct Usual {
        VitalSign sign;
        VitalRange range; ///< of a bare number
    };
    constexpr std::array<Usual, 3> usual{{
        {VitalSign::Temperature, {340, 420}},
        {VitalSign::Pulse, {43, 100}},
        {VitalSign::Saturation, {80, 100}},
    }};

    bool isUnitOf(const VitalWord &unit, const VitalWord &word)
    {
        const bool isOnePressure
            = word.sign == VitalSign::Systolic || word.sign == VitalSign::Diastolic;
        return unit == word || (unit.isPressure() && isOnePressure);
    }

    class LineReader {
    public:
        explicit LineReader(const QString &typed)
            : m_text(typed.normalized(QString::NormalizationForm_KC))
        { }

        VitalReading read()
        {
            while (skipGaps())
                readOne();
            placeBareOnes();
            checkPressures();
            return m_reading;
        }

    private:
        bool skipGaps()
        {
            static const QRegularExpression gaps(QStringLiteral("[\\s,、;:=・|]*"));
            m_at = take(gaps).capturedEnd();
            return m_at < m_text.size() && !m_reading.fault;
        }

        void readOne()
        {
            const qsizetype start = m_at;
            const auto word = takeWord();
            if (m_reading.fault)
                return;
            if (!skipGaps()) {
                fail(Kind::NoNumber, start, word);
                return;
            }
            Piece piece = takeNumber();
            if (piece.whole.isEmpty()) {
                fail(word ? Kind::NoNumber : Kind::Unknown, start, word);
                return;
            }
            piece.text = m_text.mid(start, m_at - start).trimmed();
            const bool fits = !word || !piece.word || isUnitOf(*piece.word, *word);
            piece.word = word ? word : piece.word;
            if (!fits)
                fail(Kind::Malformed, start, word);
            else
                place(piece);
        }

        std::optional<VitalWord> takeWord()
        {
            // SpO2 is the one word with a digit in it.
            static const QRegularExpression run(
                QStringLiteral("(?:sp|sa)o2|[^\\d\\s,、;:=・|/.。%°-]+"),
                QRegularExpression::CaseInsensitiveOption);
            const auto match = take(run);
            if (!match.hasMatch())
                return std::nullopt;
            const qsizetype start = std::exchange(m_at, match.capturedEnd());
            const auto word = vitalWord(match.captured());
            if (!word)
                fail(Kind::Unknown, start, {});
            return word;
        }

        Piece takeNumber()
        {
            static const QRegularExpression degrees(QStringLiteral("(\\d{1,2})度(\\d)分?"));
            static const QRegularExpression pair(
                QStringLiteral("(\\d{1,3})()\\s?[/の~〜−–ー-]\\s?(\\d{1,3})(?![\\d.。])"));
            static const QRegularExpression number(QStringLiteral("(\\d+)(?:[.。](\\d*))?"));
            static const QRegularExpression unit(
                QStringLiteral("\\s?(°c|度|%|kg|キロ|mg/dl|mmhg|bpm|回/分|回|/分|/min)"),
                QRegularExpression::CaseInsensitiveOption);
            Piece piece;
            for (const auto *form : {&degrees, &pair, &number}) {
                const auto match = take(*form);
                if (!match.hasMatch())
                    continue;
                m_at = match.capturedEnd();
                piece = {{}, match.captured(1), match.captured(2), match.captured(3), {}};
                if (form == &degrees)
                    piece.word = VitalWord::of(VitalSign::Temperature);
                break;
            }
            if (const auto match = take(unit); !piece.whole.isEmpty() && match.hasMatch()) {
                m_at = match.capturedEnd();
                piece.word = vitalUnit(match.captured(1));
            }
            return piece;
        }

        void place(const Piece &piece)
        {
            const bool isPair = !piece.lower.isEmpty();
            const bool isPressure = piece.word && piece.word->isPressure();
            if (isPair && piece.word && !isPressure) {
                failAt(Kind::Malformed, piece, piece.word->sign);
            } else if (isPair) {
                put(VitalSign::Systolic, piece);
                put(VitalSign::Diastolic, {piece.text, piece.lower, {}, {}, {}});
            } else if (isPressure) {
                failAt(Kind::Unpaired, piece, VitalSign::Systolic);
            } else if (piece.word) {
                put(*piece.word->sign, piece);
            } else {
                m_bare.append(piece);
            }
        }

        void put(VitalSign sign, const Piece &piece)
        {
            const auto value = valueOf(sign, piece);
            const VitalRange range = possibleRange(sign);
            if (!value)
                failAt(Kind::Malformed, piece, sign);
            else if (*value < range.least || *value > range.most)
                failAt(Kind::Impossible, piece, sign);
            else if (m_reading.values.contains(sign))
                failAt(Kind::Twice, piece, sign);
            else
                m_reading.values.insert(sign, *value);
        }

        QList<VitalSign> candidates(const Piece &piece) const
        {
            QList<VitalSign> open;
            for (const Usual &each : usual) {
                const auto value = valueOf(each.sign, piece);
                if (value && *value >= each.range.least && *value <= each.range.most
                    && !m_reading.values.contains(each.sign))
                    open.append(each.sign);
            }
            return open;
        }

        /// One that can be one thing only may leave one thing only for the next.
        void placeBareOnes()
        {
            const auto isClear
                = [this](const Piece &piece) { return candidates(piece).size() == 1; };
            while (!m_bare.isEmpty()) {
                const auto clear = std::find_if(m_bare.begin(), m_bare.end(), isClear);
                if (clear == m_bare.end()) {
                    failAt(Kind::Ambiguous, m_bare.first(), {});
                    return;
                }
                put(candidates(*clear).first(), *clear);
                m_bare.erase(clear);
            }
        }

        void checkPressures()
        {
            const auto lower = m_reading.values.constFind(VitalSign::Diastolic);
            if (lower == m_reading.values.constEnd())
                return;
            const auto upper = m_reading.values.constFind(VitalSign::Systolic);
            const QString number = QString::number(*lower);
            if (upper == m_reading.values.constEnd())
                failAt(Kind::Unpaired, {number, {}, {}, {}, {}}, VitalSign::Diastolic);
            else if (*lower >= *upper)
                failAt(Kind::Malformed,
                       {QStringLiteral("%1/%2").arg(*upper).arg(*lower), {}, {}, {}, {}},
                       VitalSign::Diastolic);
        }

        QRegularExpressionMatch take(const QRegularExpression &form) const
        {
            return form.match(m_text, m_at, QRegularExpression::NormalMatch,
                              QRegularExpression::AnchorAtOffsetMatchOption);
        }

        /// Names what stands from `start` to the next blank.
        void fail(Kind kind, qsizetype start, const std::optional<VitalWord> &word)
        {
            static const QRegularExpression blank(QStringLiteral("\\s"));
            const qsizetype end = m_text.indexOf(blank, std::max(m_at, start + 1));
            const qsizetype length = end < 0 ? -1 : end - start;
            failAt(kind, {m_text.mid(start, length).trimmed(), {}, {}, {}, {}},
                   word ? word->sign : std::nullopt);
            m_at = m_text.size();
        }

        void failAt(Kind kind, const Piece &piece, std::optional<VitalSign> sign)
        {
            if (!m_reading.fault)
                m_reading.fault = VitalFault{kind, piece.text, sign};
        }

        const QString m_text;
        qsizetype m_at = 0;
        QList<Piece> m_bare;
        VitalReading m_reading;
    };

} // namespace

VitalReading readVitalLine(const QString &typed)
{
    return LineReader(typed).read();
}

QString vitalLine(const VitalValues &values)
{
    QStringList pieces;
    const auto add = [&](const char *word, VitalSign sign) {
        if (values.contains(sign))
            pieces += QLatin1String(word) + vitalNumber(sign, values.value(sign));
    };
    add("T", VitalSign::Temperature);
    const bool isPair = values.contains(VitalSign::Diastolic);
    add(isPair ? "BP" : "SBP", VitalSign::Systolic);
    if (isPair)
        pieces.last() += u'/' + QString::number(values.value(VitalSign::Diastolic));
    add("P", VitalSign::Pulse);
    add("SpO2 ", VitalSign::Saturation);
    add("BW", VitalSign::Weight);
    add("BS", VitalSign::Glucose);
    add("FS", VitalSign::Face);
    return pieces.join(u' ');
}

} // namespace tasuki
