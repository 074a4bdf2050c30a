// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLineEdit;

namespace tasuki {

/// One line of text. No validator and no maximum length: both eat what an input method commits.
class LineEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit LineEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<Answer> answers() const override;
    void setAnswers(const QList<Answer> &answers) override;
    QList<QWidget *> inputs() const override;
    void setReadOnly(bool readOnly) override;

private:
    QString m_kind; ///< "valueString" or "valueUri"
    QLineEdit *m_edit;
};

} // namespace tasuki
