// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tasuki {

/// A message inside the page, in the place of a message box: it never stands in the way and stays
/// until it is closed, replaced or cleared. Takes no room while there is nothing to say.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Severity { Info, Good, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showInfo(const QString &text) { showMessage(Severity::Info, text); }
    void showGood(const QString &text) { showMessage(Severity::Good, text); }
    void showWarning(const QString &text) { showMessage(Severity::Warning, text); }
    void showError(const QString &text) { showMessage(Severity::Error, text); }
    /// With a label for the action there is a button that emits actionTriggered().
    void showMessage(Severity severity, const QString &text, const QString &action = {});
    void clear();
    QString text() const;
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace tasuki
