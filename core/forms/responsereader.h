// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/responseorigin.h"

namespace tasuki {

/// Takes the answers out of a QuestionnaireResponse. Whatever has no place in the form is kept with
/// the item it was found below and listed as a leftover; nothing is refused.
class ResponseReader {
public:
    /// `former` is the form the response was written with, when it is another version and known:
    /// an item without a linkId here is then found by its dictionary code.
    ResponseReader(const FormGraph &graph, InstanceTree &tree, ResponseOrigin &origin,
                   const FormDefinition *former);

    void read(const QJsonObject &response);

private:
    void takeItems(const QJsonArray &items, int parent, const QString &underAnswer);
    void takeItem(const QJsonObject &item, int instance, const QString &underAnswer);
    void takeMore(const QJsonObject &item, int instance);
    int placeFor(const QJsonObject &item, int parent);
    int nodeOf(const QString &linkId, int parentNode) const;
    bool isFree(int instance) const;
    void keepStranger(const QJsonObject &item, int parent, const QString &underAnswer);
    QJsonObject rescueFrom(QJsonObject item);
    void listLeftovers(const QJsonObject &item);
    bool mayAppend(const QJsonObject &item, int instance) const;

    const FormGraph &m_graph;
    InstanceTree &m_tree;
    ResponseOrigin &m_origin;
    const FormDefinition *m_former;
};

/// The item of this form that asks what `linkId` asked in a former version: of the same linkId,
/// else the first of the same dictionary code. -1 when there is none.
int currentNodeOf(const QString &linkId, const FormGraph &graph, const FormDefinition *former);

} // namespace tasuki
