// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"
#include "core/forms/formnotes.h"
#include "core/forms/valuesets.h"

namespace tasuki {

/// Reads what there is to choose from: the options of one item, written in it or taken from value
/// sets, and the units of its quantities.
class OptionReader {
public:
    /// Of a value set with words in several languages, those in the language of the form are taken.
    OptionReader(const ValueSets &valueSets, const QString &language, FormNotes &notes);

    void read(FormItem &item, const QJsonObject &json);
    /// After the extensions, which name the value set of units.
    void readUnits(FormItem &item);
    /// After everything else: a question whose value set nobody has is asked as open text.
    void openWhatIsUnresolved(FormItem &item);

private:
    void readAnswerOption(FormItem &item, const QJsonObject &json);
    void readOptionExtensions(FormItem &item, AnswerOption &option, const QJsonObject &element);
    void readValueSet(FormItem &item);
    void add(FormItem &item, const AnswerOption &option,
             const QMap<QString, QString> &translations);

    const ValueSets &m_valueSets;
    QString m_language;
    FormNotes &m_notes;
};

} // namespace tasuki
