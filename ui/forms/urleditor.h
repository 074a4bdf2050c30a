// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

class QPushButton;

namespace tasuki {

/// An address on the net, with buttons to copy and to open it. Opening asks first, in place: a link
/// that came with somebody else's sheet must show where it leads before it leads there.
class UrlEditor final : public ItemEditor {
    Q_OBJECT

public:
    explicit UrlEditor(const FormItem &item, QWidget *parent = nullptr);

    QList<QWidget *> inputs() const override;

protected:
    QList<Answer> read() const override;
    void showAnswers(const QList<Answer> &answers) override;

private:
    void askOrOpen();
    void showState();

    QLineEdit *m_edit;
    QPushButton *m_copy;
    QPushButton *m_open;
    bool m_isAsking = false;
};

} // namespace tasuki
