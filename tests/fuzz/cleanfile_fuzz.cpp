// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleanfile.h"

#include <QBuffer>

#include <algorithm>
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

/// A kind is told by the first 16 bytes and has a name that leads back to it.
void checkSniffing(const QByteArray &bytes)
{
    const auto type = fileTypeOf(bytes);
    if (type != fileTypeOf(bytes.first(std::min<qsizetype>(bytes.size(), 16))))
        std::abort();
    if (type && fileTypeFromMime(mimeOf(*type)) != type)
        std::abort();
}

} // namespace

/// What came out clean is of a kind that may be attached, the same as before; it can be read, and
/// is as clean as it gets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    checkSniffing(bytes);
    const auto once = cleaned(bytes);
    if (!once)
        return 0;
    if (!fileTypeOf(bytes) || fileTypeOf(*once) != fileTypeOf(bytes))
        std::abort();
    const auto twice = cleaned(*once);
    if (!twice || *twice != *once)
        std::abort();
    return 0;
}
