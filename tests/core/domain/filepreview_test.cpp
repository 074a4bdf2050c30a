// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filepreview.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A preview is a whole, clean, small JPEG", "[domain][filepreview]")
{
    CHECK(isFilePreview(smallJpeg()));
    CHECK_FALSE(isFilePreview({}));
    CHECK_FALSE(isFilePreview("%PDF-1.7\n"));
    CHECK_FALSE(isFilePreview(smallJpeg().chopped(1)));
    CHECK_FALSE(isFilePreview(smallJpeg() + '\0'));
    CHECK_FALSE(isFilePreview(smallJpeg().first(2) + QByteArray("\xFF\xFE\x00\x06Haru", 8)
                              + smallJpeg().mid(2)));
    CHECK_FALSE(isFilePreview(smallJpeg() + QByteArray(maxPreviewBytes, '\0')));
}
