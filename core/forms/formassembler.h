// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formnotes.h"
#include "core/forms/formresources.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace tasuki {

/// Puts a form together that is written in parts (SDC modular forms): an item that names a
/// sub-questionnaire is replaced by the items of that file.
///
/// A part that declares the context `linkIdPrefix` gets the prefix of the place it is put at in
/// front of its linkIds, so that the same part can stand in a form twice. A part that is missing or
/// contains itself leaves its item as it was, with a warning.
class FormAssembler {
public:
    /// `beside` may be null.
    FormAssembler(const FormResources *beside, FormNotes &notes);

    QJsonObject assemble(QJsonObject questionnaire);

private:
    QJsonArray assembleItems(const QJsonArray &items, const QString &prefix);
    QJsonArray assembleItem(QJsonObject item, const QString &outerPrefix);
    QJsonArray itemsOfPart(const QString &canonical, const QString &prefix, const QString &place);
    QJsonObject find(const QString &canonical, const QString &place) const;
    QJsonObject takeContained(QJsonObject part);
    void takeLaunchContexts(const QJsonObject &part);

    const FormResources *m_beside;
    FormNotes &m_notes;
    QStringList m_open; ///< parts that are being put in, outermost first
    QJsonArray m_contained;
    QJsonArray m_extensions;
    int m_parts = 0;
};

} // namespace tasuki
