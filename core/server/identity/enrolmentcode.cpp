// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/enrolmentcode.h"

#include "core/crypto/random.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>

namespace tasuki {

namespace {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t codeLength = 10;
    constexpr std::size_t minCharacters = 13;
    constexpr std::size_t maxCharacters = 128;
    constexpr std::size_t minDifferent = 5;

    unsigned char lower(unsigned char c)
    {
        return static_cast<unsigned char>(std::tolower(c));
    }

    bool containsIgnoringCase(std::span<const unsigned char> text, std::string_view word)
    {
        return std::search(text.begin(), text.end(), word.begin(), word.end(),
                           [](unsigned char a, char b) {
                               return lower(a) == lower(static_cast<unsigned char>(b));
                           })
            != text.end();
    }
} // namespace

Secret makeEnrolmentCode()
{
    Secret code = randomSecret(codeLength);
    for (std::size_t i = 0; i < codeLength; ++i)
        code.data()[i] = static_cast<unsigned char>(alphabet[code.data()[i] % alphabet.size()]);
    return code;
}

Secret plainEnrolmentCode(const Secret &typed)
{
    Secret plain(typed.size());
    std::size_t used = 0;
    for (const unsigned char byte : typed.bytes()) {
        const int upper = std::toupper(byte);
        if (upper == ' ' || upper == '-')
            continue;
        const int digit = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
        plain.data()[used++] = static_cast<unsigned char>(digit);
    }
    return Secret(plain.view().substr(0, used));
}

bool isGoodPassword(const Secret &password, const QByteArray &login)
{
    const auto bytes = password.bytes();
    const auto isLead = [](unsigned char c) { return (c & 0xC0) != 0x80; };
    const auto characters
        = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), isLead));
    if (characters < minCharacters || characters > maxCharacters)
        return false;
    const auto isLetter = [](unsigned char c) { return std::isalpha(c) || c >= 0x80; };
    const auto isDigit = [](unsigned char c) { return c >= '0' && c <= '9'; };
    const auto isSymbol = [&](unsigned char c) { return !isLetter(c) && !isDigit(c); };
    if (std::none_of(bytes.begin(), bytes.end(), isLetter)
        || std::none_of(bytes.begin(), bytes.end(), isDigit)
        || std::none_of(bytes.begin(), bytes.end(), isSymbol)
        || std::set<unsigned char>(bytes.begin(), bytes.end()).size() < minDifferent)
        return false;
    constexpr std::array<std::string_view, 6> tooCommon{"password", "tasuki", "qwerty",
                                                        "satsuma",  "123456", "abcdef"};
    if (login.size() >= 3
        && containsIgnoringCase(bytes, {login.constData(), static_cast<std::size_t>(login.size())}))
        return false;
    return std::none_of(tooCommon.begin(), tooCommon.end(),
                        [&](std::string_view word) { return containsIgnoringCase(bytes, word); });
}

} // namespace tasuki
