// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace tasuki {

/// What a form says to help with a question. A short one is simply there; a long one unfolds, so
/// that fifty of them do not bury the questions.
class HelpLine final : public QWidget {
    Q_OBJECT

public:
    explicit HelpLine(const QString &text, QWidget *parent = nullptr);

    void toggle();
    bool isOpen() const;
    bool unfolds() const { return m_button; }

private:
    QLabel *m_text;
    QToolButton *m_button = nullptr; ///< only for a long text
};

} // namespace tasuki
