// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/enrolpage.h"

#include <QScrollArea>

class QStackedWidget;

namespace tasuki {

class UnlockPage;

/// What stands before the desk: unlocking, or – when nobody has used this computer yet, or on
/// request – the first use.
class Door final : public QScrollArea {
    Q_OBJECT

public:
    /// `hint` is shown on the unlock page, e.g. the password of the demonstration.
    Door(Access &access, const EnrolPage::Defaults &defaults, const QString &hint,
         QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void turnTo(QWidget *page);

    QStackedWidget *m_pages;
    UnlockPage *m_unlock;
    EnrolPage *m_enrol;
};

} // namespace tasuki
