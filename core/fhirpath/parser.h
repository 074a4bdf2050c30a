// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhirpath/node.h"
#include "core/fhirpath/token.h"

#include <optional>

namespace tasuki::fhirpath {

/// Reads an expression into a tree, in the precedence of FHIRPath's grammar.
///
/// Refuses by name what is outside the language, and what is nested so deeply that a person cannot
/// have written it. After the first error every step does nothing and returns null.
class Parser {
public:
    static Result<NodePointer> parse(const QString &text);

private:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    { }

    NodePointer expression(int weakest = 0);
    NodePointer signedTerm();
    NodePointer path();
    NodePointer term();
    NodePointer bracketed();
    NodePointer number();
    NodePointer moment();
    NodePointer dollar();
    NodePointer invocation(const NodePointer &input);
    NodePointer call(const QString &name, const NodePointer &input);
    NodePointer typeName();
    NodePointer literal(Collection value);
    NodePointer finished(Node node);
    std::optional<Operator> peekOperator() const;

    const Token &peek() const { return m_tokens[m_at]; }
    Token take();
    bool takeSymbol(QStringView symbol);
    bool expect(QStringView symbol);
    NodePointer fail(const QString &what);

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace tasuki::fhirpath
