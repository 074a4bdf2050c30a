// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

/// What a page shows where there is nothing yet: what belongs here and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &explanation,
                        QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    void setAction(const QString &label); ///< empty: no button

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_button;
};

} // namespace tasuki
