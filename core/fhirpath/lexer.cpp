// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/lexer.h"

#include <algorithm>

namespace tasuki::fhirpath {

namespace {

    bool isDigit(QChar c)
    {
        return c >= u'0' && c <= u'9';
    }

    bool beginsWord(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    }

    bool isHexDigit(QChar c)
    {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    }

    bool isWordPart(QChar c)
    {
        return beginsWord(c) || isDigit(c);
    }

} // namespace

Result<QList<Token>> Lexer::tokens(const QString &text)
{
    Lexer lexer(text);
    QList<Token> tokens;
    while (true) {
        if (!lexer.skipBlanks())
            return lexer.error(QStringLiteral("a comment does not end"));
        auto token = lexer.next();
        if (!token)
            return token.error();
        tokens.append(std::move(*token));
        if (tokens.last().kind == Token::Kind::End)
            return tokens;
    }
}

QChar Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
}

Error Lexer::error(const QString &what) const
{
    return Error{Error::Kind::Invalid,
                 QStringLiteral("%1 at character %2").arg(what, QString::number(m_at + 1))};
}

bool Lexer::skipBlanks()
{
    while (m_at < m_text.size()) {
        if (peek().isSpace()) {
            ++m_at;
        } else if (peek() == u'/' && peek(1) == u'/') {
            while (m_at < m_text.size() && peek() != u'\n')
                ++m_at;
        } else if (peek() == u'/' && peek(1) == u'*') {
            const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
            if (end < 0)
                return false;
            m_at = end + 2;
        } else {
            break;
        }
    }
    return true;
}

Result<Token> Lexer::next()
{
    const QChar c = peek();
    if (m_at >= m_text.size())
        return Token{Token::Kind::End, {}, m_at};
    if (beginsWord(c))
        return word(Token::Kind::Identifier);
    if (isDigit(c))
        return number();
    if (c == u'\'')
        return quoted(Token::Kind::String);
    if (c == u'`')
        return quoted(Token::Kind::Delimited);
    if (c == u'%')
        return variable();
    if (c == u'@')
        return moment();
    if (c == u'$' && beginsWord(peek(1))) {
        ++m_at;
        return word(Token::Kind::Dollar);
    }
    return symbol();
}

Token Lexer::word(Token::Kind kind)
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && isWordPart(peek()))
        ++m_at;
    return {kind, m_text.mid(from, m_at - from), from};
}

Token Lexer::number()
{
    const qsizetype from = m_at;
    while (isDigit(peek()))
        ++m_at;
    if (peek() == u'.' && isDigit(peek(1))) {
        ++m_at;
        while (isDigit(peek()))
            ++m_at;
    }
    return {Token::Kind::Number, m_text.mid(from, m_at - from), from};
}

/// After the T: digits and colons, a fraction, a zone. A dot without a digit behind it begins a
/// path.
void Lexer::takeMomentCharacters()
{
    while (isDigit(peek()) || (peek() == u':' && isDigit(peek(1)))
           || (peek() == u'.' && isDigit(peek(1))))
        ++m_at;
    if (peek() == u'Z') {
        ++m_at;
    } else if ((peek() == u'+' || peek() == u'-') && isDigit(peek(1)) && isDigit(peek(2))
               && peek(3) == u':' && isDigit(peek(4)) && isDigit(peek(5))) {
        m_at += 6;
    }
}

Token Lexer::moment()
{
    const qsizetype from = ++m_at;
    int hyphens = 0;
    while (isDigit(peek()) || (peek() == u'-' && isDigit(peek(1)) && hyphens < 2)) {
        hyphens += peek() == u'-' ? 1 : 0;
        ++m_at;
    }
    if (peek() == u'T') {
        ++m_at;
        takeMomentCharacters();
    }
    return {Token::Kind::Moment, m_text.mid(from, m_at - from), from - 1};
}

Result<Token> Lexer::variable()
{
    ++m_at;
    if (peek() == u'`' || peek() == u'\'')
        return quoted(Token::Kind::Variable);
    if (!beginsWord(peek()))
        return error(QStringLiteral("% without a name"));
    // The first drafts wrote %vs-name; a hyphen before a letter still belongs to such a name.
    Token token = word(Token::Kind::Variable);
    if (token.text == u"vs" || token.text == u"ext") {
        while (peek() == u'-' && beginsWord(peek(1))) {
            ++m_at;
            token.text += u'-' + word(Token::Kind::Variable).text;
        }
    }
    return token;
}

Result<Token> Lexer::quoted(Token::Kind kind)
{
    const qsizetype from = m_at;
    const QChar quote = peek();
    QString text;
    for (++m_at; m_at < m_text.size() && peek() != quote; ++m_at) {
        if (peek() != u'\\') {
            text += peek();
            continue;
        }
        const auto character = escaped();
        if (!character)
            return character.error();
        text += QChar(*character);
    }
    if (m_at >= m_text.size()) {
        m_at = from;
        return error(QStringLiteral("a quote does not end"));
    }
    ++m_at;
    if (text.isEmpty() && kind != Token::Kind::String)
        return error(QStringLiteral("a name without a letter"));
    return Token{kind, text, from};
}

/// At the backslash; leaves m_at on the last character of the escape.
Result<char16_t> Lexer::escaped()
{
    ++m_at;
    switch (peek().unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'f':
        return u'\f';
    case u'u': {
        const QStringView digits = QStringView(m_text).mid(m_at + 1, 4);
        if (digits.size() != 4 || !std::all_of(digits.begin(), digits.end(), isHexDigit))
            return error(QStringLiteral("\\u without four hexadecimal digits"));
        m_at += 4;
        return char16_t(digits.toUShort(nullptr, 16));
    }
    default:
        // Forms in the wild escape what needs none (\d in a pattern, \-): both characters are
        // meant.
        if (peek() == u'\\' || peek() == u'\'' || peek() == u'`' || peek() == u'"'
            || peek() == u'/')
            return peek().unicode();
        --m_at;
        return u'\\';
    }
}

Result<Token> Lexer::symbol()
{
    static const QString two[]
        = {QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("!="), QStringLiteral("!~")};
    const qsizetype from = m_at;
    const QStringView pair = QStringView(m_text).mid(m_at, 2);
    for (const QString &symbol : two) {
        if (pair == symbol) {
            m_at += 2;
            return Token{Token::Kind::Symbol, symbol, from};
        }
    }
    if (!QStringView(u".,()[]{}+-*/&|=<>~").contains(peek()))
        return error(QStringLiteral("the character %1 has no meaning").arg(peek()));
    return Token{Token::Kind::Symbol, QString(m_text[m_at++]), from};
}

} // namespace tasuki::fhirpath
