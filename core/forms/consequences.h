// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/expressionscope.h"
#include "core/forms/formchange.h"

#include <map>

namespace tasuki {

/// Works out what follows from the answers: who is asked, what is calculated. Looks only at what
/// depends on a change, and remembers what moved. Short-lived; borrows everything.
///
/// Items in a circle start out shown and not calculated and are walked in the order of the form
/// until they rest, a bounded number of times: the outcome depends on the answers alone. A circle
/// that does not rest is noted in `restless`.
class Consequences {
public:
    Consequences(const FormGraph &graph, InstanceTree &tree, const ResponseOrigin &origin,
                 const Surroundings &surroundings, WorkingResponse &working, QSet<int> &restless);

    /// To be told before an answer is changed by hand; settle() follows.
    void note(int instance);
    void settle(int changed);
    void settleAll();
    /// Everything that differs from when it was first noted.
    FormChange change() const;

private:
    struct Former {
        QList<Answer> stored;
        bool isEnabled;
    };
    bool look(int instance);
    bool wantsEnabled(int instance);
    std::optional<QList<Answer>> calculate(int instance);
    std::optional<QList<Answer>> age(int instance) const;
    void settleCluster(int cluster, const QSet<int> &instances);
    void settleCircle(int cluster);
    bool walk(const QList<int> &members);
    void spread(int instance);
    void await(int node, const QList<int> &instances);

    const FormGraph &m_graph;
    InstanceTree &m_tree;
    const Surroundings &m_surroundings;
    WorkingResponse &m_working;
    QSet<int> &m_restless;
    ExpressionScope m_scope;
    std::map<int, QSet<int>> m_pending; ///< by cluster
    QHash<int, Former> m_former;
    QSet<int> m_watchers;
    bool m_calculates = true; ///< not in a circle that would go on for ever
};

} // namespace tasuki
