// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tasuki {

/// One choice a person can pick, painted by itself: a pill with a radio dot or a check box.
///
/// A second click takes the choice back, also with the look of a radio button – a wrong click on a
/// form must not be final. Reports itself to screen readers as what it looks like.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look { Radio, CheckBox };

    explicit Chip(const QString &label, Look look, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    /// Only the mark, centred, in a cell of this width: its word stands at the head of the table.
    void setBare(int width);
    /// The key that picks this chip, shown in its mark while its group has the focus; 0 for none.
    void setDigit(int digit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect textRect(int width) const;
    void paintMark(QPainter &painter, const QRectF &mark) const;

    Look m_look;
    int m_digit = 0;
    int m_bareWidth = 0;
    mutable QSize m_hint;
};

} // namespace tasuki
