// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QList>
#include <QSet>

#include <optional>

namespace tasuki {

class FlowLayout;

/// Choices side by side, made for the keyboard: one Tab stop; arrows move the focus and never
/// change the answer; digits 1–9 pick; Space toggles; Enter goes on.
///
/// In a single group picking one lets go of the other; in a multiple group an exclusive choice
/// (なし) and the others let go of each other. A chosen one can always be un-chosen.
class ChipGroup final : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Single, Multiple };
    enum class Flow { SideBySide, OneBelowTheOther };

    explicit ChipGroup(Mode mode, QWidget *parent = nullptr);

    int addChoice(const QString &label); ///< its index
    void setExclusive(int index); ///< なし
    void clear(); ///< all choices go
    void setFlow(Flow flow);
    void setColumns(int columns); ///< see FlowLayout; 0: as it comes
    /// Marks without words, for tables: each in a cell of this width, without gaps.
    void setBare(int width);
    /// Arrows across the group's direction are left to the table around it.
    void setLeavesArrows(Qt::Orientation across) { m_left = across; }
    void setChosen(const QSet<int> &indexes); ///< emits nothing
    QSet<int> chosen() const;
    int chosenIndex() const; ///< the first, or -1
    int count() const { return int(m_chips.size()); }
    Chip *chip(int index) const { return m_chips.value(index); }
    void setReadOnly(bool readOnly);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void toggled(int index, bool on); ///< by a person
    void goOnRequested(); ///< Enter

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveFocus(int step);
    void setTabStop(int index);
    void showDigits(bool show);
    void chipClicked(int index);

    Mode m_mode;
    FlowLayout *m_layout;
    QList<Chip *> m_chips;
    QSet<int> m_exclusive;
    int m_tabStop = 0;
    int m_bareWidth = 0;
    std::optional<Qt::Orientation> m_left; ///< arrows that are not ours
};

} // namespace tasuki
