// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patients/sheetcardcontent.h"

#include <QWidget>

class QGridLayout;

namespace tasuki {

class SheetCardView;

/// The cards of a standing sheet, in two columns where there is room. The keyboard walks them in
/// the order of the storyboard.
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void display(const QList<SheetCardContent> &contents);
    void setOpenCard(const QString &key); ///< empty: none
    void focusCard(const QString &key);
    /// The first card nobody confirmed today, else the first.
    void focusFirst();
    /// From one card on to the next that still waits; stays when none does.
    void focusAfter(const QString &key);
    QStringList unconfirmedCards() const; ///< not confirmed today
    /// One column: else two would hold on to their room and never give it up.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void confirmRequested(const QString &key);
    void openRequested(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<SheetCardView *> m_cards;
    int m_columns = 0;
};

} // namespace tasuki
