// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/responseorigin.h"

namespace tasuki {

/// Writes answers as a QuestionnaireResponse: what is not asked stays out, what came with a loaded
/// response comes back in its place.
class ResponseWriter {
public:
    ResponseWriter(const FormGraph &graph, const InstanceTree &tree, const ResponseOrigin &origin);

    QJsonObject response() const;
    /// Everything of a response but its items.
    QJsonObject frame() const;
    /// Empty when there is nothing to write about it.
    QJsonObject itemOf(int instance) const;
    QJsonArray itemsOf(int parent) const;

private:
    QJsonArray answersOf(int instance) const;
    qsizetype answerAbove(int child, const QList<Answer> &parentAnswers) const;
    ItemOrigin originOf(int instance) const { return m_origin.items.value(instance); }

    const FormGraph &m_graph;
    const InstanceTree &m_tree;
    const ResponseOrigin &m_origin;
};

/// An answer as a key, to find it again in a map.
QString keyOfAnswer(const Answer &answer);

} // namespace tasuki
