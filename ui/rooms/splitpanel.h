// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/domain/room.h"

#include <QGroupBox>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tasuki {

struct Snapshot;

/// Another room about the same patient, with some of the offices of this one: which, what it is
/// called, and what it is for – that is the first post there.
class SplitPanel final : public QGroupBox {
    Q_OBJECT

public:
    struct Wish {
        QList<OfficeId> offices;
        QString title;
        QString purpose;
    };

    explicit SplitPanel(QWidget *parent = nullptr);

    void display(const Room &room, const Snapshot &snapshot);
    void close(); ///< it is open; what was written is forgotten

Q_SIGNALS:
    void splitRequested(const tasuki::SplitPanel::Wish &wish);
    void incomplete(const QString &what);

private:
    void layOut();
    void showOffices(const QList<Office> &offices);
    void split();

    QList<Office> m_offices; ///< as they are shown
    QList<QCheckBox *> m_boxes;
    QPushButton *m_begin;
    QWidget *m_form;
    QVBoxLayout *m_officeColumn;
    QLineEdit *m_title;
    QLineEdit *m_purpose;
};

} // namespace tasuki
