// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/dependencies.h"

#include "core/fhirpath/operations.h"

#include <QStringList>

#include <algorithm>

namespace tasuki::fhirpath {

namespace {

    bool isMember(const Node &node, QStringView name)
    {
        return node.kind == Node::Kind::Member && node.member.text == name;
    }

    bool isOwnLinkId(const Node &node)
    {
        return isMember(node, u"linkId") && (!node.input || node.input->kind == Node::Kind::This);
    }

    bool isTextLiteral(const Node &node)
    {
        return node.kind == Node::Kind::Literal && node.literal.size() == 1
            && node.literal.first().kind() == Value::Kind::String;
    }

    /// 'a' | 'b' | 'c'
    bool isTextList(const Node &node)
    {
        if (node.kind == Node::Kind::Binary && node.op == Operator::Union)
            return isTextList(*node.arguments[0]) && isTextList(*node.arguments[1]);
        return isTextLiteral(node);
    }

    /// Lets only items through whose linkId is written in it.
    bool choosesByLinkId(const Node &criterion)
    {
        if (criterion.kind != Node::Kind::Binary)
            return false;
        const Node &left = *criterion.arguments[0];
        const Node &right = *criterion.arguments[1];
        switch (criterion.op) {
        case Operator::Equal:
            return (isOwnLinkId(left) && isTextLiteral(right))
                || (isTextLiteral(left) && isOwnLinkId(right));
        case Operator::In:
            return isOwnLinkId(left) && isTextList(right);
        case Operator::And:
            return choosesByLinkId(left) || choosesByLinkId(right);
        case Operator::Or:
            return choosesByLinkId(left) && choosesByLinkId(right);
        default:
            return false;
        }
    }

    /// What an item says of its question, or a response of its circumstances: no answer.
    bool isLabel(const QString &name)
    {
        static const QSet<QString> labels{QStringLiteral("linkId"),
                                          QStringLiteral("text"),
                                          QStringLiteral("definition"),
                                          QStringLiteral("status"),
                                          QStringLiteral("subject"),
                                          QStringLiteral("authored"),
                                          QStringLiteral("author"),
                                          QStringLiteral("source"),
                                          QStringLiteral("questionnaire"),
                                          QStringLiteral("encounter"),
                                          QStringLiteral("id"),
                                          QStringLiteral("meta"),
                                          QStringLiteral("language"),
                                          QStringLiteral("identifier")};
        return labels.contains(name);
    }

    bool isOneOf(const QString &name, std::initializer_list<const char16_t *> names)
    {
        return std::any_of(names.begin(), names.end(),
                           [&name](const char16_t *candidate) { return name == candidate; });
    }

    QStringList sorted(const QSet<QString> &names)
    {
        QStringList list(names.begin(), names.end());
        list.sort();
        return list;
    }

} // namespace

Dependencies::Dependencies(const Node &root)
{
    noteLinkIds(root);
    consume(reach(root, Reach::Focus));
}

QStringList Dependencies::linkIds() const
{
    return sorted(m_linkIds);
}

QStringList Dependencies::variables() const
{
    return sorted(m_variables);
}

void Dependencies::noteLinkIds(const Node &node)
{
    if (node.kind == Node::Kind::Binary) {
        const bool meetsLinkId
            = isMember(*node.arguments[0], u"linkId") || isMember(*node.arguments[1], u"linkId");
        QList<const Node *> texts{node.arguments[0].get(), node.arguments[1].get()};
        while (meetsLinkId && !texts.isEmpty()) {
            const Node *text = texts.takeLast();
            if (isTextLiteral(*text))
                m_linkIds.insert(text->literal.first().json().toString());
            else if (text->kind == Node::Kind::Binary && text->op == Operator::Union)
                texts += {text->arguments[0].get(), text->arguments[1].get()};
        }
    }
    if (node.input)
        noteLinkIds(*node.input);
    for (const NodePointer &argument : node.arguments)
        noteLinkIds(*argument);
}

void Dependencies::consume(Reach reach)
{
    if (reach != Reach::Nothing && reach != Reach::Answers)
        m_readsEverything = true;
}

Dependencies::Reach Dependencies::either(Reach a, Reach b)
{
    if (a == b || b == Reach::Nothing)
        return a;
    return a == Reach::Nothing ? b : Reach::Items;
}

Dependencies::Reach Dependencies::reach(const Node &node, Reach that)
{
    switch (node.kind) {
    case Node::Kind::Variable:
        return variable(node.text);
    case Node::Kind::This:
        return that;
    case Node::Kind::Member:
        return member(node, that);
    case Node::Kind::Call:
        return call(node, that);
    case Node::Kind::Indexer: {
        const Reach input = reach(*node.input, that);
        consume(reach(*node.arguments[0], that));
        return choice(input);
    }
    case Node::Kind::Binary:
        return binary(node, that);
    case Node::Kind::Sign:
        consume(reach(*node.arguments[0], that));
        return Reach::Nothing;
    case Node::Kind::Literal:
    case Node::Kind::Index:
    case Node::Kind::Total:
    case Node::Kind::Type:
        break;
    }
    return Reach::Nothing;
}

Dependencies::Reach Dependencies::variable(const QString &name)
{
    if (name == u"resource" || name == u"rootResource")
        return Reach::Response;
    if (name == u"context")
        return Reach::Focus;
    if (constantNamed(name).isEmpty())
        m_variables.insert(name);
    return Reach::Nothing;
}

Dependencies::Reach Dependencies::member(const Node &node, Reach that)
{
    // item.answer.item is a step down, not a look at the answer.
    if (isMember(node, u"item") && node.input && isMember(*node.input, u"answer")) {
        const Reach holder = node.input->input ? reach(*node.input->input, that) : that;
        return holder == Reach::Nothing ? Reach::Nothing : Reach::Items;
    }
    return memberOf(node.input ? reach(*node.input, that) : that, node);
}

Dependencies::Reach Dependencies::memberOf(Reach parent, const Node &node)
{
    const QString &name = node.member.text;
    if (parent == Reach::Nothing)
        return Reach::Nothing;
    if (name == u"item")
        return Reach::Items;
    if (parent == Reach::Answers)
        return Reach::Answers;
    if (parent == Reach::Named && name == u"answer")
        return Reach::Answers;
    if (!node.input && name == u"QuestionnaireResponse")
        return parent;
    // Asking an item for its label inside where() tells nothing of answers; asking a path for it
    // tells which items are there.
    const bool harmless
        = isLabel(name) && (parent == Reach::Response || parent == Reach::Focus || !node.input);
    if (!harmless)
        consume(parent);
    return Reach::Nothing;
}

Dependencies::Reach Dependencies::where(const Node &node, Reach input)
{
    const Node &criterion = *node.arguments.first();
    const bool chosen
        = choosesByLinkId(criterion) && input != Reach::Nothing && input != Reach::Answers;
    const Reach inner = chosen ? Reach::Named : input;
    const Reach outcome = reach(criterion, inner);
    if (outcome != Reach::Nothing)
        consume(outcome);
    return inner;
}

/// The first, the last, the third: which one it is depends on what else is there.
Dependencies::Reach Dependencies::choice(Reach input)
{
    if (input == Reach::Named || input == Reach::Answers)
        return input;
    consume(input);
    return Reach::Nothing;
}

Dependencies::Reach Dependencies::call(const Node &node, Reach that)
{
    const Reach input = node.input ? reach(*node.input, that) : that;
    if (node.text == u"where")
        return where(node, input);
    if (isOneOf(node.text, {u"descendants", u"children"}) && input != Reach::Answers)
        return input == Reach::Nothing ? input : Reach::Items;
    if (node.text == u"repeat" || node.text == u"select") {
        const Reach outcome = reach(*node.arguments.first(), input);
        if (outcome == Reach::Nothing)
            consume(input);
        return outcome;
    }
    if (isOneOf(node.text, {u"union", u"combine"}))
        return either(input, reach(*node.arguments.first(), that));
    if (node.text == u"iif") {
        consume(reach(*node.arguments[0], input));
        const Reach yes = reach(*node.arguments[1], input);
        return node.arguments.size() > 2 ? either(yes, reach(*node.arguments[2], input)) : yes;
    }
    if (isOneOf(node.text, {u"first", u"last", u"single", u"ofType", u"as", u"distinct"}))
        return choice(input);
    return generic(node, input, that);
}

Dependencies::Reach Dependencies::generic(const Node &node, Reach input, Reach that)
{
    if (isOneOf(node.text, {u"today", u"now", u"timeOfDay"})) {
        m_readsClock = true;
        return Reach::Nothing;
    }
    const bool perItem = isOneOf(node.text, {u"all", u"exists", u"aggregate"});
    for (const NodePointer &argument : node.arguments)
        consume(reach(*argument, perItem ? input : that));
    // Below an answer there may be further items.
    const bool goesDeeper = isOneOf(node.text, {u"descendants", u"children", u"answers"});
    if (goesDeeper && input == Reach::Answers)
        m_readsEverything = true;
    consume(input);
    return input == Reach::Answers ? Reach::Answers : Reach::Nothing;
}

Dependencies::Reach Dependencies::binary(const Node &node, Reach that)
{
    const Reach left = reach(*node.arguments[0], that);
    if (node.op == Operator::As)
        return choice(left);
    const Reach right = reach(*node.arguments[1], that);
    if (node.op == Operator::Union)
        return either(left, right);
    consume(left);
    consume(right);
    return Reach::Nothing;
}

} // namespace tasuki::fhirpath
