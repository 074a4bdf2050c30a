// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace tasuki::fuzz {

/// The bytes of a fuzzer as a row of small decisions. Out of bytes, every decision is 0, so that a
/// generator that makes 0 the simplest choice always comes to an end.
class Choices {
public:
    Choices(const uint8_t *bytes, size_t size)
        : m_at(bytes)
        , m_end(bytes + size)
    { }

    int upTo(int count) { return m_at == m_end ? 0 : *m_at++ % count; } ///< 0 … count - 1
    bool flip() { return upTo(2) == 1; }
    bool isEmpty() const { return m_at == m_end; }

    template<typename Row>
    auto &from(const Row &row)
    {
        return *(std::begin(row) + upTo(int(std::size(row))));
    }

private:
    const uint8_t *m_at;
    const uint8_t *m_end;
};

} // namespace tasuki::fuzz
