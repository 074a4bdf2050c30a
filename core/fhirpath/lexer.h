// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhirpath/token.h"

#include <QList>

namespace tasuki::fhirpath {

/// Cuts an expression into tokens; the last one is always Kind::End. Comments and blanks are gone.
class Lexer {
public:
    static Result<QList<Token>> tokens(const QString &text);

private:
    explicit Lexer(const QString &text)
        : m_text(text)
    { }

    bool skipBlanks(); ///< false for a comment without an end
    Result<Token> next();
    Token word(Token::Kind kind);
    Token number();
    Token moment();
    Result<Token> variable();
    Result<Token> quoted(Token::Kind kind);
    Result<char16_t> escaped();
    Result<Token> symbol();
    void takeMomentCharacters();
    Error error(const QString &what) const;
    QChar peek(qsizetype ahead = 0) const;

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace tasuki::fhirpath
