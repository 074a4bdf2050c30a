// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papercode.h"
#include "ui/print/paperpage.h"
#include "ui/print/printoptions.h"

#include <QSizeF>

namespace tasuki {

/// What stands around the body of every page: head with the square code, foot with number and time.
///
/// The binding edge keeps 15 mm for the hole punch. The code stands at the top of the outer edge,
/// 11 mm from the paper's edge: there neither punch nor staple nor the line a FAX writes over the
/// first millimetres reaches it.
class PageFurniture {
public:
    /// The lines of the head of one part of the paper.
    struct Head {
        QString title;
        QString right; ///< behind the title, at the right
        QString patient; ///< empty on papers that say nothing about one
        QString parties;
        QString note; ///< on the first page of the part
        bool isExample = false;
    };
    struct Foot {
        QString document; ///< id and version
        QString printed; ///< when and by whom
    };

    explicit PageFurniture(PaperEdition edition)
        : m_edition(edition)
    { }

    static QSizeF body();
    /// Where the body of side `number` (from 1) begins.
    QPointF origin(int side) const;
    /// Head, foot and code around a page; `side` counts paper sides, the code counts pages.
    PaperPage frame(const Head &head, const Foot &foot, const PaperCode &code, int side,
                    bool isFirstOfPart) const;

private:
    void addHead(PaperPage &page, const Head &head, bool isFirst) const;
    void addFoot(PaperPage &page, const Foot &foot, const PaperCode &code) const;
    bool isMirrored(int side) const;

    PaperEdition m_edition;
};

} // namespace tasuki
