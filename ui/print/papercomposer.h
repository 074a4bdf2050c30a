// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/answerruns.h"
#include "ui/print/paperrow.h"

#include <QMap>

namespace tasuki {

/// What is known about the paper besides the answers: {@to}, {@from}, {@pages} … of a layout.
using PaperFacts = QMap<QString, QString>;

/// Lays answers into a layout: tables get a row per instance, tick boxes their ticks. What comes
/// out knows neither forms nor files any more.
class PaperComposer {
public:
    PaperComposer(const PrintLayout &layout, const FormState &state, PaperFilling filling,
                  PaperFacts facts);

    QList<PaperRow> rows() const;
    /// linkIds of all items this layout shows somewhere.
    QSet<QString> shown() const;

private:
    void appendSection(const LayoutSection &section, bool isFirst, QList<PaperRow> &rows) const;
    void appendBlock(const LayoutBlock &block, const QString &scope, QList<PaperRow> &rows) const;
    void appendTable(const LayoutBlock &block, const QString &scope, QList<PaperRow> &rows) const;
    void appendRepeat(const LayoutBlock &block, const QString &scope, QList<PaperRow> &rows) const;
    PaperRow row(const LayoutBlock &block, const QString &scope) const;
    PaperCell cell(const LayoutCell &cell, const QString &scope) const;
    QList<Run> runs(const QList<LayoutLine> &lines, const QString &scope) const;
    QString groupKey(const QString &linkId, const QString &scope) const;
    bool isLeftOut(const LayoutBlock &block, const QString &scope) const;
    bool isAsked(const LayoutPart &part, const QString &scope) const;

    const PrintLayout &m_layout;
    const FormState &m_state;
    PaperFilling m_filling;
    PaperFacts m_facts;
    QSet<QString> m_placed;
    AnswerRuns m_answers;
};

/// The linkIds a layout names, brackets and children not counted.
QSet<QString> placedLinkIds(const PrintLayout &layout);

} // namespace tasuki
