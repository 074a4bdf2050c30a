// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QJsonArray>
#include <QStringView>

namespace tasuki {

/// URL of an extension of ours, see resources/forms/README.md.
QString tasukiExtension(QStringView name);

/// Reads the items of a Questionnaire, each for itself; what lies between items (duplicates,
/// unknown questions) is FormReader's matter.
class ItemReader {
public:
    explicit ItemReader(const QJsonArray &contained);

    QList<FormItem> read(const QJsonArray &items, const QString &place);
    const QList<FormWarning> &warnings() const { return m_warnings; }

private:
    FormItem readItem(const QJsonObject &json, const QString &place);
    void readExtension(FormItem &item, const QJsonObject &extension);
    bool readLimit(FormItem &item, const QString &name, const QJsonObject &extension);
    bool readOurs(FormItem &item, const QString &name, const QJsonObject &extension);
    void readOptions(FormItem &item, const QJsonObject &json);
    void readValueSet(FormItem &item, const QString &reference);
    void readConditions(FormItem &item, const QJsonObject &json);
    void readInitial(FormItem &item, const QJsonObject &json);
    void warn(const QString &place, const QString &what);

    QJsonArray m_contained;
    QList<FormWarning> m_warnings;
};

} // namespace tasuki
