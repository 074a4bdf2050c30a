// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vitals/vitalpaint.h"

#include <QWidget>

namespace tasuki {

/// What was measured, over time: one panel below the other, all with the same days.
///
/// It has a point somebody looks at: ← and → go along the points of a panel, Home and End to its
/// ends, ↑ and ↓ to the next panel. What that point says is shown and spoken (accessible
/// description); a click looks at the nearest one.
class VitalChart final : public QWidget {
    Q_OBJECT

public:
    explicit VitalChart(QWidget *parent = nullptr);

    /// Looks at the same measurement as before, or at the youngest.
    void setPanels(const QList<VitalPanel> &panels, const VitalSpan &span);
    const QList<VitalPanel> &panels() const { return m_panels; }
    void lookAt(ObjectId measurement); ///< in the panel looked at, or the first that has it
    ObjectId measurement() const; ///< null when there is nothing
    QString currentText() const; ///< "Temperature 36.8 ℃, 6/1 10:31"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointChosen(const tasuki::ObjectId &measurement); ///< by a person
    void placeShown(const QRect &panel); ///< shall be in sight

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool moveBy(int key);
    void moveToPanel(int panel);
    void choose(int panel, int point);
    void announce();
    QRectF rectOf(int panel) const;
    int pointNear(int panel, const QDateTime &at) const;

    QList<VitalPanel> m_panels;
    VitalSpan m_span;
    int m_panel = 0;
    int m_point = 0;
};

} // namespace tasuki
