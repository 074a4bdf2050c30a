// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicineline.h"

#include "core/rules/medicinepieces.h"
#include "core/rules/medicineword.h"

#include <QRegularExpression>

namespace tasuki {

namespace {

    using Kind = MedicineFault::Kind;

    /// One width of letters; a number stands at its unit, and 1回1錠 is 1錠.
    QString plainLine(const QString &typed)
    {
        static const QRegularExpression apart(
            QStringLiteral("(\\d)\\s+(?=錠|カプセル|包|枚|滴|単位|mg|μg|g\\b|ml\\b)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression each(
            QStringLiteral("(?<![\\d日週月に])1回(?:量)?\\s*(?=[\\d半])"));
        QString line = typed.normalized(QString::NormalizationForm_KC);
        line.replace(u'〜', u'~');
        line.replace(apart, QStringLiteral("\\1"));
        return line.replace(each, QString());
    }

    /// Said in words: 発熱時, 透析日ごと.
    bool isSpokenTime(const QString &token)
    {
        static const QRegularExpression form(QStringLiteral("^[^\\d()]{1,12}(?:時|ごと|曜日?)$"));
        return form.match(token).hasMatch();
    }

    bool isGap(QChar c)
    {
        return c.isSpace() || c == u',' || c == u'、' || c == u';';
    }

    class LineReader {
    public:
        explicit LineReader(const QString &typed)
            : m_text(plainLine(typed))
            , m_key(medicineKey(m_text))
        { }

        MedicineReading read()
        {
            while (!m_pieces.fault && skipGaps()) {
                if (m_text.at(m_at) == u'(' && !m_names.isEmpty())
                    readBracket();
                else
                    readToken();
            }
            MedicineReading reading;
            MedicineUse &use = reading.use;
            use.name = m_names.join(u' ');
            use.dose = m_pieces.dose();
            use.strength = m_pieces.strength;
            use.times = m_pieces.times;
            use.meal = m_pieces.meal;
            use.timing = m_pieces.timings.join(u' ');
            use.route = m_pieces.routes.join(u' ');
            reading.fault = m_pieces.fault;
            return reading;
        }

    private:
        bool skipGaps()
        {
            while (m_at < m_text.size() && isGap(m_text.at(m_at)))
                ++m_at;
            return m_at < m_text.size();
        }

        void readBracket()
        {
            const qsizetype end = m_text.indexOf(u')', m_at);
            const QString inside = m_text.mid(m_at + 1, end - m_at - 1).simplified();
            if (end < 0 || inside.contains(u'('))
                return m_pieces.fail(Kind::Open, m_text.mid(m_at).trimmed());
            m_at = end + 1;
            m_isNamed = true;
            if (!inside.isEmpty())
                m_pieces.timings += inside;
        }

        void readToken()
        {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !isGap(m_text.at(m_at)))
                ++m_at;
            const QString token = m_text.mid(start, m_at - start);
            const bool isFirst = m_names.isEmpty();
            if (takeMedicinePieces(m_text, m_key, start, m_at, m_pieces))
                m_isNamed = true;
            else if (!isFirst && isSpokenTime(token))
                m_pieces.timings += token, m_isNamed = true;
            else if (!m_isNamed || (!isFirst && token.startsWith(u'「')))
                m_names += withoutStrength(token);
            else
                m_pieces.fail(Kind::Unknown, token);
            if (m_isNamed && isFirst)
                m_pieces.fault = MedicineFault{Kind::NoName, token};
        }

        /// "酸化マグネシウム錠330mg「ヨシダ」": a strength inside the name, its maker behind it.
        QString withoutStrength(const QString &token)
        {
            const QString key = medicineKey(token);
            for (qsizetype at = 1; at < token.size(); ++at) {
                const QChar before = key.at(at - 1);
                const bool begins = key.at(at).isDigit() && !before.isDigit() && before != u'.';
                const AmountWord amount = begins ? amountAt(key, at) : AmountWord();
                if (amount.length == 0)
                    continue;
                const qsizetype end = at + amount.length;
                const bool isLast = end == token.size() || token.at(end) == u'「';
                if (amount.of == AmountWord::Of::One || !isLast || !m_pieces.strength.isEmpty()) {
                    m_pieces.fail(Kind::Glued, token);
                    return token;
                }
                m_pieces.strength = token.mid(at, amount.length);
                return token.left(at) + token.mid(end);
            }
            return token;
        }

        const QString m_text;
        const QString m_key;
        qsizetype m_at = 0;
        bool m_isNamed = false; ///< something behind the name was read
        QStringList m_names;
        MedicinePieces m_pieces;
    };

} // namespace

MedicineReading readMedicineLine(const QString &typed)
{
    MedicineReading reading = LineReader(typed).read();
    if (reading.fault || reading.use.name.isEmpty())
        return reading;
    if (!isGoodMedicineUse(reading.use))
        reading.fault = MedicineFault{Kind::TooLong, reading.use.name};
    else if (LineReader(medicineLine(reading.use)).read() != reading)
        reading.fault = MedicineFault{Kind::Unclear, reading.use.name};
    return reading;
}

QString medicineLine(const MedicineUse &use)
{
    QStringList parts{use.name, use.strength, use.dose};
    QStringList times;
    for (const DoseTime time : allDoseTimes()) {
        if (use.times.testFlag(time))
            times += doseTimeWord(time);
    }
    parts += times.join(u'・') + mealSideWord(use.meal);
    if (!use.timing.isEmpty())
        parts += u'(' + use.timing + u')';
    parts += use.route;
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace tasuki
