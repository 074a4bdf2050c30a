// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tasuki::bench {

/// Writes a film (ISO/IEC 14496-12) of that size: one that says where it was taken, and pictures of
/// numbers that follow from the seed. Never all of it in memory. SHA-256 of what may leave: the
/// same bytes, but nothing about the place. Empty when it cannot be written.
QByteArray writeFilm(const QString &path, qint64 bytes, quint64 seed);

/// SHA-256 of what lies there; empty when it cannot be read.
QByteArray hashOf(const QString &path);

/// Where it was taken.
QByteArray filmedAt();

} // namespace tasuki::bench
