// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/conversationpage.h"
#include "ui/rooms/posttimeline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/onscreenwatch.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace tasuki {

/// Says what a test says.
class SaidProbe final : public ScreenProbe {
public:
    bool isOnScreen(const QWidget &) const override { return on; }
    bool on = true;
};

inline PostEntry postSaying(const QString &text, PersonId author, const QDateTime &at)
{
    Post post;
    post.id = ObjectId::create();
    post.author = author;
    post.versions = {{text, at}};
    return {post, false, {}};
}

/// The care manager's desk with 佐藤ハル's room on screen; 田中 of the hospital wrote `posts`
/// posts, a minute apart.
struct Talk {
    explicit Talk(int posts = 3)
        : episode(desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次")))
        , tanaka(otherPerson())
    {
        FakePosts &room = desk.workspace.roomPosts;
        room.me = desk.workspace.data.me.id;
        room.office = desk.workspace.data.me.office;
        room.profession = desk.workspace.data.me.profession;
        room.now = FakeWorkspace::moment();
        for (int i = 0; i < posts; ++i)
            room.posts.append(postSaying(QStringLiteral("報告%1").arg(i), tanaka,
                                         room.now.addSecs(60 * (i - posts))));
        page = std::make_unique<ConversationPage>(
            episode, PostPlace(), desk.workspace, desk.clock, probe,
            ConversationPage::Choosers{[this](QWidget *) { return chosen; },
                                       [](QWidget *, const QString &) { return QString(); }});
        desk.show(*page);
        composer = page->findChild<Composer *>();
        timeline = page->findChild<PostTimeline *>();
        text = page->findChild<QPlainTextEdit *>(QStringLiteral("postTextEdit"));
        bar = page->findChild<MessageBar *>(QStringLiteral("conversationMessageBar"));
        REQUIRE((composer && timeline && text && bar));
    }

    FakePosts &room() { return desk.workspace.roomPosts; }
    PersonId otherPerson() const
    {
        for (const Person &person : desk.workspace.data.people) {
            if (person.office != desk.workspace.data.me.office)
                return person.id;
        }
        return {};
    }
    /// Something changed in the room: the snapshot says so.
    void announce()
    {
        ++desk.workspace.find(episode)->talk.stamp;
        desk.workspace.publish();
        desk.settle();
    }
    QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QLatin1String(name));
    }
    void write(const QString &words)
    {
        desk.press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(text->hasFocus());
        text->setPlainText(words);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
    }

    TestDesk desk;
    SaidProbe probe;
    ObjectId episode;
    PersonId tanaka;
    QStringList chosen;
    std::unique_ptr<ConversationPage> page;
    Composer *composer = nullptr;
    PostTimeline *timeline = nullptr;
    QPlainTextEdit *text = nullptr;
    MessageBar *bar = nullptr;
};

} // namespace tasuki
