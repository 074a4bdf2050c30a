// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tasuki {

/// Asks inside the page before something that cannot be taken back: what it means, why it is done,
/// and the button that does it. Esc leaves everything as it is.
class ConsequencePanel final : public QFrame {
    Q_OBJECT

public:
    using Act = std::function<void(const QString &reason)>;

    explicit ConsequencePanel(QWidget *parent = nullptr);

    enum class Reason {
        Wanted,
        Nowhere, ///< nothing would keep it, so there is no line for it
    };
    /// `order` is what the button says; `act` is called once, with what was written.
    void ask(const QString &consequence, const QString &order, Act act,
             Reason reason = Reason::Wanted);
    void leave(); ///< and nothing is done

Q_SIGNALS:
    void asked();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    Act m_act;
    QLabel *m_text;
    QLineEdit *m_reason;
    QPushButton *m_leave;
    QPushButton *m_confirm;
};

} // namespace tasuki
