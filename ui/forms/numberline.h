// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <QLineEdit>

#include <optional>

namespace tasuki {

/// The line a number is typed into. Full-width digits and commas count as digits at once and become
/// ordinary ones when the line is left; what is no number stays as it was typed.
class NumberLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberLine(const FormItem &item, QWidget *parent = nullptr);

    std::optional<double> number() const;
    bool isBlank() const;
    void setNumber(double number);
    void showValue(const QJsonValue &value); ///< a number, or what was typed instead of one
    void tidy();
    /// One step up or down within the bounds of the question; from nothing to its lower bound.
    void step(int steps);

private:
    bool m_isWhole;
    double m_step;
    std::optional<double> m_least, m_most;
};

} // namespace tasuki
