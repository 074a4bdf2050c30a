// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/story/talkstory.h"

#include "app/client/story/storystep.h"
#include "ui/rooms/posttimeline.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QImage>
#include <QPainter>

namespace tasuki {

bool savePracticePhoto(const QString &path)
{
    QImage photo(1600, 1200, QImage::Format_RGB32);
    photo.fill(QColor(0xf2, 0xe3, 0xcf));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0xc9, 0x6f, 0x53));
    painter.drawEllipse(QPoint(800, 560), 330, 220);
    QFont font = painter.font();
    font.setPixelSize(90);
    painter.setFont(font);
    painter.drawText(photo.rect().adjusted(0, 900, 0, 0), Qt::AlignCenter,
                     QStringLiteral("練習用の写真(架空)"));
    painter.end();
    return photo.save(path, "jpeg", 85);
}

TalkStory::TalkStory(MainWindow &careManager, MainWindow &hospital, QString password,
                     std::function<bool(bool on)> turnServer)
    : m_handoff(careManager, hospital, std::move(password))
    , m_care(&careManager)
    , m_hospital(&hospital)
    , m_turnServer(std::move(turnServer))
{ }

PostTimeline *TalkStory::timeline(const StoryHand &hand) const
{
    return qobject_cast<PostTimeline *>(hand.find(QStringLiteral("postTimeline")));
}

int TalkStory::posts(const StoryHand &hand) const
{
    return rowsOf(hand, "postTimeline");
}

StoryStep TalkStory::write(const char *name, const StoryHand &hand, const QString &text,
                           std::function<bool()> until) const
{
    return step(
        name,
        [hand, text] {
            if (!toFront(hand) || !hand.typeInto(QStringLiteral("postTextEdit"), text))
                return false;
            hand.press(Qt::Key_Return, Qt::ControlModifier);
            return true;
        },
        std::move(until), hand.window());
}

QList<StoryStep> TalkStory::asking() const
{
    return {
        step(
            "empty-room",
            [this] {
                if (!toFront(m_care))
                    return false;
                m_care.press(Qt::Key_M, Qt::ControlModifier);
                return true;
            },
            [this] { return sees(m_care, "conversationPage"); }, m_care.window()),
        step(
            "marked-important",
            [this] {
                auto *box
                    = qobject_cast<QCheckBox *>(m_care.find(QStringLiteral("importantCheckBox")));
                if (!box)
                    return false;
                box->setFocus(Qt::TabFocusReason);
                m_care.press(Qt::Key_Space);
                return box->isChecked();
            },
            [] { return true; }, nullptr),
        write(
            "important-post", m_care,
            QStringLiteral("退院後の食事の形を教えてください。\n娘さんは刻み食を作れるそうです。"),
            [this] { return posts(m_care) == 1; }),
    };
}

QList<StoryStep> TalkStory::acknowledging() const
{
    return {
        step(
            "rooms-of-the-hospital",
            [this] {
                return toFront(m_hospital) && m_hospital.click(QStringLiteral("place3Button"));
            },
            [this] { return isAskedFor(m_hospital); }, m_hospital.window()),
        step(
            "room-at-the-hospital",
            [this] {
                m_hospital.press(Qt::Key_Return);
                return true;
            },
            [this] { return posts(m_hospital) == 1; }, m_hospital.window()),
        step(
            "post-acknowledged",
            [this] {
                m_hospital.press(Qt::Key_R);
                return true;
            },
            [this] { return !sees(m_hospital, "acknowledgePostButton"); }, m_hospital.window()),
        step(
            "care-manager-sees-who-took-note", [this] { return toFront(m_care); },
            [this] {
                const auto *row = timeline(m_care) ? timeline(m_care)->chosenRow() : nullptr;
                return row && !row->post().acknowledgements.isEmpty();
            },
            m_care.window()),
    };
}

QList<StoryStep> TalkStory::answeringWithoutLine() const
{
    return {
        step(
            "server-away", [this] { return m_turnServer(false); }, [] { return true; }, nullptr),
        step(
            "photo-attached",
            [this] {
                if (!toFront(m_hospital))
                    return false;
                m_hospital.press(Qt::Key_Return); // in the list: reply
                m_hospital.press(Qt::Key_O, Qt::ControlModifier);
                return true;
            },
            [this] { return sees(m_hospital, "sendPostButton"); }, m_hospital.window()),
        write("answer-waits", m_hospital,
              QStringLiteral(
                  "やわらか食です。髙﨑先生と𠮷田さんに確かめました。傷の写真も付けます。"),
              [this] { return posts(m_hospital) == 2; }),
        step(
            "server-back-again", [this] { return m_turnServer(true); }, [] { return true; },
            nullptr),
        step(
            "answer-has-come",
            [this] {
                m_hospital.click(QStringLiteral("retryButton"));
                m_care.click(QStringLiteral("retryButton"));
                return toFront(m_care);
            },
            [this] {
                const PostTimeline *list = timeline(m_care);
                if (!list || posts(m_care) != 2)
                    return false;
                timeline(m_care)->chooseLast();
                return list->chosenRow() && !list->chosenRow()->files.isEmpty();
            },
            m_care.window()),
    };
}

QList<StoryStep> TalkStory::looking() const
{
    return {
        step(
            "photo-looked-at",
            [this] {
                QWidget *files = m_care.find(QStringLiteral("postFilesList"));
                if (!files)
                    return false;
                files->setFocus(Qt::TabFocusReason);
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] { return looksAtPicture(m_care); }, m_care.window()),
        step(
            "back-in-the-room",
            [this] {
                m_care.press(Qt::Key_Escape);
                return true;
            },
            [this] { return sees(m_care, "postTimeline"); }, nullptr),
    };
}

QList<StoryStep> TalkStory::correcting() const
{
    return {
        write("somebody-else-is-named", m_care,
              QStringLiteral("福留キヨさんの血圧は 150/90 でした。"),
              [this] {
                  const auto *bar = qobject_cast<MessageBar *>(
                      m_care.find(QStringLiteral("conversationMessageBar")));
                  return bar && bar->severity() == MessageBar::Severity::Warning
                      && posts(m_care) == 2;
              }),
        step(
            "written-anew",
            [this] {
                m_care.press(Qt::Key_A, Qt::ControlModifier);
                m_care.type(QStringLiteral("明日の十時に病棟へ伺います。"));
                m_care.press(Qt::Key_Return, Qt::ControlModifier);
                return true;
            },
            [this] { return posts(m_care) == 3; }, m_care.window()),
        step(
            "corrected",
            [this] {
                m_care.press(Qt::Key_Up, Qt::ControlModifier);
                m_care.press(Qt::Key_F2);
                m_care.press(Qt::Key_A, Qt::ControlModifier);
                m_care.type(QStringLiteral("明日の十一時に病棟へ伺います。"));
                m_care.press(Qt::Key_Return, Qt::ControlModifier);
                return true;
            },
            [this] { return chosenIs(m_care, &Post::isCorrected); }, m_care.window()),
        step(
            "taken-back",
            [this] {
                m_care.press(Qt::Key_Up, Qt::ControlModifier);
                m_care.press(Qt::Key_Delete);
                m_care.type(QStringLiteral("電話で済みました"));
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] { return chosenIs(m_care, &Post::isRetracted); }, m_care.window()),
        step(
            "hospital-sees-the-trail",
            [this] {
                if (!toFront(m_hospital) || posts(m_hospital) != 3)
                    return false;
                timeline(m_hospital)->chooseLast();
                return true;
            },
            [this] { return chosenIs(m_hospital, &Post::isRetracted); }, m_hospital.window()),
    };
}

QList<StoryStep> TalkStory::finding() const
{
    return {
        step(
            "word-found-in-all-rooms",
            [this] {
                if (!toFront(m_care) || !m_care.click(QStringLiteral("place3Button")))
                    return false;
                m_care.press(Qt::Key_F, Qt::ControlModifier);
                m_care.type(QStringLiteral("刻み"));
                return true;
            },
            [this] { return rowsOf(m_care, "foundPostsListView") == 1; }, m_care.window()),
        step(
            "begun-at-what-was-found",
            [this] {
                m_care.press(Qt::Key_Return);
                return true;
            },
            [this] {
                const ShownPost *row = timeline(m_care) ? timeline(m_care)->chosenRow() : nullptr;
                return row && row->post().text().contains(QStringLiteral("刻み食"));
            },
            m_care.window()),
    };
}

bool TalkStory::chosenIs(const StoryHand &hand, bool (Post::*what)() const) const
{
    const ShownPost *row = timeline(hand) ? timeline(hand)->chosenRow() : nullptr;
    return row && (row->post().*what)();
}

QList<StoryStep> TalkStory::steps() const
{
    return m_handoff.untilAcknowledged() + asking() + acknowledging() + answeringWithoutLine()
        + looking() + correcting() + finding();
}

} // namespace tasuki
