// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tasuki {

/// Bodies shorter than this are sent as they are: a packet is a packet.
constexpr qsizetype worthGzip = 1400;

/// RFC 1952, fast rather than small: a page of records shrinks to about a fifth.
QByteArray gzipped(const QByteArray &bytes);

/// TooLarge as soon as more than `most` bytes come out – a few kilobytes can unfold to gigabytes –
/// and Invalid when it is not one whole gzip stream and nothing else.
Result<QByteArray> ungzipped(const QByteArray &bytes, qsizetype most);

} // namespace tasuki
