// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tasuki {

/// A piece of what stands in a box: words, an answer, or a fact about the paper itself.
struct LayoutPart {
    enum class Kind {
        Words, ///< printed as they are
        Item, ///< name is a linkId
        Fact ///< name is one of PaperFacts: to, from, pages …
    };
    enum class Show {
        Everything, ///< all choices with their tick boxes, or the written answer
        Only, ///< tick boxes of the named choices only
        Box, ///< one tick box without words, ticked when one of the named choices is
        Written ///< the answer in words, also of a choice
    };
    Kind kind = Kind::Words;
    QString name = {}; ///< the words, the linkId or the fact
    Show show = Show::Everything;
    QStringList codes = {}; ///< for Only and Box
    double room = 0; ///< characters kept free for the pen; 0: as the item needs
    bool isFlat = false; ///< lines of the answer are written behind each other

    static LayoutPart words(const QString &text) { return {Kind::Words, text}; }
    static LayoutPart item(const QString &linkId) { return {Kind::Item, linkId}; }
    bool operator==(const LayoutPart &) const = default;
};

using LayoutLine = QList<LayoutPart>;

enum class LabelPlace { Left, Above, None };

struct LayoutCell {
    QString label;
    LabelPlace labelPlace = LabelPlace::Left;
    double labelWidth = 0; ///< in characters; 0: as the label needs
    double width = 1; ///< beside the other cells of the row
    QList<LayoutLine> lines;
    bool isCentred = false;
};

/// A row of boxes, a table with a row per instance, or rows printed once for every instance.
struct LayoutBlock {
    enum class Kind { Row, Table, Repeat, Words, Heading };
    Kind kind = Kind::Row;
    QList<LayoutCell> cells; ///< of the row, or the columns of the table
    int lines = 1; ///< at least so many lines of type high
    bool grows
        = false; ///< takes free room of the page, and gives way to the annex when there is none
    QString band; ///< text beside several rows; equal neighbours share one box
    QString group; ///< linkId of the repeating group of a table or repeat
    int minimumRows = 1; ///< empty rows are added up to it
    QList<LayoutBlock> inside; ///< of a repeat
    int depth = 0; ///< of a heading; one with nothing below it is not printed
};

struct LayoutSection {
    QString title;
    QString note; ///< printed small behind the title
    bool startsPage = false;
    QList<LayoutBlock> blocks;
};

/// How one form looks on A4, in the order of the paper. Written as a file (resources/print) or made
/// from the form itself (autolayout.h); from here on nobody knows which.
struct PrintLayout {
    QString name; ///< file it came from; empty for an automatic one
    QString form; ///< canonical url of the form
    QString title; ///< empty: the form's
    QString greeting; ///< line below the head of the first page
    QString footnote; ///< at the end of the last page
    int pages = 0; ///< the official number of pages; the type shrinks down to 9.5 pt to keep it
    bool fillsPage = false; ///< free room is given to the boxes, as on the official form
    bool isAutomatic = false;
    bool isLatin = false; ///< proportional type: the form is not written in Japanese
    QList<LayoutSection> sections;
};

/// Something odd in a layout file, with its place.
struct LayoutWarning {
    QString place; ///< "sections[2].rows[0]"
    QString what; ///< English
    bool operator==(const LayoutWarning &) const = default;
};

} // namespace tasuki
