// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patients/sheetcardcontent.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tasuki {

/// One card. It is a single stop of the Tab key: Space says 変わりなし, Enter opens it.
///
/// A Space that is held down confirms once: six cards must not be waved through by a heavy thumb.
class SheetCardView final : public QFrame {
    Q_OBJECT

public:
    explicit SheetCardView(QWidget *parent = nullptr);

    void display(const SheetCardContent &content);
    const SheetCardContent &content() const { return m_content; }
    void setOpen(bool open);

Q_SIGNALS:
    void confirmRequested(const QString &key);
    void openRequested(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    SheetCardContent m_content;
    bool m_isOpen = false;
    QLabel *m_title;
    QLabel *m_unconfirmed;
    QLabel *m_age;
    QLabel *m_summary;
    QPushButton *m_confirm;
};

} // namespace tasuki
