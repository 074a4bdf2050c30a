// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/workingresponse.h"

#include "core/forms/responsewriter.h"

namespace tasuki {

void WorkingResponse::touch(const InstanceTree &tree, int instance)
{
    while (instance > 0 && tree.at(instance).parent > InstanceTree::root)
        instance = tree.at(instance).parent;
    m_sections.remove(instance);
    m_isWhole = false;
    ++m_revision;
}

void WorkingResponse::touchAll()
{
    m_sections.clear();
    m_isWhole = false;
    ++m_revision;
}

const QJsonObject &WorkingResponse::resource(const FormGraph &graph, const InstanceTree &tree,
                                             const ResponseOrigin &origin)
{
    if (m_isWhole)
        return m_resource;
    const ResponseWriter writer(graph, tree, origin);
    QJsonArray items;
    for (const int section : tree.childrenOf(InstanceTree::root)) {
        auto known = m_sections.find(section);
        if (known == m_sections.end())
            known = m_sections.insert(section, writer.itemOf(section));
        if (!known->isEmpty())
            items.append(*known);
    }
    m_resource = writer.frame();
    m_resource.insert(QStringLiteral("item"), items);
    m_isWhole = true;
    return m_resource;
}

} // namespace tasuki
