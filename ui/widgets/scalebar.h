// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace tasuki {

/// A scale to point at, with words at its two ends. Unlike QSlider it can show that nothing was
/// chosen yet, and neither wheel nor arrow changes it: the number beside it is for the keyboard.
class ScaleBar final : public QWidget {
    Q_OBJECT

public:
    ScaleBar(double least, double most, double step, QWidget *parent = nullptr);

    void setEndLabels(const QString &lower, const QString &upper);
    void setNumber(std::optional<double> number); ///< emits nothing

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void picked(double number); ///< by a person

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double numberAt(double x) const;
    double positionOf(double number) const;

    double m_least, m_most, m_step;
    std::optional<double> m_number;
    QString m_lower, m_upper;
};

} // namespace tasuki
