// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/evaluation.h"

#include "core/fhirpath/arithmetic.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/operations.h"

namespace tasuki::fhirpath {

namespace {

    bool isCallOf(const NodePointer &node, QStringView name)
    {
        return node && node->kind == Node::Kind::Call && node->text == name;
    }

    bool repeatsItem(const NodePointer &node)
    {
        if (!isCallOf(node, u"repeat"))
            return false;
        const Node &step = *node->arguments.first();
        return step.kind == Node::Kind::Member && !step.input && step.member.text == u"item";
    }

} // namespace

Collection Evaluation::fail(const QString &detail)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid, detail};
    return {};
}

Collection Evaluation::made(const QString &text, const QString &what)
{
    if (text.size() > longest)
        return fail(QStringLiteral("%1 gives too long a text").arg(what));
    return spend(text.size() / 64) ? Collection{Value::string(text)} : Collection();
}

bool Evaluation::spend(qsizetype steps)
{
    m_steps += steps;
    if (m_steps > m_context.maxSteps && !m_error)
        m_error
            = Error{Error::Kind::TooLarge, QStringLiteral("the expression takes too much work")};
    return !m_error;
}

Collection Evaluation::evaluate(const Node &node, const Frame &frame)
{
    if (!spend(1))
        return {};
    switch (node.kind) {
    case Node::Kind::Literal:
        return node.literal;
    case Node::Kind::Variable:
        return variable(node.text);
    case Node::Kind::This:
        return frame.that;
    case Node::Kind::Index:
        return frame.index < 0 ? Collection() : Collection{Value::integer(frame.index)};
    case Node::Kind::Total:
        return frame.total ? *frame.total : Collection();
    case Node::Kind::Member:
        return member(node, frame);
    case Node::Kind::Call:
        return call(node, frame);
    case Node::Kind::Indexer:
        return indexed(node, frame);
    case Node::Kind::Binary:
        return operate(*this, node, frame);
    case Node::Kind::Sign:
        return withSign(node, frame);
    case Node::Kind::Type:
        break;
    }
    return {};
}

Collection Evaluation::variable(const QString &name)
{
    const auto given = m_context.variables.constFind(name);
    if (given != m_context.variables.cend())
        return *given;
    if (name == u"resource" || name == u"rootResource")
        return toCollection(m_context.resource);
    if (name == u"context")
        return toCollection(m_context.focus);
    if (const QString constant = constantNamed(name); !constant.isEmpty())
        return {Value::string(constant)};
    if (name.compare(u"qitem", Qt::CaseInsensitive) == 0) {
        const auto item = m_context.variables.constFind(QStringLiteral("qitem"));
        if (item != m_context.variables.cend())
            return *item;
    }
    return fail(QStringLiteral("the variable %%1 is not defined").arg(name));
}

Collection Evaluation::member(const Node &node, const Frame &frame)
{
    const Collection parents = node.input ? evaluate(*node.input, frame) : frame.that;
    Collection found;
    for (const Value &parent : parents) {
        const qsizetype before = found.size();
        m_navigation.member(parent, node.member, found);
        // Patient.name: a path may begin with the type of what it starts from.
        if (!node.input && found.size() == before && parent.json().isObject()
            && node.member.text.front().isUpper() && isOfType(parent, node.member.text))
            found.append(parent);
    }
    return spend(parents.size() + found.size()) ? found : Collection();
}

Collection Evaluation::call(const Node &node, const Frame &frame)
{
    if (!node.wantedLinkId.isEmpty())
        return itemsNamed(node, frame);
    const Collection input = node.input ? evaluate(*node.input, frame) : frame.that;
    if (!spend(input.size()))
        return {};
    Collection outcome = node.function->body(*this, node, input, frame);
    if (outcome.size() > longest)
        return fail(QStringLiteral("%1() gives too many items").arg(node.text));
    return spend(outcome.size()) ? outcome : Collection();
}

/// where(linkId = 'x'), and in front of it the two usual ways to reach every item of a response:
/// without building what is thrown away at once.
Collection Evaluation::itemsNamed(const Node &where, const Frame &frame)
{
    const bool below = isCallOf(where.input, u"descendants");
    const bool repeated = repeatsItem(where.input);
    const Node *source = below || repeated ? where.input->input.get() : where.input.get();
    Collection level = source ? evaluate(*source, frame) : frame.that;
    Collection found;
    if (below) {
        for (const Value &value : std::as_const(level))
            spend(m_navigation.descendantsNamed(value.json(), where.wantedLinkId, found));
        return isOk() ? found : Collection();
    }
    static const MemberName item(QStringLiteral("item"));
    do {
        Collection next;
        for (const Value &value : std::as_const(level)) {
            if (repeated)
                m_navigation.member(value, item, next);
            else if (hasLinkId(value.json(), where.wantedLinkId))
                found.append(value);
        }
        for (const Value &value : std::as_const(next)) {
            if (hasLinkId(value.json(), where.wantedLinkId))
                found.append(value);
        }
        if (!spend(level.size() + next.size()))
            return {};
        level = next;
    } while (repeated && !level.isEmpty());
    return found;
}

Collection Evaluation::indexed(const Node &node, const Frame &frame)
{
    const Collection items = evaluate(*node.input, frame);
    const auto index = integer(argument(node, 0, frame), QStringLiteral("an index"));
    if (!index || *index < 0 || *index >= items.size())
        return {};
    return {items[qsizetype(*index)]};
}

Collection Evaluation::withSign(const Node &node, const Frame &frame)
{
    const auto value = single(argument(node, 0, frame), QStringLiteral("a sign"));
    if (!value)
        return {};
    const bool isAmount = value->isNumber() || value->kind() == Value::Kind::Quantity;
    if (!isAmount)
        return fail(QStringLiteral("a sign needs a number"));
    return node.text == u"-" ? negated(*value) : Collection{*value};
}

std::optional<Value> Evaluation::single(const Collection &items, const QString &what)
{
    if (items.isEmpty() || !isOk())
        return std::nullopt;
    if (items.size() > 1) {
        fail(QStringLiteral("%1 needs one item, not several").arg(what));
        return std::nullopt;
    }
    return items.first();
}

std::optional<bool> Evaluation::truth(const Collection &items, const QString &what)
{
    const auto value = single(items, what);
    if (!value)
        return std::nullopt;
    return value->kind() != Value::Kind::Boolean || value->isTrue();
}

std::optional<QString> Evaluation::text(const Collection &items, const QString &what)
{
    const auto value = single(items, what);
    if (!value)
        return std::nullopt;
    if (!value->json().isString()) {
        fail(QStringLiteral("%1 needs a text").arg(what));
        return std::nullopt;
    }
    spend(value->json().toString().size() / 64);
    return value->json().toString();
}

std::optional<qint64> Evaluation::integer(const Collection &items, const QString &what)
{
    const auto value = single(items, what);
    if (!value)
        return std::nullopt;
    if (value->kind() != Value::Kind::Integer) {
        fail(QStringLiteral("%1 needs a whole number").arg(what));
        return std::nullopt;
    }
    return value->json().toInteger();
}

const QRegularExpression *Evaluation::pattern(const QString &text)
{
    auto known = m_patterns.find(text);
    if (known == m_patterns.end()) {
        // A pattern of nested repetitions would search for hours; PCRE gives up at the limit.
        const QRegularExpression compiled(QStringLiteral("(*LIMIT_MATCH=100000)") + text,
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
        spend(100 + text.size());
        known = m_patterns.insert(text, compiled);
    }
    if (!known->isValid()) {
        fail(QStringLiteral("a pattern is not a regular expression"));
        return nullptr;
    }
    return &*known;
}

} // namespace tasuki::fhirpath
