// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tasuki {

/// A search field that does not wait for the input method: it says what is typed including the part
/// still being composed, so that さと finds 佐藤 before anything was converted.
class SearchLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);

    QString typed() const; ///< text with the composition where the cursor stands

Q_SIGNALS:
    void typedChanged(const QString &typed);
    void moveRequested(int rows); ///< ↑ ↓ and Page keys: the list beside it shall move

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();

    QString m_composed;
    QString m_announced;
};

} // namespace tasuki
