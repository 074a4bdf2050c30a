// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/framing.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace tasuki {

namespace {

    constexpr int maxLines = 100;

    bool isTokenCharacter(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return std::isalnum(byte)
            || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
    }

    bool isToken(std::string_view text)
    {
        return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
    }

    bool equalsIgnoringCase(std::string_view one, std::string_view lower)
    {
        return one.size() == lower.size()
            && std::equal(one.begin(), one.end(), lower.begin(), [](char a, char b) {
                   return std::tolower(static_cast<unsigned char>(a)) == b;
               });
    }

    std::string_view trimmed(std::string_view text)
    {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        return text;
    }

    /// Takes the next line off `rest`; nothing when it does not end in CR LF or holds either alone.
    std::optional<std::string_view> takeLine(std::string_view &rest)
    {
        const std::size_t end = rest.find("\r\n");
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 2);
        const bool isClean = std::all_of(line.begin(), line.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte == '\t' || (byte >= 0x20 && byte != 0x7F);
        });
        return isClean ? std::optional(line) : std::nullopt;
    }

    std::optional<int> requestLineFault(std::string_view line)
    {
        const std::size_t first = line.find(' ');
        const std::size_t last = line.rfind(' ');
        if (first == std::string_view::npos || first == last || !isToken(line.substr(0, first)))
            return 400;
        const std::string_view target = line.substr(first + 1, last - first - 1);
        if (target.empty() || target.front() != '/'
            || target.find_first_of(" \t#") != std::string_view::npos)
            return 400;
        return line.substr(last + 1) == "HTTP/1.1" ? std::nullopt : std::optional(505);
    }

    std::optional<std::size_t> lengthOf(std::string_view digits)
    {
        if (digits.empty() || digits.size() > 15)
            return std::nullopt;
        std::size_t value = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + static_cast<std::size_t>(c - '0');
        }
        return value;
    }

} // namespace

std::optional<int> framingFault(std::string_view header)
{
    std::string_view rest = header;
    const auto requestLine = takeLine(rest);
    if (!requestLine)
        return 400;
    if (const auto fault = requestLineFault(*requestLine))
        return fault;
    int lengths = 0, hosts = 0, lines = 0;
    for (auto line = takeLine(rest); !line || !line->empty(); line = takeLine(rest)) {
        if (!line || ++lines > maxLines)
            return line ? 431 : 400;
        const std::size_t colon = line->find(':');
        // A folded line begins with a blank, which is no token either.
        if (colon == std::string_view::npos || !isToken(line->substr(0, colon)))
            return 400;
        const std::string_view name = line->substr(0, colon);
        if (equalsIgnoringCase(name, "transfer-encoding"))
            return 400;
        if (equalsIgnoringCase(name, "host"))
            ++hosts;
        if (equalsIgnoringCase(name, "content-length")
            && (++lengths > 1 || !lengthOf(trimmed(line->substr(colon + 1)))))
            return 400;
    }
    return hosts == 1 && rest.empty() ? std::nullopt : std::optional(400);
}

std::size_t announcedLength(std::string_view header)
{
    std::string_view rest = header;
    for (auto line = takeLine(rest); line && !line->empty(); line = takeLine(rest)) {
        const std::size_t colon = line->find(':');
        if (colon != std::string_view::npos
            && equalsIgnoringCase(line->substr(0, colon), "content-length"))
            return lengthOf(trimmed(line->substr(colon + 1))).value_or(0);
    }
    return 0;
}

} // namespace tasuki
