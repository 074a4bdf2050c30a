// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/video/film.h"

#include "tests/support/filmbox.h"

#include <QCryptographicHash>
#include <QFile>

#include <cstring>
#include <random>

namespace tasuki::bench {

namespace {

    constexpr qint64 pieceBytes = 1024 * 1024;

    /// All before the pictures, with that box in the place of what tells of its maker.
    QByteArray beginning(const QByteArray &aboutTheMaker)
    {
        return filmBox("ftyp", QByteArray("isom\0\0\0\0", 8))
            + filmBox("moov", filmBox("mvhd", QByteArray(100, 'h')) + aboutTheMaker);
    }

} // namespace

QByteArray filmedAt()
{
    return "35.6812N Kamera-4711";
}

QByteArray writeFilm(const QString &path, qint64 bytes, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QByteArray dirty = beginning(filmBox("udta", filmedAt()));
    const QByteArray blank = beginning(filmBox("free", QByteArray(filmedAt().size(), '\0')));
    qint64 left = bytes - dirty.size() - 8;
    const QByteArray pictures = filmBoxHead("mdat", left);
    QCryptographicHash clean(QCryptographicHash::Sha256);
    clean.addData(blank + pictures);
    bool isWritten = file.write(dirty + pictures) == dirty.size() + pictures.size();
    std::mt19937_64 numbers(seed);
    QByteArray piece(pieceBytes, '\0');
    while (isWritten && left > 0) {
        for (qsizetype i = 0; i < piece.size(); i += 8) {
            const quint64 number = numbers();
            std::memcpy(piece.data() + i, &number, sizeof number);
        }
        const QByteArray part = piece.first(std::min(left, pieceBytes));
        clean.addData(part);
        isWritten = file.write(part) == part.size();
        left -= part.size();
    }
    return isWritten && file.flush() ? clean.result() : QByteArray();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace tasuki::bench
