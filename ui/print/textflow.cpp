// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textflow.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr char16_t tickSign = u'\u25A1'; // stands for a tick box while lines are broken
    constexpr char16_t roomSign = u'\u3000';
    constexpr double tickGap = 0.12; // em between box and label
    constexpr double afterTick = 0.55; // em behind a label
    constexpr double longestLabel = 14; // em; a longer one is a sentence and may be broken

    /// One UTF-16 unit on its way into a line.
    struct Unit {
        QChar sign;
        enum class Kind { Text, Tick, Room } kind = Kind::Text;
        bool isBold = false;
        bool isTicked = false;
        bool isGlued = false; ///< no line ends before it
        double width = 0; ///< of Room
    };

    struct Paragraph {
        QList<Unit> units;
        QString text;
        void append(const Unit &unit)
        {
            units.append(unit);
            text += unit.sign;
        }
    };

    void appendText(Paragraph &paragraph, const Run &run, qsizetype glued)
    {
        for (qsizetype i = 0; i < run.text.size(); ++i)
            paragraph.append({run.text[i], Unit::Kind::Text, run.isBold, false, i < glued, 0});
    }

    /// A bracket follows, which belongs to the choice.
    bool endsChoice(const QList<Run> &runs, qsizetype tick)
    {
        const QString next = tick + 1 < runs.size() ? runs[tick + 1].text : QString();
        return runs.value(tick + 1).kind == Run::Kind::Words
            && (next.startsWith(u'（') || next.startsWith(u'）') || next.startsWith(u'・'));
    }

    /// Lines the writer made stay lines; runs between them are one paragraph.
    QList<Paragraph> paragraphs(const QList<Run> &runs, const PaperType &type)
    {
        QList<Paragraph> result(1);
        for (qsizetype i = 0; i < runs.size(); ++i) {
            Run run = runs[i];
            if (run.kind == Run::Kind::NewLine) {
                result.append(Paragraph());
            } else if (run.kind == Run::Kind::Room) {
                result.last().append(
                    {roomSign, Unit::Kind::Room, false, false, false, run.room * type.em()});
            } else if (run.kind == Run::Kind::Tick) {
                run.text.replace(u'\n', u' ');
                result.last().append({tickSign, Unit::Kind::Tick, false, run.isTicked, false, 0});
                const bool isShort = type.width(run.text, false) <= longestLabel * type.em();
                appendText(result.last(), run, isShort ? run.text.size() : 1);
                const double gap = endsChoice(runs, i) ? 0 : afterTick;
                result.last().append({u' ', Unit::Kind::Room, false, false, true, gap * type.em()});
            } else {
                const QStringList lines = run.text.split(u'\n');
                const bool isShort = run.kind == Run::Kind::Written
                    && type.width(run.text, false) <= longestLabel * type.em();
                for (const QString &line : lines) {
                    if (&line != &lines.first())
                        result.append(Paragraph());
                    run.text = line;
                    appendText(result.last(), run, isShort ? line.size() : 0);
                }
            }
        }
        return result;
    }

    FlowPiece pieceOf(const QList<Unit> &units, qsizetype from, qsizetype to, const PaperType &type)
    {
        FlowPiece piece;
        const Unit &first = units[from];
        if (first.kind == Unit::Kind::Tick) {
            piece.isTick = true;
            piece.isTicked = first.isTicked;
            piece.width = (1 + tickGap) * type.em();
        } else if (first.kind == Unit::Kind::Room) {
            piece.width = first.width;
        } else {
            for (qsizetype i = from; i < to; ++i)
                piece.text += units[i].sign;
            piece.isBold = first.isBold;
            piece.width = type.width(piece.text, piece.isBold);
        }
        return piece;
    }

    /// Units of one look stay together, so that a font shapes them together.
    QList<FlowPiece> piecesOf(const QList<Unit> &units, qsizetype from, qsizetype to,
                              const PaperType &type)
    {
        QList<FlowPiece> pieces;
        while (from < to) {
            qsizetype end = from + 1;
            while (end < to && units[from].kind == Unit::Kind::Text
                   && units[end].kind == Unit::Kind::Text
                   && units[end].isBold == units[from].isBold)
                ++end;
            pieces.append(pieceOf(units, from, end, type));
            from = end;
        }
        return pieces;
    }

    double widthOf(const QList<FlowPiece> &pieces)
    {
        double width = 0;
        for (const FlowPiece &piece : pieces)
            width += piece.width;
        return width;
    }

    /// Places where a line may end.
    QList<qsizetype> breaks(const Paragraph &paragraph)
    {
        QList<qsizetype> result;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph.text);
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
            if (at >= paragraph.units.size() || !paragraph.units[at].isGlued)
                result.append(at);
        }
        for (qsizetype i = 1; i < paragraph.units.size(); ++i) { // always before a tick box
            if (paragraph.units[i].kind == Unit::Kind::Tick && !result.contains(i))
                result.append(i);
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    /// Characters as people count them.
    QList<qsizetype> tears(const Paragraph &paragraph, qsizetype from, qsizetype to)
    {
        QList<qsizetype> result;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, paragraph.text);
        finder.setPosition(from);
        for (qsizetype at = finder.toNextBoundary(); at >= 0 && at < to;
             at = finder.toNextBoundary())
            result.append(at);
        result.append(to);
        return result;
    }

    /// Fills lines greedily. `from` is where the open line began.
    class Filler {
    public:
        Filler(const Paragraph &paragraph, const PaperType &type, double width,
               QList<FlowLine> &lines)
            : m_paragraph(paragraph)
            , m_type(type)
            , m_width(width)
            , m_lines(lines)
        { }

        void fill()
        {
            for (const qsizetype at : breaks(m_paragraph))
                take(at);
            endLine(m_to);
        }

    private:
        double widthTo(qsizetype to) const
        {
            qsizetype visible = to; // a blank at the end of a line hangs over it
            while (visible > m_from && m_paragraph.units[visible - 1].sign == u' ')
                --visible;
            return widthOf(piecesOf(m_paragraph.units, m_from, visible, m_type));
        }
        void take(qsizetype to)
        {
            if (widthTo(to) > m_width && m_to > m_from)
                endLine(m_to);
            if (widthTo(to) > m_width) { // wider than a whole line
                for (const qsizetype tear : tears(m_paragraph, m_from, to)) {
                    if (widthTo(tear) > m_width && m_to > m_from)
                        endLine(m_to);
                    m_to = tear;
                }
            }
            m_to = to;
        }
        void endLine(qsizetype to)
        {
            FlowLine line;
            for (FlowPiece piece : piecesOf(m_paragraph.units, m_from, to, m_type)) {
                piece.x = line.width;
                line.width += piece.width;
                if (piece.isTick || !piece.text.isEmpty())
                    line.pieces.append(piece);
            }
            m_lines.append(line);
            m_from = m_to = to;
        }

        const Paragraph &m_paragraph;
        const PaperType &m_type;
        double m_width;
        QList<FlowLine> &m_lines;
        qsizetype m_from = 0;
        qsizetype m_to = 0;
    };

} // namespace

QList<FlowLine> flowText(const QList<Run> &runs, const PaperType &type, double width)
{
    QList<FlowLine> lines;
    for (const Paragraph &paragraph : paragraphs(runs, type))
        Filler(paragraph, type, width, lines).fill();
    return lines;
}

double flatWidth(const QList<Run> &runs, const PaperType &type)
{
    double widest = 0;
    for (const Paragraph &paragraph : paragraphs(runs, type))
        widest
            = std::max(widest, widthOf(piecesOf(paragraph.units, 0, paragraph.units.size(), type)));
    return widest;
}

QList<FlowLine> shortened(QList<FlowLine> lines, qsizetype count, const QString &mark,
                          const PaperType &type, double width)
{
    lines.resize(std::clamp<qsizetype>(count, 1, lines.size()));
    FlowLine &last = lines.last();
    const double markWidth = type.width(mark, true);
    while (!last.pieces.isEmpty() && last.width + markWidth > width) {
        FlowPiece &piece = last.pieces.last();
        last.width -= piece.width;
        if (!piece.isTick && piece.text.size() > 1) {
            piece.text.chop(piece.text.back().isLowSurrogate() ? 2 : 1);
            piece.width = type.width(piece.text, piece.isBold);
            last.width = piece.x + piece.width;
        } else {
            last.pieces.removeLast();
            last.width
                = last.pieces.isEmpty() ? 0 : last.pieces.last().x + last.pieces.last().width;
        }
    }
    last.pieces.append({last.width, markWidth, mark, false, false, true});
    last.width += markWidth;
    return lines;
}

} // namespace tasuki
