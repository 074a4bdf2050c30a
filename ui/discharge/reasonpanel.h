// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tasuki {

/// Why a difference is not taken up: three reasons by one key each, or one's own words and Enter.
class ReasonPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent = nullptr);

    void begin(const QString &what); ///< what it is about, shown above
    void choose(int number); ///< 1 to 3; others are nothing

Q_SIGNALS:
    void given(const QString &reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QStringList reasons();
    QLabel *m_what;
    QLineEdit *m_own;
};

} // namespace tasuki
