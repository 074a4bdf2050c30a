// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicinepieces.h"

#include "core/rules/medicineword.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = MedicineFault::Kind;

    class PieceReader {
    public:
        PieceReader(const QString &text, const QString &key, MedicinePieces &pieces)
            : m_text(text)
            , m_key(key)
            , m_pieces(pieces)
        { }

        /// Its length; 0: nothing that is known.
        qsizetype pieceAt(qsizetype at)
        {
            static const QString joints = QStringLiteral("・/&+と");
            if (joints.contains(m_text.at(at)))
                return 1;
            for (const auto take :
                 {&PieceReader::takeOfDay, &PieceReader::takeFrequency, &PieceReader::takeTimes,
                  &PieceReader::takeMeal, &PieceReader::takeRoute, &PieceReader::takeAmount}) {
                if (const qsizetype length = (this->*take)(at))
                    return length;
            }
            return 0;
        }

    private:
        qsizetype takeOfDay(qsizetype at)
        {
            const qsizetype length = dayAmountAt(m_key, at);
            if (length > 0)
                m_pieces.fail(Kind::PerDay, m_text.mid(at, length));
            if (m_key.at(at) != u'夜')
                return length;
            m_pieces.fail(Kind::Night, m_text.mid(at, 1));
            return 1;
        }

        qsizetype takeFrequency(qsizetype at)
        {
            const qsizetype length = frequencyAt(m_key, at);
            if (length > 0)
                m_pieces.timings += m_text.mid(at, length);
            return length;
        }

        /// 朝, 朝夕食後, and with an amount of its own right behind it 朝4単位.
        qsizetype takeTimes(qsizetype start)
        {
            qsizetype at = start;
            for (TimeWord word = timeWordAt(m_key, at); word.length > 0;
                 word = timeWordAt(m_key, at)) {
                m_pieces.times |= word.times;
                at += word.length;
                if (at < m_key.size() && m_key.at(at) == u'・'
                    && timeWordAt(m_key, at + 1).length > 0)
                    ++at;
            }
            if (at == start)
                return 0;
            const QString label = m_text.mid(start, at - start);
            at += takeMeal(at);
            const AmountWord amount = amountAt(m_key, at);
            if (amount.length == 0 || amount.of == AmountWord::Of::Strength)
                return at - start;
            m_pieces.timed.append({label, spelling(amount, at)});
            return at + amount.length - start;
        }

        qsizetype takeMeal(qsizetype at)
        {
            const MealWord word = mealWordAt(m_key, at);
            MealSide &meal = m_pieces.meal;
            if (word.length > 0 && meal != MealSide::Any && meal != word.side)
                m_pieces.fail(Kind::Twice, m_text.mid(at, word.length));
            else if (word.length > 0)
                meal = word.side;
            return word.length;
        }

        qsizetype takeRoute(qsizetype at)
        {
            const qsizetype length = routeWordAt(m_key, at);
            const QString route = m_text.mid(at, length);
            if (length > 0 && !m_pieces.routes.contains(route))
                m_pieces.routes += route;
            return length;
        }

        /// The first amount that may be a strength is one, as long as there is none.
        qsizetype takeAmount(qsizetype at)
        {
            static const QString enough = QStringLiteral("適量");
            if (QStringView(m_key).mid(at).startsWith(enough)) {
                m_pieces.doses += enough;
                return enough.size();
            }
            const AmountWord amount = amountAt(m_key, at);
            if (amount.length == 0)
                return 0;
            const QString text = spelling(amount, at);
            QString &strength = m_pieces.strength;
            const bool isStrength = amount.of == AmountWord::Of::Strength
                || (amount.of == AmountWord::Of::Mass && strength.isEmpty());
            if (isStrength && !strength.isEmpty())
                m_pieces.fail(Kind::Twice, text);
            else if (isStrength)
                strength = text;
            else
                m_pieces.doses += text;
            return amount.length;
        }

        QString spelling(const AmountWord &amount, qsizetype at) const
        {
            return amount.spelling.isEmpty() ? m_text.mid(at, amount.length)
                                             : m_text.mid(at, amount.number) + amount.spelling;
        }

        const QString &m_text;
        const QString &m_key;
        MedicinePieces &m_pieces;
    };

} // namespace

void MedicinePieces::fail(MedicineFault::Kind kind, const QString &piece)
{
    if (!fault)
        fault = MedicineFault{kind, piece};
}

QString MedicinePieces::dose()
{
    QStringList all = doses;
    QStringList each;
    for (const auto &[label, amount] : std::as_const(timed))
        each += label + amount;
    const bool isEven = std::all_of(timed.begin(), timed.end(), [this](const auto &one) {
        return one.second == timed.first().second;
    });
    if (!timed.isEmpty())
        all += isEven ? timed.first().second : each.join(u' ');
    if (all.size() > 1)
        fail(Kind::Twice, all.at(1));
    return all.value(0);
}

bool takeMedicinePieces(const QString &text, const QString &key, qsizetype start, qsizetype end,
                        MedicinePieces &pieces)
{
    MedicinePieces longer = pieces;
    PieceReader reader(text, key, longer);
    qsizetype at = start;
    while (at < end) {
        const qsizetype length = reader.pieceAt(at);
        if (length == 0)
            return false;
        at += length;
    }
    if (at > end)
        return false;
    pieces = longer;
    return true;
}

} // namespace tasuki
