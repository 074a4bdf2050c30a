// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace tasuki {

/// Bytes nobody else may see: passwords, keys, tokens. Lives in guarded, locked memory and is wiped
/// when it goes; it can be moved but not copied by accident. Never put its content into a QString
/// or QByteArray – Qt copies those and cannot wipe them.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size); ///< zeroed
    explicit Secret(std::string_view bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const; ///< the one deliberate copy
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    std::span<const unsigned char> bytes() const { return {m_bytes, m_size}; }
    std::string_view view() const { return {reinterpret_cast<const char *>(m_bytes), m_size}; }

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace tasuki
