// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/forms/formstate.h"

namespace tasuki {

/// Answers the items that carry a dictionary code, whatever the form calls them.
class CodedAnswers {
public:
    explicit CodedAnswers(FormState &state)
        : m_state(state)
    { }

    void text(QStringView code, const QString &value); ///< an empty value answers nothing
    void date(QStringView code, const PartialDate &value);
    /// Picks the option with this code of the item, where the item offers it.
    void choice(QStringView code, const QString &optionCode);
    void sex(const QString &fhirCode); ///< of the patient

private:
    QStringList items(QStringView code) const;
    void put(QStringView code, const Answer &answer);

    FormState &m_state;
};

/// The groups of a state as a record holds them.
QJsonObject groupObject(const QMap<QString, QJsonValue> &groups);
/// The calendar day in Japan; forms are dated by it.
PartialDate japaneseDay(const QDateTime &time);

} // namespace tasuki
