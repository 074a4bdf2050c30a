// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/deskroom.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/postshape.h"
#include "ui/rooms/quoterow.h"
#include "ui/widgets/messagebar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {

ItemQuote aQuote(ObjectId sheet)
{
    return {sheet, QStringLiteral("https://tasuki.example/f|1"), QStringLiteral("C07"),
            QStringLiteral("褥瘡"), QStringLiteral("あり")};
}

} // namespace

TEST_CASE("What came from a sheet stands with the text, is sent and can be left out",
          "[ui][rooms][quote]")
{
    QWidget window;
    Composer composer(&window);
    window.show();
    PostDraft draft;
    draft.text = QStringLiteral("いつからですか");
    draft.item = aQuote(ObjectId::create());
    composer.setDraft(draft);
    auto *row = composer.findChild<QuoteRow *>();
    REQUIRE(row);
    CHECK(row->isVisible());
    CHECK(composer.draft() == draft);

    composer.correct(ObjectId::create(), QStringLiteral("別の言葉")); // of the words alone
    CHECK_FALSE(row->isVisible());
    CHECK_FALSE(composer.draft().item);
    composer.leaveMode();
    CHECK(row->isVisible());

    QSignalSpy edited(&composer, &Composer::edited);
    composer.findChild<QPushButton *>(QStringLiteral("leaveQuoteOutButton"))->click();
    CHECK_FALSE(edited.isEmpty());
    CHECK_FALSE(composer.draft().item);
    CHECK_FALSE(row->isVisible());
}

TEST_CASE("A quoted item is shown under the text and leads to the sheet", "[ui][rooms][quote]")
{
    Talk talk(3);
    const EpisodeEntry &entry = *talk.desk.workspace.find(talk.episode);
    REQUIRE(entry.sheet);
    talk.room().posts.last().post.item = aQuote(entry.sheet->id);
    talk.announce();
    const ShownPost *row = talk.timeline->chosenRow();
    REQUIRE(row);
    CHECK(row->item == QStringLiteral("褥瘡：あり"));
    CHECK(spokenPost(*row).contains(QStringLiteral("褥瘡：あり")));
    const PostShape shape(*row, talk.timeline->font(), 600);
    CHECK(shape.item().top() >= shape.text().bottom());

    QSignalSpy opened(talk.page.get(), &Page::openRequested);
    talk.desk.press(Qt::Key_O);
    REQUIRE(opened.size() == 1);
    const auto place = opened.first().first().value<Place>();
    CHECK(place.kind == Place::Kind::Episode);
    CHECK(place.object == talk.episode);
    CHECK(place.quote == talk.room().posts.last().post.item);
    auto *button = talk.page->findChild<QPushButton *>(QStringLiteral("openItemButton"));
    REQUIRE(button);
    CHECK(button->isVisible());
    CHECK(namelessOn(*talk.page).isEmpty());
}

TEST_CASE("A sheet that is not the reader's to see is said to be none", "[ui][rooms][quote]")
{
    Talk talk(3);
    talk.room().posts.last().post.item = aQuote(ObjectId::create());
    talk.announce();
    QSignalSpy opened(talk.page.get(), &Page::openRequested);
    talk.desk.press(Qt::Key_O);
    CHECK(opened.isEmpty());
    auto *bar = talk.page->findChild<MessageBar *>(QStringLiteral("conversationMessageBar"));
    REQUIRE(bar);
    CHECK(bar->isVisible());
}

TEST_CASE("Of a post that was taken back no item is shown", "[ui][rooms][quote]")
{
    Talk talk(3);
    Post &post = talk.room().posts.last().post;
    post.item = aQuote(ObjectId::create());
    post.retractedAt = talk.room().now;
    talk.announce();
    CHECK(talk.timeline->chosenRow()->item.isEmpty());
    CHECK_FALSE(talk.page->findChild<QPushButton *>(QStringLiteral("openItemButton"))->isVisible());
}
