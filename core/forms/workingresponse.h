// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/instancetree.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace tasuki {

struct ResponseOrigin;

/// The response as expressions see it, kept from one look to the next: only the sections that were
/// touched in between are written anew.
///
/// It holds what counts now: no item that is not asked, calculated answers included.
class WorkingResponse {
public:
    void touch(const InstanceTree &tree, int instance);
    void touchAll();

    const QJsonObject &resource(const FormGraph &graph, const InstanceTree &tree,
                                const ResponseOrigin &origin);
    /// Changes with every touch: what was worked out at another revision may not hold any more.
    int revision() const { return m_revision; }

private:
    QHash<int, QJsonObject> m_sections; ///< by instance at the top
    QJsonObject m_resource;
    bool m_isWhole = false;
    int m_revision = 0;
};

} // namespace tasuki
