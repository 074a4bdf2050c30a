// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filmcleaner.h"

#include <QtEndian>

namespace tasuki {

namespace {

    constexpr int deepest = 8; // moov, trak, mdia, minf, stbl, and room to spare
    constexpr int mostBoxes = 100'000;

    Error damaged()
    {
        return {Error::Kind::Corrupt, QStringLiteral("the film is not whole")};
    }

    struct Box {
        qint64 place = 0;
        qint64 size = 0; ///< with its heading
        qint64 heading = 8;
        QByteArray name;
    };

    bool tellsOfItsMaker(const QByteArray &name)
    {
        return name == "udta" || name == "meta" || name == "uuid";
    }

    bool holdsBoxes(const QByteArray &name)
    {
        return name == "moov" || name == "trak" || name == "mdia" || name == "minf"
            || name == "moof" || name == "traf";
    }

    class Cleaner {
    public:
        explicit Cleaner(QIODevice &film)
            : m_film(film)
        { }

        Result<FilePieces> run()
        {
            if (const auto walked = walk(0, m_film.size(), 0); !walked)
                return walked.error();
            if (!m_hasMovie)
                return damaged();
            keepUntil(m_film.size());
            return m_pieces;
        }

    private:
        Result<void> walk(qint64 place, qint64 end, int depth)
        {
            if (depth > deepest)
                return damaged();
            while (place < end) {
                const auto box = boxAt(place, end);
                if (!box)
                    return box.error();
                m_hasMovie = m_hasMovie || box->name == "moov";
                if (tellsOfItsMaker(box->name)) {
                    blank(*box);
                } else if (holdsBoxes(box->name)) {
                    const auto inside = walk(place + box->heading, place + box->size, depth + 1);
                    if (!inside)
                        return inside;
                }
                place += box->size;
            }
            return {};
        }

        Result<Box> boxAt(qint64 place, qint64 end)
        {
            constexpr qint64 longHeading = 16;
            if (++m_boxes > mostBoxes || end - place < 8)
                return damaged();
            const auto heading = read(place, std::min(longHeading, end - place));
            if (!heading)
                return heading.error();
            Box box{place, qFromBigEndian<quint32>(heading->constData()), 8, heading->mid(4, 4)};
            if (box.size == 1 && heading->size() == longHeading) {
                box.heading = longHeading;
                box.size = qint64(qFromBigEndian<quint64>(heading->constData() + 8));
            } else if (box.size == 0) { // to the end
                box.size = end - place;
            }
            if (box.size < box.heading || box.size > end - place)
                return damaged();
            return box;
        }

        Result<QByteArray> read(qint64 place, qint64 length)
        {
            if (!m_film.seek(place))
                return Error{Error::Kind::Storage, m_film.errorString()};
            QByteArray bytes = m_film.read(length);
            if (bytes.size() != length)
                return Error{Error::Kind::Storage, m_film.errorString()};
            return bytes;
        }

        void blank(const Box &box)
        {
            keepUntil(box.place + (box.heading == 8 ? 4 : 0));
            QByteArray free("free");
            if (box.heading != 8) { // the long size stays as it was
                m_pieces.append(FilePiece::source(box.place, 4));
                m_pieces.append(FilePiece::of(free));
                m_pieces.append(FilePiece::source(box.place + 8, 8));
            } else {
                m_pieces.append(FilePiece::of(free));
            }
            if (box.size > box.heading)
                m_pieces.append(FilePiece::blank(box.size - box.heading));
            m_done = box.place + box.size;
        }

        void keepUntil(qint64 place)
        {
            if (place > m_done)
                m_pieces.append(FilePiece::source(m_done, place - m_done));
            m_done = place;
        }

        QIODevice &m_film;
        FilePieces m_pieces;
        qint64 m_done = 0;
        int m_boxes = 0;
        bool m_hasMovie = false;
    };

} // namespace

Result<FilePieces> cleanedFilm(QIODevice &film)
{
    return Cleaner(film).run();
}

} // namespace tasuki
