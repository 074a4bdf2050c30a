// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"

#include <QMap>
#include <QPainter>

#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

using namespace tasuki;

// Reads a page back from a "standard" FAX: 200 × 100 dots an inch, black or white. Every character
// of the page is compared with all characters of the page, drawn alone and turned into dots the
// same way; read is what it is most like. A type too small or too thin fails here, because its
// dots look like those of others.

namespace {

constexpr int dpiX = 200;
constexpr int dpiY = 100;
constexpr int finer = 4; // a candidate is drawn this much finer, to be set down between dots

double dotX(double units)
{
    return units * dpiX / 720;
}
double dotY(double units)
{
    return units * dpiY / 720;
}

struct Place {
    QChar sign;
    double x; ///< in units
    double baseline;
    double points;
    bool isBold;
};

/// The characters of full width: half-width ones share an em with their neighbour.
QList<Place> placesOf(const PaperPage &page)
{
    QList<Place> places;
    for (const PlacedText &text : page.texts) {
        double x = text.baseline.x();
        const double em = text.points * unitsPerPoint;
        for (const QChar c : text.text) {
            const bool isWide = c.unicode() >= 0x3000 && !c.isSurrogate();
            if (isWide && !c.isSpace())
                places.append({c, x, text.baseline.y(), text.points, text.isBold});
            x += isWide ? em : em / 2;
        }
    }
    return places;
}

/// The dots of the box of a character, 1 is black.
using Dots = std::vector<quint8>;

Dots dotsOf(const QImage &raster, int left, int top, int width, int height)
{
    Dots dots;
    for (int y = top; y < top + height; ++y) {
        for (int x = left; x < left + width; ++x)
            dots.push_back(raster.valid(x, y) && raster.constScanLine(y)[x] == 0 ? 1 : 0);
    }
    return dots;
}

/// One character alone, as the FAX would have it with its corner at (offsetX, offsetY) of a dot.
QImage drawn(const Place &place, double offsetX, double offsetY, int width, int height)
{
    QImage fine(width * finer, height * finer, QImage::Format_Grayscale8);
    fine.fill(Qt::white);
    QPainter painter(&fine);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(finer, finer);
    painter.translate(offsetX, offsetY);
    painter.scale(dpiX / 720.0, dpiY / 720.0);
    painter.setFont(PaperType::font(place.points, place.isBold, false));
    painter.drawText(QPointF(0, place.points * unitsPerPoint * 0.88), QString(place.sign));
    painter.end();
    QImage coarse(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            int ink = 0;
            for (int i = 0; i < finer * finer; ++i)
                ink += 255 - fine.constScanLine(y * finer + i / finer)[x * finer + i % finer];
            coarse.scanLine(y)[x] = ink * 2 > 255 * finer * finer ? 0 : 255;
        }
    }
    return coarse;
}

int differing(const Dots &a, const Dots &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus<>(),
                              std::not_equal_to<>());
}

/// All characters of a page, each drawn once for each place between the dots it can stand at.
class Alphabet {
public:
    void add(const Place &place) { m_signs.insert(place.sign, place); }

    /// What `seen` is most like, its corner standing at (x, y) of a dot.
    QChar mostLike(const Dots &seen, double x, double y, int width, int height)
    {
        const int phaseX = static_cast<int>(x * phases);
        const int phaseY = static_cast<int>(y * phases);
        QMap<QChar, Dots> &drawings = m_drawings[phaseY * phases + phaseX];
        int best = std::numeric_limits<int>::max();
        QChar like;
        for (const Place &sign : std::as_const(m_signs)) {
            Dots &dots = drawings[sign.sign];
            if (dots.empty())
                dots = dotsOf(
                    drawn(sign, (phaseX + 0.5) / phases, (phaseY + 0.5) / phases, width, height), 0,
                    0, width, height);
            const int difference = differing(seen, dots);
            if (difference < best) {
                best = difference;
                like = sign.sign;
            }
        }
        return like;
    }

private:
    static constexpr int phases = 4;
    QMap<QChar, Place> m_signs;
    QMap<int, QMap<QChar, Dots>> m_drawings;
};

} // namespace

TEST_CASE("A sheet sent by standard FAX can be read: each character is most like itself",
          "[print][fax]")
{
    PrintOptions options;
    options.variant = PaperVariant::Fax;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    const papers::Pdf pdf(printer);
    const QImage raster = pdf.fax(1);
    QMap<double, Alphabet> alphabets; // by size; regular type only
    QList<Place> places;
    for (const Place &place : placesOf(printer.pages().first())) {
        if (place.isBold)
            continue;
        places.append(place);
        alphabets[place.points].add(place);
    }
    REQUIRE(places.size() > 600);
    int read = 0;
    QString misread;
    for (const Place &place : std::as_const(places)) {
        const double em = place.points * unitsPerPoint;
        const double x = dotX(place.x);
        const double y = dotY(place.baseline - em * 0.88);
        const int width = static_cast<int>(std::ceil(dotX(em)));
        const int height = static_cast<int>(std::ceil(dotY(em)));
        const Dots seen = dotsOf(raster, static_cast<int>(std::floor(x)),
                                 static_cast<int>(std::floor(y)), width, height);
        const QChar like = alphabets[place.points].mostLike(seen, x - std::floor(x),
                                                            y - std::floor(y), width, height);
        read += like == place.sign ? 1 : 0;
        if (like != place.sign)
            misread += QString(place.sign) + u'→' + like + u' ';
    }
    INFO(misread.toStdString());
    CHECK(static_cast<double>(read) / static_cast<double>(places.size()) >= 0.98);
}
