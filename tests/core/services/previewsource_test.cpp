// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/previewsource.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"

#include <QBuffer>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

struct Photograph {
    Photograph() { source.open(QIODevice::ReadOnly); }

    QByteArray bytes = smallJpeg().first(2) + QByteArray("\xFF\xFE\x00\x06Haru", 8)
        + smallJpeg().mid(2) + "what follows";
    QBuffer source{&bytes};
};

CleanFile cleaned(Photograph &photograph)
{
    auto clean = CleanFile::create(photograph.source);
    REQUIRE(clean);
    return std::move(*clean);
}

} // namespace

TEST_CASE("What a preview is drawn from is the clean file", "[services][preview]")
{
    Photograph photograph;
    const CleanFile clean = cleaned(photograph);
    PreviewSource source(clean);
    CHECK(source.size() == smallJpeg().size());
    CHECK(source.peek(4) == smallJpeg().first(4));
    CHECK(source.readAll() == smallJpeg());
    REQUIRE(source.seek(20));
    CHECK(source.read(7) == smallJpeg().mid(20, 7));
    CHECK(source.atEnd() == false);
    REQUIRE(source.seek(source.size() - 2));
    CHECK(source.read(100) == smallJpeg().last(2));
    CHECK(source.atEnd());
    CHECK(source.read(1).isEmpty());
}

TEST_CASE("A preview that takes too long gets no more bytes", "[services][preview]")
{
    Photograph photograph;
    const CleanFile clean = cleaned(photograph);
    PreviewSource source(clean, 0ms);
    CHECK(source.read(4).isEmpty());
    char byte = 0;
    CHECK(source.read(&byte, 1) == -1);
}
