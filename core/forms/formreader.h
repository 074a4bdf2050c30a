// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QSet>

namespace tasuki {

/// Reads a FHIR R4 Questionnaire once; warns of what it cannot follow instead of refusing it.
class FormReader {
public:
    Result<FormDefinition> read(const QByteArray &json);

private:
    void checkTree(const QList<FormItem> &items);
    void checkItem(const FormItem &item);
    void warn(const QString &place, const QString &what);

    FormDefinition m_form;
    QSet<QString> m_seen; ///< linkIds met so far
    QSet<QString> m_known; ///< linkIds of the whole form
};

} // namespace tasuki
