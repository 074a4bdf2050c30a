// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/server/http/tlspeer.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace tasuki {

constexpr qint64 megabyte = 1024 * 1024;

/// Each is two requests in one, if somebody reads the first otherwise than we do.
QByteArrayList smugglingShapes();

/// A WebSocket frame that is wrong in one of ten ways; the rest of it is drawn at random.
QByteArray malformedFrame(int kind, QRandomGenerator &random);

/// A gigabyte of noughts as gzip, made without ever holding it.
QByteArray gigabyteFolded();

/// How many of so many bytes the peer took before it hung up.
qint64 pour(TlsPeer &peer, qint64 bytes);

} // namespace tasuki
