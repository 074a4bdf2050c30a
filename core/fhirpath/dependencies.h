// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/node.h"

#include <QSet>

namespace tasuki::fhirpath {

/// What the outcome of an expression can depend on, found without data.
///
/// Follows how far each part reaches into the response: the whole of it, items not yet chosen,
/// items chosen by linkId, their answers. Looking at anything but the answers of chosen items makes
/// the expression depend on everything. Errs on that side.
class Dependencies {
public:
    explicit Dependencies(const Node &root);

    QStringList linkIds() const;
    QStringList variables() const;
    bool readsEverything() const { return m_readsEverything; }
    bool readsClock() const { return m_readsClock; }

private:
    enum class Reach { Nothing, Response, Focus, Items, Named, Answers };

    Reach reach(const Node &node, Reach that);
    Reach member(const Node &node, Reach that);
    Reach memberOf(Reach parent, const Node &node);
    Reach call(const Node &node, Reach that);
    Reach where(const Node &node, Reach input);
    Reach choice(Reach input);
    Reach generic(const Node &node, Reach input, Reach that);
    Reach variable(const QString &name);
    Reach binary(const Node &node, Reach that);
    void consume(Reach reach);
    void noteLinkIds(const Node &node);
    static Reach either(Reach a, Reach b);

    QSet<QString> m_linkIds;
    QSet<QString> m_variables;
    bool m_readsEverything = false;
    bool m_readsClock = false;
};

} // namespace tasuki::fhirpath
