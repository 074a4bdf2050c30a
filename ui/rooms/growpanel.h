// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/services/roomlife.h"

#include <QGroupBox>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace tasuki {

class OfficePicker;

/// 部屋を広げる: the larger kind, who comes, and how much of what was written they are to see.
class GrowPanel final : public QGroupBox {
    Q_OBJECT

public:
    explicit GrowPanel(QWidget *parent = nullptr);

    /// What the room may become, and its members; hidden when that is nothing.
    void display(const QList<RoomTemplate> &larger, const QList<OfficeId> &members,
                 const Snapshot &snapshot);
    void close(); ///< what was chosen is forgotten

Q_SIGNALS:
    void growRequested(const tasuki::RoomGrowth &growth);

private:
    void showKinds(const QList<RoomTemplate> &larger);
    void offerOffices();
    void grow();

    QList<RoomTemplate> m_larger;
    QList<OfficeId> m_members;
    QHash<OfficeId, Office> m_offices;
    QPushButton *m_begin;
    QWidget *m_form;
    QWidget *m_kindBox;
    QVBoxLayout *m_kindColumn;
    QButtonGroup *m_kinds;
    OfficePicker *m_picker;
    QRadioButton *m_everything;
    QRadioButton *m_fromNow;
};

} // namespace tasuki
