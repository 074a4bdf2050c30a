// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papercomposer.h"

#include <algorithm>
#include <limits>

namespace tasuki {

namespace {

    void collectParts(const QList<LayoutBlock> &blocks, QList<LayoutPart> &parts)
    {
        for (const LayoutBlock &block : blocks) {
            for (const LayoutCell &cell : block.cells) {
                for (const LayoutLine &line : cell.lines)
                    parts += line;
            }
            collectParts(block.inside, parts);
        }
    }

    QList<LayoutPart> answerParts(const PrintLayout &layout)
    {
        QList<LayoutPart> all;
        for (const LayoutSection &section : layout.sections)
            collectParts(section.blocks, all);
        QList<LayoutPart> answers;
        std::copy_if(all.begin(), all.end(), std::back_inserter(answers),
                     [](const LayoutPart &p) { return p.kind == LayoutPart::Kind::Item; });
        return answers;
    }

    PaperRow::Kind rowKind(LayoutBlock::Kind kind)
    {
        switch (kind) {
        case LayoutBlock::Kind::Words:
            return PaperRow::Kind::Words;
        case LayoutBlock::Kind::Heading:
            return PaperRow::Kind::Heading;
        default:
            return PaperRow::Kind::Boxes;
        }
    }

    /// A group that is not asked leaves its heading behind.
    void dropIdleHeadings(QList<PaperRow> &rows)
    {
        int deepest = 0; // headings of at least this depth have nothing below them
        for (qsizetype i = rows.size() - 1; i >= 0; --i) {
            if (rows[i].kind != PaperRow::Kind::Heading)
                deepest = std::numeric_limits<int>::max();
            else if (rows[i].depth < deepest)
                deepest = rows[i].depth;
            else
                rows.removeAt(i);
        }
    }

} // namespace

QSet<QString> placedLinkIds(const PrintLayout &layout)
{
    QSet<QString> placed;
    for (const LayoutPart &part : answerParts(layout))
        placed.insert(part.name);
    return placed;
}

PaperComposer::PaperComposer(const PrintLayout &layout, const FormState &state,
                             PaperFilling filling, PaperFacts facts)
    : m_layout(layout)
    , m_state(state)
    , m_filling(filling)
    , m_facts(std::move(facts))
    , m_placed(placedLinkIds(layout))
    , m_answers(state, filling, m_placed)
{ }

QList<PaperRow> PaperComposer::rows() const
{
    QList<PaperRow> rows;
    for (const LayoutSection &section : m_layout.sections)
        appendSection(section, &section == &m_layout.sections.first(), rows);
    return rows;
}

QSet<QString> PaperComposer::shown() const
{
    QSet<QString> shown;
    for (const LayoutPart &part : answerParts(m_layout)) {
        for (const QString &linkId : m_answers.shownBy(part))
            shown.insert(linkId);
    }
    return shown;
}

void PaperComposer::appendSection(const LayoutSection &section, bool isFirst,
                                  QList<PaperRow> &rows) const
{
    QList<PaperRow> inside;
    for (const LayoutBlock &block : section.blocks)
        appendBlock(block, QString(), inside);
    dropIdleHeadings(inside);
    if (inside.isEmpty())
        return;
    if (!section.title.isEmpty()) {
        PaperRow heading;
        heading.kind = PaperRow::Kind::Heading;
        PaperCell words;
        words.labelPlace = LabelPlace::None;
        words.runs.append({Run::Kind::Words, section.title, false, true});
        if (!section.note.isEmpty())
            words.runs.append({Run::Kind::Words, u'　' + section.note});
        heading.cells.append(words);
        inside.prepend(heading);
    }
    inside.first().startsPage = section.startsPage && !isFirst;
    rows += inside;
}

QString PaperComposer::groupKey(const QString &linkId, const QString &scope) const
{
    const QString inside = scope.isEmpty() ? QString() : m_state.keyIn(scope, linkId);
    return inside.isEmpty() ? linkId : inside;
}

bool PaperComposer::isAsked(const LayoutPart &part, const QString &scope) const
{
    return part.kind == LayoutPart::Kind::Words || part.kind == LayoutPart::Kind::Fact
        || m_state.isEnabled(groupKey(part.name, scope));
}

/// An official form shows every box it has; an automatic one only those that were asked for.
bool PaperComposer::isLeftOut(const LayoutBlock &block, const QString &scope) const
{
    if (!m_layout.isAutomatic || m_filling == PaperFilling::ForThePen)
        return false;
    bool isSomethingAsked = false;
    for (const LayoutCell &cell : block.cells) {
        for (const LayoutLine &line : cell.lines) {
            for (const LayoutPart &part : line)
                isSomethingAsked = isSomethingAsked || isAsked(part, scope);
        }
    }
    const bool isGroupAsked
        = block.group.isEmpty() || m_state.isEnabled(groupKey(block.group, scope));
    return !isGroupAsked || (!block.cells.isEmpty() && !isSomethingAsked);
}

void PaperComposer::appendBlock(const LayoutBlock &block, const QString &scope,
                                QList<PaperRow> &rows) const
{
    if (isLeftOut(block, scope))
        return;
    switch (block.kind) {
    case LayoutBlock::Kind::Table:
        return appendTable(block, scope, rows);
    case LayoutBlock::Kind::Repeat:
        return appendRepeat(block, scope, rows);
    case LayoutBlock::Kind::Row:
    case LayoutBlock::Kind::Words:
    case LayoutBlock::Kind::Heading:
        rows.append(row(block, scope));
    }
}

void PaperComposer::appendTable(const LayoutBlock &block, const QString &scope,
                                QList<PaperRow> &rows) const
{
    LayoutBlock line = block; // the heads of the columns
    for (LayoutCell &cell : line.cells) {
        cell.lines = {{LayoutPart::words(cell.label)}};
        cell.labelPlace = LabelPlace::None;
        cell.isCentred = true;
    }
    line.lines = 1;
    line.grows = false;
    rows.append(row(line, scope));
    line.cells = block.cells;
    line.lines = block.lines;
    line.grows = block.grows;
    for (LayoutCell &cell : line.cells)
        cell.labelPlace = LabelPlace::None;
    const QString group = groupKey(block.group, scope);
    const int count = m_state.instanceCount(group);
    for (int i = 0; i < count; ++i)
        rows.append(row(line, m_state.instanceKey(group, i)));
    for (int i = count; i < block.minimumRows; ++i) { // room for the pen
        PaperRow empty = row(line, QString());
        for (PaperCell &cell : empty.cells)
            cell.runs.clear();
        rows.append(empty);
    }
}

void PaperComposer::appendRepeat(const LayoutBlock &block, const QString &scope,
                                 QList<PaperRow> &rows) const
{
    const QString group = groupKey(block.group, scope);
    const int count = m_state.instanceCount(group);
    for (int i = 0; i < count; ++i) {
        for (const LayoutBlock &inside : block.inside)
            appendBlock(inside, m_state.instanceKey(group, i), rows);
    }
}

PaperRow PaperComposer::row(const LayoutBlock &block, const QString &scope) const
{
    PaperRow row;
    row.kind = rowKind(block.kind);
    row.depth = block.depth;
    row.lines = block.lines;
    row.grows = block.grows;
    row.band = block.band;
    for (const LayoutCell &layoutCell : block.cells) {
        const auto asks = [&](const LayoutLine &line) {
            return std::any_of(line.begin(), line.end(),
                               [&](const LayoutPart &part) { return isAsked(part, scope); });
        };
        if (m_layout.isAutomatic && m_filling == PaperFilling::Answers
            && block.kind == LayoutBlock::Kind::Row && block.cells.size() > 1
            && block.group.isEmpty()
            && std::none_of(layoutCell.lines.begin(), layoutCell.lines.end(), asks))
            continue;
        row.cells.append(cell(layoutCell, scope));
        for (Run &run : row.cells.last().runs)
            run.isBold = run.isBold || row.kind == PaperRow::Kind::Heading;
        for (const Run &run : std::as_const(row.cells.last().runs))
            row.isForPen = row.isForPen || run.kind == Run::Kind::Room;
    }
    return row;
}

PaperCell PaperComposer::cell(const LayoutCell &layoutCell, const QString &scope) const
{
    return {layoutCell.label, layoutCell.labelPlace,         layoutCell.labelWidth,
            layoutCell.width, runs(layoutCell.lines, scope), layoutCell.isCentred};
}

QList<Run> PaperComposer::runs(const QList<LayoutLine> &lines, const QString &scope) const
{
    QList<Run> result;
    for (const LayoutLine &line : lines) {
        if (&line != &lines.first())
            result.append({Run::Kind::NewLine});
        for (const LayoutPart &part : line) {
            if (part.kind == LayoutPart::Kind::Words)
                result.append({Run::Kind::Words, part.name});
            else if (part.kind == LayoutPart::Kind::Fact)
                result.append({Run::Kind::Words, m_facts.value(part.name)});
            else
                result += m_answers.of(part, scope);
        }
    }
    return result;
}

} // namespace tasuki
