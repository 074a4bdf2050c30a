// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/secretjson.h"

#include <QJsonDocument>

#include <cstring>

namespace tasuki {

namespace {

    constexpr std::size_t maxBytes = 256 * 1024;
    constexpr std::size_t npos = std::string_view::npos;

    std::size_t skipBlanks(std::string_view text, std::size_t at)
    {
        while (at < text.size() && std::string_view(" \t\r\n").find(text[at]) != npos)
            ++at;
        return at;
    }

    /// `at` is on the opening quote; gives the place behind the closing one.
    std::size_t endOfString(std::string_view text, std::size_t at)
    {
        for (++at; at < text.size(); ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                return at + 1;
            else if (static_cast<unsigned char>(text[at]) < 0x20)
                return npos;
        }
        return npos;
    }

    /// The place behind the value that starts at `at`. Nested values are only measured here.
    std::size_t endOfValue(std::string_view text, std::size_t at)
    {
        int depth = 0;
        for (std::size_t i = at; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '"') {
                const std::size_t end = endOfString(text, i);
                if (end == npos)
                    return npos;
                i = end - 1;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (depth > 0 && (c == '}' || c == ']')) {
                --depth;
            } else if (depth == 0 && (c == ',' || c == '}')) {
                return i;
            }
        }
        return npos;
    }

    std::string_view trimmed(std::string_view text)
    {
        const std::size_t end = text.find_last_not_of(" \t\r\n");
        return end == npos ? std::string_view() : text.substr(0, end + 1);
    }

    int hexQuad(std::string_view text, std::size_t at)
    {
        if (at + 4 > text.size())
            return -1;
        int value = 0;
        for (std::size_t i = at; i < at + 4; ++i) {
            const std::size_t digit
                = std::string_view("0123456789abcdef").find(static_cast<char>(text[i] | 0x20));
            if (digit == npos || text[i] < '0')
                return -1;
            value = value * 16 + static_cast<int>(digit);
        }
        return value;
    }

    /// Appends UTF-8; every escape is longer than what it stands for, so the output always fits.
    std::size_t putUtf8(unsigned char *out, char32_t c)
    {
        if (c < 0x80) {
            out[0] = static_cast<unsigned char>(c);
            return 1;
        }
        const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr unsigned char leads[] = {0, 0xC0, 0xE0, 0xF0};
        out[0] = static_cast<unsigned char>(leads[more] | (c >> (6 * more)));
        for (int i = 1; i <= more; ++i)
            out[i] = static_cast<unsigned char>(0x80 | ((c >> (6 * (more - i))) & 0x3F));
        return static_cast<std::size_t>(more) + 1;
    }

    /// `at` is behind "\u"; moves it behind the escape. 0xFFFFFFFF for a broken or lone surrogate.
    char32_t readUnicode(std::string_view text, std::size_t &at)
    {
        constexpr char32_t broken = 0xFFFFFFFF;
        const int high = hexQuad(text, at);
        at += 4;
        if (high < 0 || (high >= 0xDC00 && high <= 0xDFFF))
            return broken;
        if (high < 0xD800 || high > 0xDBFF)
            return static_cast<char32_t>(high);
        const int low
            = text.substr(std::min(at, text.size()), 2) == "\\u" ? hexQuad(text, at + 2) : -1;
        at += 6;
        if (low < 0xDC00 || low > 0xDFFF)
            return broken;
        return static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00));
    }

    /// Content of a quoted text into `out`, which is as large as the text; gives the length or
    /// npos.
    std::size_t unescape(std::string_view text, unsigned char *out)
    {
        std::size_t used = 0;
        for (std::size_t at = 1; at + 1 < text.size();) {
            if (text[at] != '\\') {
                out[used++] = static_cast<unsigned char>(text[at++]);
                continue;
            }
            const char escape = text[at + 1];
            at += 2;
            if (escape == 'u') {
                const char32_t c = readUnicode(text, at);
                if (c == 0xFFFFFFFF || at >= text.size())
                    return npos;
                used += putUtf8(out + used, c);
                continue;
            }
            const std::size_t which = std::string_view("\"\\/bfnrt").find(escape);
            if (which == npos)
                return npos;
            out[used++] = static_cast<unsigned char>("\"\\/\b\f\n\r\t"[which]);
        }
        return used;
    }

} // namespace

SecretJsonWriter::SecretJsonWriter()
    : m_buffer(std::size_t(1024))
{
    append("{");
}

void SecretJsonWriter::append(std::string_view bytes)
{
    if (m_used + bytes.size() > m_buffer.size()) {
        Secret larger(2 * (m_used + bytes.size()));
        std::memcpy(larger.data(), m_buffer.data(), m_used);
        m_buffer = std::move(larger);
    }
    std::memcpy(m_buffer.data() + m_used, bytes.data(), bytes.size());
    m_used += bytes.size();
}

void SecretJsonWriter::appendEscaped(std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    append("\"");
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            const char escape[] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
            append({escape, sizeof escape});
        } else {
            if (c == '"' || c == '\\')
                append("\\");
            append({&c, 1});
        }
    }
    append("\"");
}

void SecretJsonWriter::name(const char *text)
{
    if (m_used > 1)
        append(",");
    appendEscaped(text);
    append(":");
}

void SecretJsonWriter::add(const char *text, const Secret &value)
{
    name(text);
    appendEscaped(value.view());
}

void SecretJsonWriter::add(const char *text, const QJsonValue &value)
{
    name(text);
    const QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    append({bytes.constData() + 1, static_cast<std::size_t>(bytes.size() - 2)});
}

Secret SecretJsonWriter::finish() &&
{
    append("}");
    return Secret(std::string_view(reinterpret_cast<const char *>(m_buffer.data()), m_used));
}

SecretJsonReader::SecretJsonReader(std::string_view bytes)
    : m_failed(bytes.size() > maxBytes || !readMembers(bytes))
{ }

bool SecretJsonReader::readMembers(std::string_view bytes)
{
    std::size_t at = skipBlanks(bytes, 0);
    if (at >= bytes.size() || bytes[at] != '{')
        return false;
    at = skipBlanks(bytes, at + 1);
    bool wantsMember = at >= bytes.size() || bytes[at] != '}';
    while (wantsMember) {
        if (at >= bytes.size() || bytes[at] != '"')
            return false;
        const std::size_t nameEnd = endOfString(bytes, at);
        if (nameEnd == npos)
            return false;
        const std::string_view name = bytes.substr(at + 1, nameEnd - at - 2);
        at = skipBlanks(bytes, nameEnd);
        if (at >= bytes.size() || bytes[at] != ':')
            return false;
        at = skipBlanks(bytes, at + 1);
        const std::size_t end = endOfValue(bytes, at);
        if (end == npos || find(name)) // twice the same name: nobody could say which one counts
            return false;
        m_members.push_back({name, trimmed(bytes.substr(at, end - at))});
        wantsMember = bytes[end] == ',';
        at = wantsMember ? skipBlanks(bytes, end + 1) : end;
    }
    return at < bytes.size() && bytes[at] == '}' && skipBlanks(bytes, at + 1) == bytes.size();
}

const SecretJsonReader::Member *SecretJsonReader::find(std::string_view name) const
{
    for (const Member &member : m_members) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

Secret SecretJsonReader::secret(std::string_view name)
{
    const Member *member = find(name);
    const std::string_view text = member ? member->value : std::string_view();
    if (text.size() < 2 || text.front() != '"' || endOfString(text, 0) != text.size()) {
        m_failed = true;
        return {};
    }
    Secret roomy(text.size());
    const std::size_t length = unescape(text, roomy.data());
    if (length == npos) {
        m_failed = true;
        return {};
    }
    return Secret(roomy.view().substr(0, length));
}

QJsonObject SecretJsonReader::plain(std::initializer_list<std::string_view> names)
{
    QByteArray json("{");
    for (const std::string_view name : names) {
        const Member *member = find(name);
        if (!member)
            continue;
        json += json.size() > 1 ? ",\"" : "\"";
        json.append(name.data(), static_cast<qsizetype>(name.size())).append("\":");
        json.append(member->value.data(), static_cast<qsizetype>(member->value.size()));
    }
    const auto object = parseJsonObject(json + '}');
    m_failed = m_failed || !object;
    return object ? *object : QJsonObject();
}

Error SecretJsonReader::error() const
{
    return {Error::Kind::Invalid, QStringLiteral("malformed message with secrets")};
}

} // namespace tasuki
