// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/parser.h"

#include "core/fhirpath/calendarunit.h"
#include "core/fhirpath/decimal.h"
#include "core/fhirpath/function.h"
#include "core/fhirpath/lexer.h"
#include "core/fhirpath/moment.h"

namespace tasuki::fhirpath {

namespace {

    constexpr qsizetype longestText = 100'000;
    /// Brackets within brackets. People write five.
    constexpr int deepestNesting = 64;

    bool isWord(const Token &token)
    {
        return token.kind == Token::Kind::Identifier || token.kind == Token::Kind::Delimited;
    }

    /// Words that are an operator and nothing else; as, contains, in and is may also be names.
    bool isReserved(const QString &word)
    {
        const auto op = operatorOf(word);
        return op && *op != Operator::As && *op != Operator::Contains && *op != Operator::In
            && *op != Operator::Is;
    }

    /// The x of `linkId = 'x'`, either way round; null when the criterion is something else.
    QString linkIdAskedFor(const Node &criterion)
    {
        if (criterion.kind != Node::Kind::Binary || criterion.op != Operator::Equal)
            return {};
        const Node *name = criterion.arguments[0].get();
        const Node *text = criterion.arguments[1].get();
        if (name->kind == Node::Kind::Literal)
            std::swap(name, text);
        const bool isName = name->kind == Node::Kind::Member && name->member.text == u"linkId"
            && (!name->input || name->input->kind == Node::Kind::This);
        const bool isText = text->kind == Node::Kind::Literal && text->literal.size() == 1
            && text->literal.first().kind() == Value::Kind::String;
        return isName && isText ? text->literal.first().json().toString() : QString();
    }

} // namespace

Result<NodePointer> Parser::parse(const QString &text)
{
    if (text.size() > longestText)
        return Error{Error::Kind::TooLarge,
                     QStringLiteral("expression of %1 characters").arg(text.size())};
    auto tokens = Lexer::tokens(text);
    if (!tokens)
        return tokens.error();
    Parser parser(std::move(*tokens));
    NodePointer root = parser.expression();
    if (root && parser.peek().kind != Token::Kind::End)
        parser.fail(QStringLiteral("unexpected %1").arg(parser.peek().text));
    if (parser.m_error)
        return *parser.m_error;
    return root;
}

NodePointer Parser::fail(const QString &what)
{
    if (!m_error)
        m_error
            = Error{Error::Kind::Invalid,
                    QStringLiteral("%1 at character %2").arg(what, QString::number(peek().at + 1))};
    return nullptr;
}

Token Parser::take()
{
    const Token token = m_tokens[m_at];
    if (token.kind != Token::Kind::End)
        ++m_at;
    return token;
}

bool Parser::takeSymbol(QStringView symbol)
{
    if (!peek().is(symbol))
        return false;
    ++m_at;
    return true;
}

bool Parser::expect(QStringView symbol)
{
    if (takeSymbol(symbol))
        return true;
    fail(QStringLiteral("%1 is missing").arg(symbol));
    return false;
}

/// Every node passes here once its children stand.
NodePointer Parser::finished(Node node)
{
    if (m_error)
        return nullptr;
    int height = node.input ? node.input->height : 0;
    for (const NodePointer &argument : node.arguments)
        height = std::max(height, argument->height);
    node.height = height + 1;
    if (node.height > Node::greatestHeight)
        return fail(QStringLiteral("too long a chain"));
    return std::make_shared<const Node>(std::move(node));
}

NodePointer Parser::literal(Collection value)
{
    Node node;
    node.literal = std::move(value);
    return finished(std::move(node));
}

std::optional<Operator> Parser::peekOperator() const
{
    const bool mayBe = peek().kind == Token::Kind::Symbol || peek().kind == Token::Kind::Identifier;
    return mayBe ? operatorOf(peek().text) : std::nullopt;
}

NodePointer Parser::expression(int weakest)
{
    NodePointer left = signedTerm();
    while (left) {
        const auto op = peekOperator();
        if (!op || strength(*op) < weakest)
            return left;
        take();
        Node node;
        node.kind = Node::Kind::Binary;
        node.op = *op;
        const bool namesType = *op == Operator::Is || *op == Operator::As;
        NodePointer right = namesType ? typeName() : expression(strength(*op) + 1);
        if (!right)
            return nullptr;
        node.arguments = {left, right};
        left = finished(std::move(node));
    }
    return nullptr;
}

NodePointer Parser::signedTerm()
{
    if (!peek().is(u"-") && !peek().is(u"+"))
        return path();
    if (++m_depth > deepestNesting)
        return fail(QStringLiteral("nested too deeply"));
    Node node;
    node.kind = Node::Kind::Sign;
    node.text = take().text;
    NodePointer operand = signedTerm();
    --m_depth;
    if (!operand)
        return nullptr;
    node.arguments = {operand};
    return finished(std::move(node));
}

NodePointer Parser::path()
{
    NodePointer left = term();
    while (left) {
        if (takeSymbol(u".")) {
            left = invocation(left);
        } else if (takeSymbol(u"[")) {
            Node node;
            node.kind = Node::Kind::Indexer;
            if (++m_depth > deepestNesting)
                return fail(QStringLiteral("nested too deeply"));
            NodePointer index = expression();
            --m_depth;
            if (!index || !expect(u"]"))
                return nullptr;
            node.input = left;
            node.arguments = {index};
            left = finished(std::move(node));
        } else {
            return left;
        }
    }
    return nullptr;
}

NodePointer Parser::term()
{
    switch (peek().kind) {
    case Token::Kind::String:
        return literal({Value::string(take().text)});
    case Token::Kind::Number:
        return number();
    case Token::Kind::Moment:
        return moment();
    case Token::Kind::Dollar:
        return dollar();
    case Token::Kind::Variable: {
        Node node;
        node.kind = Node::Kind::Variable;
        node.text = take().text;
        return finished(std::move(node));
    }
    case Token::Kind::Identifier:
        return isReserved(peek().text) ? fail(QStringLiteral("unexpected %1").arg(peek().text))
                                       : invocation(nullptr);
    case Token::Kind::Delimited:
        return invocation(nullptr);
    case Token::Kind::Symbol:
        return bracketed();
    case Token::Kind::End:
        break;
    }
    return fail(QStringLiteral("the expression ends too early"));
}

NodePointer Parser::bracketed()
{
    if (takeSymbol(u"{"))
        return expect(u"}") ? literal({}) : nullptr;
    if (!takeSymbol(u"("))
        return fail(QStringLiteral("unexpected %1").arg(peek().text));
    if (++m_depth > deepestNesting)
        return fail(QStringLiteral("nested too deeply"));
    NodePointer inner = expression();
    --m_depth;
    return inner && expect(u")") ? inner : nullptr;
}

NodePointer Parser::number()
{
    const Token token = take();
    const auto value = decimal::fromText(token.text);
    if (!value)
        return fail(QStringLiteral("the number %1 is too large").arg(token.text));
    if (peek().kind == Token::Kind::String)
        return literal({Value::quantity(*value, take().text)});
    if (peek().kind == Token::Kind::Identifier && isCalendarWord(peek().text))
        return literal({Value::quantity(*value, take().text)});
    if (token.text.contains(u'.'))
        return literal({Value::decimal(*value)});
    bool fits = false;
    const qint64 whole = token.text.toLongLong(&fits);
    return fits ? literal({Value::integer(whole)})
                : fail(QStringLiteral("the number %1 is too large").arg(token.text));
}

NodePointer Parser::moment()
{
    const Token token = take();
    if (token.text.startsWith(u'T')) {
        const QString text = token.text.mid(1);
        if (Moment::fromText(text, Moment::Kind::Time))
            return literal({Value::time(text)});
    } else if (token.text.contains(u'T')) {
        if (Moment::fromText(token.text, Moment::Kind::DateTime))
            return literal(
                {Value::dateTime(token.text.endsWith(u'T') ? token.text.chopped(1) : token.text)});
    } else if (Moment::fromText(token.text, Moment::Kind::Date)) {
        return literal({Value::date(token.text)});
    }
    return fail(QStringLiteral("@%1 is no date or time").arg(token.text));
}

NodePointer Parser::dollar()
{
    const Token token = take();
    Node node;
    if (token.text == u"this")
        node.kind = Node::Kind::This;
    else if (token.text == u"index")
        node.kind = Node::Kind::Index;
    else if (token.text == u"total")
        node.kind = Node::Kind::Total;
    else
        return fail(QStringLiteral("$%1 is not supported").arg(token.text));
    return finished(std::move(node));
}

NodePointer Parser::invocation(const NodePointer &input)
{
    if (!isWord(peek()))
        return fail(QStringLiteral("a name is missing"));
    const Token name = take();
    if (peek().is(u"("))
        return call(name.text, input);
    if (!input && name.isWord(u"true"))
        return literal({Value::boolean(true)});
    if (!input && name.isWord(u"false"))
        return literal({Value::boolean(false)});
    Node node;
    node.kind = Node::Kind::Member;
    node.member = MemberName(name.text);
    node.input = input;
    return finished(std::move(node));
}

NodePointer Parser::call(const QString &name, const NodePointer &input)
{
    Node node;
    node.kind = Node::Kind::Call;
    node.text = name;
    node.input = input;
    node.function = findFunction(name);
    if (!node.function)
        return fail(QStringLiteral("the function %1() is not supported").arg(name));
    if (++m_depth > deepestNesting)
        return fail(QStringLiteral("nested too deeply"));
    expect(u"(");
    while (!m_error && !peek().is(u")")) {
        if (!node.arguments.isEmpty() && !expect(u","))
            return nullptr;
        NodePointer argument = node.function->takesType ? typeName() : expression();
        if (!argument)
            return nullptr;
        node.arguments.append(argument);
    }
    --m_depth;
    expect(u")");
    if (node.arguments.size() < node.function->fewestArguments
        || node.arguments.size() > node.function->mostArguments)
        return fail(QStringLiteral("wrong number of arguments of %1()").arg(name));
    if (name == u"where")
        node.wantedLinkId = linkIdAskedFor(*node.arguments.first());
    return finished(std::move(node));
}

NodePointer Parser::typeName()
{
    Node node;
    node.kind = Node::Kind::Type;
    do {
        if (!isWord(peek()))
            return fail(QStringLiteral("the name of a type is missing"));
        node.text += (node.text.isEmpty() ? QString() : QStringLiteral(".")) + take().text;
    } while (takeSymbol(u"."));
    return finished(std::move(node));
}

} // namespace tasuki::fhirpath
