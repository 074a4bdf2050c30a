// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"
#include "core/forms/formnotes.h"
#include "core/forms/optionreader.h"
#include "core/forms/valuesets.h"

#include <QJsonArray>

namespace tasuki {

/// Reads the items of a Questionnaire, each for itself; what lies between items (duplicates,
/// unknown questions) is FormChecker's matter. R4, with what later and older editions spell
/// otherwise.
class ItemReader {
public:
    /// `language` is that of the form.
    ItemReader(const ValueSets &valueSets, const QString &language, FormNotes &notes);

    QList<FormItem> read(const QJsonArray &items, const QString &place);

private:
    FormItem readItem(const QJsonObject &json, const QString &place);
    void readType(FormItem &item, const QJsonObject &json);
    void guessType(FormItem &item, const QJsonObject &json);
    void readTexts(FormItem &item, const QJsonObject &json);
    void readFlags(FormItem &item, const QJsonObject &json);
    bool flag(const FormItem &item, const QJsonObject &json, QStringView name);
    void warnOfStrangers(const FormItem &item, const QJsonObject &json);
    void readInitial(FormItem &item, const QJsonObject &json);

    FormNotes &m_notes;
    OptionReader m_options;
};

} // namespace tasuki
