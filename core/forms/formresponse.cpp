// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FormState's doors to the outside: QuestionnaireResponse, the groups of a sheet record, other
// forms, and the world the form is filled in.
#include "core/forms/carryover.h"
#include "core/forms/consequences.h"
#include "core/forms/formstate.h"
#include "core/forms/responsereader.h"
#include "core/forms/responsewriter.h"
#include "core/forms/sheetgroups.h"

namespace tasuki {

FormChange FormState::loadResponse(const QJsonObject &response, const FormDefinition *writtenWith)
{
    const Snapshot before = snapshot();
    m_tree.clear();
    m_origin = {};
    ResponseReader(*m_graph, m_tree, m_origin, writtenWith).read(response);
    consequences().settleAll();
    dropWhatIsCalculated();
    m_origin.loaded = m_tree;
    return changeSince(before);
}

/// Nobody can tell any more whether it was typed; that it is what would be calculated anyway says
/// that it was not. So it follows its sources again.
void FormState::dropWhatIsCalculated()
{
    bool dropped = false;
    for (const int instance : m_tree.inOrder()) {
        const ItemInstance &at = m_tree.at(instance);
        const bool isCopy = !m_tree.item(instance).calculatedExpression.isEmpty() && at.calculated
            && !at.typed.isEmpty() && at.typed == *at.calculated;
        if (isCopy)
            m_tree.edit(instance).typed.clear();
        dropped = dropped || isCopy;
    }
    if (dropped)
        consequences().settleAll();
}

QStringList FormState::leftovers() const
{
    QStringList linkIds;
    for (const Leftover &leftover : m_origin.leftovers) {
        if (!linkIds.contains(leftover.linkId))
            linkIds.append(leftover.linkId);
    }
    return linkIds;
}

QJsonObject FormState::toResponse() const
{
    return ResponseWriter(*m_graph, m_tree, m_origin).response();
}

QMap<QString, QJsonValue> FormState::groupValues() const
{
    InstanceTree tree = m_tree;
    ResponseOrigin origin = m_origin;
    return SheetGroups(*m_graph, tree, origin).values();
}

FormChange FormState::loadGroups(const QMap<QString, QJsonValue> &groups,
                                 const FormDefinition *writtenWith)
{
    const Snapshot before = snapshot();
    m_tree.clear();
    m_origin = {};
    SheetGroups(*m_graph, m_tree, m_origin, writtenWith).load(groups);
    consequences().settleAll();
    dropWhatIsCalculated();
    return changeSince(before);
}

FormChange FormState::carryOver(const FormState &from)
{
    const Snapshot before = snapshot();
    const auto carried = CarryOver(*m_graph, m_tree, from).run();
    if (carried.isEmpty())
        return {};
    consequences().settleAll();
    FormChange change = changeSince(before);
    change.carried = carried;
    return change;
}

FormChange FormState::setLaunchContext(const QString &name, const QJsonObject &resource)
{
    const Snapshot before = snapshot();
    m_surroundings.launch.insert(name, resource);
    consequences().settleAll();
    return changeSince(before);
}

FormChange FormState::setNow(const QDateTime &now)
{
    const Snapshot before = snapshot();
    m_surroundings.now = now;
    consequences().settleAll();
    return changeSince(before);
}

FormChange FormState::setReferenceDay(QDate day)
{
    const Snapshot before = snapshot();
    m_surroundings.referenceDay = day;
    consequences().settleAll();
    return changeSince(before);
}

} // namespace tasuki
