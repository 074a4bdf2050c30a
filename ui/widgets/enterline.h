// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tasuki {

/// A line that Enter ends – and never while somebody composes: that Enter is the input method's,
/// and half a word is nothing to store. What is being composed is read along.
class EnterLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit EnterLine(QWidget *parent = nullptr);

    QString typed() const; ///< text with the composition where the cursor stands

Q_SIGNALS:
    void typedChanged(const QString &typed);
    void entered();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QString m_composed;
};

} // namespace tasuki
