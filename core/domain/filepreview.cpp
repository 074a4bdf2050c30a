// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filepreview.h"

#include "core/domain/cleanfile.h"

#include <QBuffer>

namespace tasuki {

bool isFilePreview(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > maxPreviewBytes)
        return false;
    QBuffer source;
    source.setData(bytes);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const auto clean = CleanFile::create(source);
    if (!clean || clean->type() != FileType::Jpeg)
        return false;
    const auto same = clean->read(0, clean->size());
    return same && *same == bytes;
}

} // namespace tasuki
