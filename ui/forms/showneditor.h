// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QLabel;

namespace tasuki {

/// An answer that is only read: what the form calculates, and what nobody may change. Kept
/// untouched; a short word says why it cannot be written into.
class ShownEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit ShownEditor(const FormItem &item, QWidget *parent = nullptr);

    QString text() const;

protected:
    QList<Answer> read() const override { return given(); }
    void showAnswers(const QList<Answer> &answers) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const FormItem m_item;
    QLabel *m_label;
};

} // namespace tasuki
