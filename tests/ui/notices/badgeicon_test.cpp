// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/notices/badgeicon.h"
#include "ui/notices/noticetext.h"
#include "ui/notices/traysign.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>

#include <set>

using namespace tasuki;

namespace {

NoticeCount posts(int count)
{
    NoticeCount made;
    made.posts = count;
    return made;
}

QImage drawn(const std::optional<NoticeCount> &count, int size)
{
    return badgeIcon(count).pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Colours that stand out from each other on the badge: white letters on a dark field.
int brightPixels(const QImage &image, const QRect &field)
{
    int found = 0;
    for (int y = field.top(); y <= field.bottom(); ++y) {
        for (int x = field.left(); x <= field.right(); ++x)
            found += qGray(image.pixel(x, y)) > 180 && qAlpha(image.pixel(x, y)) > 200;
    }
    return found;
}

} // namespace

TEST_CASE("What stands on the icon says what is known, and nothing more", "[ui][notices]")
{
    CHECK(badgeText(std::nullopt).isEmpty());
    CHECK(badgeText(posts(0)).isEmpty());
    CHECK(badgeText(posts(1)) == u"1");
    CHECK(badgeText(posts(9)) == u"9");
    CHECK(badgeText(posts(10)) == u"9+");
    CHECK(badgeText(posts(4000)) == u"9+");
    NoticeCount counting = posts(3);
    counting.isCounted = false;
    CHECK(badgeText(counting) == u"…");
    CHECK(countText(std::nullopt).contains(QStringLiteral("locked")));
    CHECK(countText(counting).contains(QStringLiteral("counting")));
    CHECK_FALSE(countText(counting).contains(u'3'));
}

TEST_CASE("Every number looks different at every size a tray has", "[ui][notices]")
{
    for (const int size : {16, 24, 32}) {
        std::set<QByteArray> pictures;
        for (int count = 0; count <= 10; ++count) {
            const QImage image = drawn(posts(count), size);
            REQUIRE(image.width() == size);
            pictures.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            if (count > 0) // a digit is not a speck
                CHECK(brightPixels(image, QRect(size / 3, 0, size - size / 3, size * 11 / 16))
                      >= size * size / 40);
        }
        CHECK(pictures.size() == 11);
        CHECK(drawn(std::nullopt, size) != drawn(posts(0), size));
    }
}

TEST_CASE("Without a tray the sign is silent and its menu works", "[ui][notices]")
{
    TraySign sign;
    QSignalSpy locked(&sign, &TraySign::lockRequested);
    QSignalSpy opened(&sign, &TraySign::openRequested);
    sign.show();
    sign.tell(QStringLiteral("1 new"), {Place::Kind::Rooms, {}});
    const auto actions = sign.menu()->actions();
    REQUIRE(actions.size() == 5); // with the line between them
    CHECK_FALSE(actions.at(1)->isEnabled()); // locked
    sign.setCount(posts(2));
    actions.at(1)->trigger();
    actions.at(2)->trigger();
    CHECK(locked.size() == 1);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>().kind == Place::Kind::Notices);
}
