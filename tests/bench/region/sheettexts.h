// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace tasuki::bench {

/// What stands in the sheets of an invented region: what the clients of the demonstration have in
/// theirs, in turn.
class SheetTexts {
public:
    SheetTexts();

    const QString &form() const { return m_form; }
    const QString &dischargeForm() const { return m_dischargeForm; }
    /// Item group → answers.
    const QJsonObject &standing(int pattern) const
    {
        return m_standing.at(pattern % m_standing.size());
    }
    const QJsonObject &discharge() const { return m_discharge; }
    /// Keys of the cards a person confirms.
    const QStringList &cards() const { return m_cards; }

private:
    QString m_form;
    QString m_dischargeForm;
    QList<QJsonObject> m_standing;
    QJsonObject m_discharge;
    QStringList m_cards;
};

} // namespace tasuki::bench
