// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace tasuki {

/// How a box of a film begins (ISO/IEC 14496-12): length with these eight bytes, and name.
inline QByteArray filmBoxHead(const QByteArray &name, qint64 contentBytes)
{
    QByteArray size(4, '\0');
    qToBigEndian(quint32(contentBytes + 8), size.data());
    return size + name;
}

inline QByteArray filmBox(const QByteArray &name, const QByteArray &content)
{
    return filmBoxHead(name, content.size()) + content;
}

} // namespace tasuki
