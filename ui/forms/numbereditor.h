// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLabel;
class QLineEdit;

namespace tasuki {

/// A number, with its unit behind it when there is one. Full-width digits count as digits at once
/// and become ordinary ones when the field is left.
class NumberEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit NumberEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<Answer> answers() const override;
    void setAnswers(const QList<Answer> &answers) override;
    QList<QWidget *> inputs() const override;
    void setReadOnly(bool readOnly) override;
    void tidy() override;

private:
    ItemType m_type;
    QString m_unitText;
    QJsonObject m_quantity; ///< unit, system, code of the quantity that was loaded
    QLineEdit *m_edit;
    QLabel *m_unit;
};

} // namespace tasuki
