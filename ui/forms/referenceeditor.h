// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLabel;

namespace tasuki {

/// A pointer to a person, an office or a thing kept elsewhere: its name and its number can be
/// written; the address it points to is shown and kept untouched.
class ReferenceEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit ReferenceEditor(const FormItem &item, QWidget *parent = nullptr);

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    QJsonObject m_reference; ///< as it was loaded
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLabel *m_address;
};

} // namespace tasuki
