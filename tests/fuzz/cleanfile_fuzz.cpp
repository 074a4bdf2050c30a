// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleanfile.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

std::optional<QByteArray> cleaned(QByteArray bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto clean = CleanFile::create(source);
    if (!clean)
        return std::nullopt;
    const auto whole = clean->read(0, clean->size());
    if (!whole || whole->size() != clean->size())
        std::abort();
    return *whole;
}

} // namespace

/// What came out clean is of the same kind, can be read, and is as clean as it gets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto once = cleaned(bytes);
    if (!once)
        return 0;
    if (fileTypeOf(*once) != fileTypeOf(bytes))
        std::abort();
    const auto twice = cleaned(*once);
    if (!twice || *twice != *once)
        std::abort();
    return 0;
}
