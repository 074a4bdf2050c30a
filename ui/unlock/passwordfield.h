// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tasuki {

/// A line for a password: no input method, no prediction, no copy; it can be shown while the eye is
/// pressed in, and warns when Caps Lock seems to be on.
class PasswordField final : public QWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);

    /// Hands over what was typed and empties the line. Qt's own copies cannot be wiped; they are
    /// kept as short-lived as it allows.
    Secret take();
    QString text() const; ///< only to check rules while typing
    void clear();
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();
    void confirmed(); ///< Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    QToolButton *m_eye;
    QLabel *m_caps;
};

} // namespace tasuki
