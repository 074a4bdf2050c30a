// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLabel;

namespace tasuki {

class ChipGroup;
class NumberLine;
class PickLine;

/// An amount: a number and its unit, which is fixed, picked or – where the form leaves it open –
/// written. What else a loaded amount carried (comparator, extensions) is kept.
class QuantityEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit QuantityEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;
    void tidy() override;
    bool takesKey(const QKeyEvent &event) override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    QJsonObject chosenUnit() const;
    void showUnit();

    QList<Coding> m_units;
    Coding m_fixed; ///< the unit when there is nothing to choose
    QJsonObject m_quantity; ///< as it was loaded
    NumberLine *m_line;
    QLabel *m_unit = nullptr;
    ChipGroup *m_chips = nullptr;
    PickLine *m_pick = nullptr;
};

} // namespace tasuki
