// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace tasuki {

namespace {

    unsigned char *allocate(std::size_t size)
    {
        static const int ready = sodium_init();
        void *memory = ready < 0 ? nullptr : sodium_malloc(size);
        if (!memory)
            throw std::bad_alloc(); // no memory for a key: nothing sensible can go on
        return static_cast<unsigned char *>(memory);
    }

} // namespace

Secret::Secret(std::size_t size)
    : m_bytes(size ? allocate(size) : nullptr)
    , m_size(size)
{
    if (m_size)
        std::memset(m_bytes, 0, m_size);
}

Secret::Secret(std::string_view bytes)
    : Secret(bytes.size())
{
    if (m_size)
        std::memcpy(m_bytes, bytes.data(), m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_bytes); // wipes, then frees; accepts null
}

Secret Secret::clone() const
{
    return Secret(view());
}

} // namespace tasuki
