// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

#include <QWidget>

namespace tasuki {

class FlowLayout;
class PickField;

/// Offices of the directory to invite: found by name or kind, each chosen one a button that takes
/// it out again.
class OfficePicker final : public QWidget {
    Q_OBJECT

public:
    explicit OfficePicker(QWidget *parent = nullptr);

    /// What can be chosen. Of those chosen before, the others are let go.
    void setOffices(const QList<Office> &offices);
    QList<OfficeId> chosen() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void pick(int index);
    void showChosen();
    void offer();

    QList<Office> m_offices;
    QList<Office> m_offered; ///< those not chosen yet
    QList<Office> m_chosen;
    PickField *m_field;
    QWidget *m_row;
    FlowLayout *m_chips;
};

} // namespace tasuki
