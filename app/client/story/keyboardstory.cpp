// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/keyboardstory.h"

#include "app/client/story/storystep.h"
#include "ui/rooms/postmodel.h"
#include "ui/rooms/posttimeline.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace tasuki {

namespace {

    constexpr int asked = 3; ///< posts of the care manager

    StoryStep comesToTheDesk(const char *name, const StoryHand &hand)
    {
        return step(
            name, [hand] { return toFront(hand); }, [] { return true; }, nullptr);
    }

} // namespace

KeyboardStory::KeyboardStory(MainWindow &careManager, MainWindow &hospital, QString password)
    : m_handoff(careManager, hospital, std::move(password))
    , m_care(&careManager)
    , m_hospital(&hospital)
{ }

StoryStep KeyboardStory::keys(const char *name, const StoryHand &hand, const QKeySequence &pressed,
                              std::function<bool()> until) const
{
    StoryStep made = step(
        name,
        [hand, pressed] {
            for (int i = 0; i < pressed.count(); ++i) {
                const QKeyCombination combination = pressed[static_cast<uint>(i)];
                hand.press(combination.key(), combination.keyboardModifiers());
            }
            return true;
        },
        std::move(until), hand.window());
    made.pressed = pressed.toString(QKeySequence::PortableText);
    return made;
}

StoryStep KeyboardStory::walkTo(const char *name, const StoryHand &hand, const char *target) const
{
    StoryStep made = step(
        name,
        [this, hand, target] {
            if (!hasFocus(hand, target))
                hand.press(Qt::Key_Tab);
            return hasFocus(hand, target);
        },
        [] { return true; }, nullptr);
    made.pressed = QStringLiteral("Tab");
    return made;
}

QList<StoryStep> KeyboardStory::write(const char *name, const StoryHand &hand, const QString &text,
                                      int count) const
{
    return {
        step(
            "written",
            [this, hand, text] {
                if (!hasFocus(hand, "postTextEdit"))
                    return false;
                hand.type(text);
                return true;
            },
            [] { return true; }, nullptr),
        keys(name, hand, Qt::CTRL | Qt::Key_Return,
             [this, hand, count] { return posts(hand) == count; }),
    };
}

bool KeyboardStory::hasFocus(const StoryHand &hand, const char *name) const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && focus->window() == hand.window() && focus->objectName() == QLatin1String(name);
}

int KeyboardStory::posts(const StoryHand &hand) const
{
    return rowsOf(hand, "postTimeline");
}

ShownPost KeyboardStory::post(int row) const
{
    const auto *list
        = qobject_cast<PostTimeline *>(m_hospital.find(QStringLiteral("postTimeline")));
    return list ? list->model()->index(row, 0).data(PostModel::RowRole).value<ShownPost>()
                : ShownPost();
}

QList<StoryStep> KeyboardStory::asking() const
{
    const auto toTheText = [this](const char *name) {
        return keys(name, m_care, Qt::CTRL | Qt::Key_N,
                    [this] { return hasFocus(m_care, "postTextEdit"); });
    };
    return QList<StoryStep>{
               keys("room-of-the-admission", m_care, Qt::CTRL | Qt::Key_M,
                    [this] { return hasFocus(m_care, "postTextEdit"); }),
               walkTo("on-the-way-to-important", m_care, "importantCheckBox"),
               keys("marked-important", m_care, Qt::Key_Space,
                    [this] { return sees(m_care, "dueDateEdit"); }),
               toTheText("back-at-the-text"),
           }
    + write("first-question", m_care, QStringLiteral("退院後の食事の形を教えてください。"), 1)
        + QList<StoryStep>{toTheText("at-the-second-text")}
    + write("second-question", m_care, QStringLiteral("杖は病院にありますか。"), 2)
        + QList<StoryStep>{toTheText("at-the-third-text")}
    + write("third-question", m_care, QStringLiteral("面会は何時からできますか。"), asked);
}

QList<StoryStep> KeyboardStory::reading() const
{
    return {
        comesToTheDesk("nobody-touches-the-mouse", m_hospital),
        keys("tray", m_hospital, Qt::ALT | Qt::Key_2,
             [this] { return hasFocus(m_hospital, "trayListView"); }),
        keys("sheet-read", m_hospital, Qt::Key_Return,
             [this] {
                 const QWidget *acknowledge = m_hospital.find(QStringLiteral("acknowledgeButton"));
                 return acknowledge && acknowledge->isEnabled();
             }),
        keys("sheet-acknowledged", m_hospital, Qt::Key_R,
             [this] {
                 const QWidget *acknowledge = m_hospital.find(QStringLiteral("acknowledgeButton"));
                 return acknowledge && !acknowledge->isEnabled();
             }),
        keys("back-at-the-tray", m_hospital, Qt::ALT | Qt::Key_Left,
             [this] { return hasFocus(m_hospital, "trayListView"); }),
        keys("rooms", m_hospital, Qt::ALT | Qt::Key_3,
             [this] { return hasFocus(m_hospital, "roomsListView") && isAskedFor(m_hospital); }),
        keys("room", m_hospital, {Qt::Key_Home, Qt::Key_Return},
             [this] { return hasFocus(m_hospital, "postTimeline") && posts(m_hospital) == asked; }),
    };
}

QList<StoryStep> KeyboardStory::answering() const
{
    const auto toPost = [this](const char *name, const QKeySequence &pressed) {
        return keys(name, m_hospital, pressed,
                    [this] { return hasFocus(m_hospital, "postTextEdit"); });
    };
    const auto toList = [this](const char *name) {
        return keys(name, m_hospital, Qt::CTRL | Qt::Key_Up,
                    [this] { return hasFocus(m_hospital, "postTimeline"); });
    };
    const auto isAnswer = [this](const char *name, int question) {
        return step(
            name, {},
            [this, question] {
                return post(asked + question).post().replyTo == post(question).post().id;
            },
            nullptr);
    };
    return QList<StoryStep>{toPost("first-post", {Qt::Key_Home, Qt::Key_Return})}
    + write("first-answer", m_hospital, QStringLiteral("やわらか食です。"), asked + 1)
        + QList<StoryStep>{isAnswer("answers-the-first", 0), toList("posts-again"),
                           toPost("second-post", {Qt::Key_Home, Qt::Key_Down, Qt::Key_Return})}
    + write("second-answer", m_hospital, QStringLiteral("枕元にあります。"), asked + 2)
        + QList<StoryStep>{isAnswer("answers-the-second", 1), toList("posts-once-more"),
                           toPost("third-post",
                                  {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})}
    + write("third-answer", m_hospital, QStringLiteral("午後一時からです。"), asked + 3)
        + QList<StoryStep>{isAnswer("answers-the-third", 2)};
}

QList<StoryStep> KeyboardStory::takingNote() const
{
    return {
        keys("important-post-wants-acknowledging", m_hospital,
             {Qt::CTRL | Qt::Key_Up, Qt::Key_Home},
             [this] { return sees(m_hospital, "acknowledgePostButton"); }),
        keys("post-acknowledged", m_hospital, Qt::Key_R,
             [this] {
                 return !post(0).post().acknowledgements.isEmpty()
                     && !sees(m_hospital, "acknowledgePostButton");
             }),
    };
}

QList<StoryStep> KeyboardStory::attaching() const
{
    return QList<StoryStep>{
               keys("photo-chosen", m_hospital, {Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_O},
                    [this] {
                        const QWidget *send = m_hospital.find(QStringLiteral("sendPostButton"));
                        return send && send->isEnabled() && hasFocus(m_hospital, "postTextEdit");
                    })}
    + write("photo-sent", m_hospital, QStringLiteral("傷の写真です。"), asked + 4)
        + QList<StoryStep>{
            step(
                "photo-is-there", {}, [this] { return !post(asked + 3).files.isEmpty(); },
                m_hospital.window()),
            keys("at-the-post-with-the-photo", m_hospital, {Qt::CTRL | Qt::Key_Up, Qt::Key_End},
                 [this] { return sees(m_hospital, "postFilesList"); }),
            walkTo("on-the-way-to-the-photo", m_hospital, "postFilesList"),
            keys("photo-looked-at", m_hospital, Qt::Key_Return,
                 [this] { return looksAtPicture(m_hospital); }),
            keys("photo-left", m_hospital, Qt::Key_Escape,
                 [this] { return hasFocus(m_hospital, "postTimeline"); }),
        };
}

QList<StoryStep> KeyboardStory::leaving() const
{
    return {
        keys("rooms-again", m_hospital, Qt::ALT | Qt::Key_Left,
             [this] { return hasFocus(m_hospital, "roomsListView"); }),
        keys("locked", m_hospital, Qt::CTRL | Qt::Key_L,
             [this] { return hasFocus(m_hospital, "passwordLineEdit"); }),
    };
}

QList<StoryStep> KeyboardStory::steps() const
{
    return m_handoff.untilSent() + asking() + reading() + answering() + takingNote() + attaching()
        + leaving();
}

} // namespace tasuki
