// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/forms/formnotes.h"

namespace tasuki {

/// Reads a FHIR R4 Questionnaire once; warns of what it cannot follow instead of refusing it.
class FormReader {
public:
    /// `beside` may be null.
    explicit FormReader(const FormResources *beside);

    Result<FormDefinition> read(const QByteArray &json);

private:
    Result<QJsonObject> questionnaireIn(const QByteArray &json);
    void readHead(const QJsonObject &root);
    void readExtension(const QJsonObject &extension);
    void readSourceQueries(const QJsonObject &extension);
    void readLaunchContext(const QJsonObject &extension);

    const FormResources *m_beside;
    FormNotes m_notes;
    FormDefinition m_form;
};

} // namespace tasuki
