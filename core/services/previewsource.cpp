// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/previewsource.h"

#include <algorithm>

namespace tasuki {

PreviewSource::PreviewSource(const CleanFile &file, std::chrono::milliseconds patience)
    : m_file(file)
    , m_end(patience)
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PreviewSource::readData(char *data, qint64 most)
{
    const qint64 length = std::min(most, m_file.size() - pos());
    if (length <= 0)
        return most > 0 ? -1 : 0;
    if (m_end.hasExpired()) {
        setErrorString(QStringLiteral("it takes too long"));
        return -1;
    }
    const auto bytes = m_file.read(pos(), length);
    if (!bytes) {
        setErrorString(bytes.error().detail);
        return -1;
    }
    std::copy(bytes->begin(), bytes->end(), data);
    return bytes->size();
}

} // namespace tasuki
