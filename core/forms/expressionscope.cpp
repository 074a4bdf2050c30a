// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/expressionscope.h"

#include "core/forms/expressionreader.h"
#include "core/forms/responsewriter.h"

#include <algorithm>
#include <limits>

namespace tasuki {

namespace {

    using fhirpath::Collection;
    using fhirpath::Value;

    constexpr qsizetype all = std::numeric_limits<qsizetype>::max();

    bool isLaunchName(const FormDefinition &form, const QString &name)
    {
        const auto &contexts = form.launchContexts();
        return isUsualLaunchContext(name)
            || std::any_of(contexts.begin(), contexts.end(),
                           [&name](const LaunchContext &c) { return c.name == name; });
    }

} // namespace

ExpressionScope::ExpressionScope(const FormGraph &graph, const InstanceTree &tree,
                                 const ResponseOrigin &origin, const Surroundings &surroundings,
                                 WorkingResponse &working)
    : m_graph(graph)
    , m_tree(tree)
    , m_origin(origin)
    , m_surroundings(surroundings)
    , m_working(working)
{ }

std::optional<Collection> ExpressionScope::evaluate(const fhirpath::Expression &expression,
                                                    int instance)
{
    return evaluateAt(expression, {instance, all});
}

bool ExpressionScope::isTrue(const fhirpath::Expression &expression, int instance)
{
    const auto outcome = evaluate(expression, instance);
    return outcome && fhirpath::isTrue(*outcome);
}

std::optional<Collection> ExpressionScope::evaluateAt(const fhirpath::Expression &expression,
                                                      Place place)
{
    fhirpath::Context context;
    context.resource = m_working.resource(m_graph, m_tree, m_origin);
    context.focus = focusOf(place.instance);
    context.now = m_surroundings.now;
    context.score = [this](const QJsonValue &value) { return m_graph.expressions().score(value); };
    for (const QString &name : expression.variables())
        addVariable(name, place, context);
    const auto outcome = fhirpath::evaluate(expression, context);
    return outcome ? std::make_optional(*outcome) : std::nullopt;
}

void ExpressionScope::addVariable(const QString &name, Place place, fhirpath::Context &context)
{
    auto found = variableOf(name, place);
    if (!found)
        found = givenFromOutside(name, place.instance);
    if (found)
        context.variables.insert(name, *found);
}

/// The innermost variable of that name that stands before the place.
std::optional<Collection> ExpressionScope::variableOf(const QString &name, Place place)
{
    if (m_revision != m_working.revision()) {
        m_known.clear();
        m_revision = m_working.revision();
    }
    for (;; place = {m_tree.at(place.instance).parent, all}) {
        const ItemExpressions *own = expressionsOf(place.instance);
        for (qsizetype i = own ? std::min(place.before, own->variables.size()) - 1 : -1; i >= 0;
             --i) {
            if (own->variables[i].name != name)
                continue;
            const std::pair<int, qsizetype> key(place.instance, i);
            auto known = m_known.find(key);
            if (known == m_known.end())
                known = m_known
                            .emplace(key,
                                     evaluateAt(own->variables[i].expression, {place.instance, i}))
                            .first;
            return known->second;
        }
        if (place.instance == InstanceTree::root)
            return std::nullopt;
    }
}

/// A launch context nobody gave is empty; a name nobody knows is an error.
std::optional<Collection> ExpressionScope::givenFromOutside(const QString &name, int instance) const
{
    const auto given = m_surroundings.launch.find(name);
    if (given != m_surroundings.launch.end())
        return Collection{Value(*given)};
    if (name == u"questionnaire")
        return Collection{Value(QJsonValue(m_graph.form().source()))};
    if (name.compare(u"qitem", Qt::CaseInsensitive) == 0 && instance != InstanceTree::root)
        return Collection{
            Value(QJsonValue(m_graph.expressions().source(m_tree.item(instance).linkId)))};
    return isLaunchName(m_graph.form(), name) ? std::make_optional(Collection()) : std::nullopt;
}

QJsonValue ExpressionScope::focusOf(int instance) const
{
    if (instance == InstanceTree::root)
        return m_working.resource(m_graph, m_tree, m_origin);
    QJsonObject item = ResponseWriter(m_graph, m_tree, m_origin).itemOf(instance);
    if (item.isEmpty())
        item.insert(QStringLiteral("linkId"), m_tree.item(instance).linkId);
    return item;
}

const ItemExpressions *ExpressionScope::expressionsOf(int instance) const
{
    return instance == InstanceTree::root ? &m_graph.expressions().ofForm()
                                          : m_graph.expressions().of(&m_tree.item(instance));
}

} // namespace tasuki
