// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/secret.h"

#include <string_view>
#include <vector>

namespace tasuki {

/// Writes a flat JSON object into wiped memory, because Qt's JSON would leave copies of a password
/// all over the heap. `std::move(writer).finish()` closes it.
class SecretJsonWriter {
public:
    SecretJsonWriter();

    void add(const char *name, const Secret &value); ///< must be UTF-8
    void add(const char *name, const QJsonValue &value); ///< nothing secret
    Secret finish() &&;

private:
    void name(const char *text);
    void append(std::string_view bytes);
    void appendEscaped(std::string_view text);

    Secret m_buffer;
    std::size_t m_used = 0;
};

/// Reads such an object without copying what it does not return. Looks only at the top level;
/// nested values are handed to the ordinary parser, so nothing secret may be nested. The bytes must
/// outlive the reader. Remembers the first thing that was wrong, like JsonReader.
class SecretJsonReader {
public:
    explicit SecretJsonReader(std::string_view bytes);

    Secret secret(std::string_view name); ///< required
    /// The members that are named, for JsonReader. Name only what is not secret.
    QJsonObject plain(std::initializer_list<std::string_view> names);

    bool ok() const { return !m_failed; }
    Error error() const;

private:
    struct Member {
        std::string_view name;
        std::string_view value; ///< as written
    };
    bool readMembers(std::string_view bytes);
    const Member *find(std::string_view name) const;

    std::vector<Member> m_members;
    bool m_failed = false;
};

} // namespace tasuki
