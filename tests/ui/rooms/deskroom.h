// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rooms.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/roompage.h"
#include "ui/rooms/roomsettingstab.h"
#include "ui/rooms/roomwords.h"
#include "ui/shell/roomtab.h"

#include <QFutureWatcher>
#include <QTabBar>

namespace tasuki {

/// A tab that only remembers what it was asked for.
class MarkTab final : public RoomTab {
public:
    struct Marks {
        int made = 0, refreshed = 0, saved = 0, focused = 0;
    };
    MarkTab(Marks &marks, QWidget *parent)
        : RoomTab(parent)
        , m_marks(marks)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(QStringLiteral("mark"));
        ++m_marks.made;
    }
    void refresh() override { ++m_marks.refreshed; }
    void focusFirst() override
    {
        ++m_marks.focused;
        setFocus();
    }
    void saveNow() override { ++m_marks.saved; }

private:
    Marks &m_marks;
};

/// A desk with a room that has a record of its own, opened with さくら市民病院 there – of 佐藤ハル,
/// where such a room is about somebody – and its page: messages, vitals (a MarkTab), settings.
struct DeskRoom {
    explicit DeskRoom(const char *kind = "patient",
                      FakeWorkspace::Desk where = FakeWorkspace::Desk::CareOffice)
        : desk(where)
    {
        FakePosts &posts = desk.workspace.roomPosts;
        posts.me = desk.workspace.data.me.id;
        posts.now = FakeWorkspace::moment();
        const RoomTemplate *known = RoomTemplates::builtIn().find(QLatin1String(kind));
        REQUIRE(known);
        RoomDraft draft = desk.workspace.rooms().begin(known->id);
        draft.title = QStringLiteral("在宅の相談");
        draft.members = {officeNamed(QStringLiteral("さくら市民病院"))};
        if (known->isAboutPatient)
            draft.patient = RoomPatient{
                QStringLiteral("佐藤ハル"), QStringLiteral("さとう はる"), {1941, 11, 3}};
        if (known->needsConsent)
            draft.consent = ConsentForm{QStringLiteral("様式3-1"),
                                        QStringLiteral("全員で共有"),
                                        QDate(2026, 5, 20),
                                        QStringLiteral("佐藤ハル"),
                                        {}};
        const auto opened = desk.workspace.rooms().open(draft).result();
        REQUIRE(opened);
        room = *opened;
    }

    OfficeId officeNamed(const QString &name) const
    {
        for (const Office &office : desk.workspace.data.offices) {
            if (office.name == name)
                return office.id;
        }
        return {};
    }
    RoomEntry &entry()
    {
        for (RoomEntry &known : desk.workspace.data.rooms) {
            if (known.room.scope == room)
                return known;
        }
        FAIL("the room is not there");
        return desk.workspace.data.rooms.first();
    }
    /// Seen from the other office.
    void makeForeign()
    {
        entry().isOwn = false;
        entry().room.opened.office = officeNamed(QStringLiteral("さくら市民病院"));
        announce();
    }
    void announce()
    {
        ++entry().talk.stamp;
        desk.workspace.publish();
        desk.settle();
    }
    PostEntry &say(const QString &text)
    {
        PersonId other;
        for (const Person &person : desk.workspace.data.people) {
            if (person.office != desk.workspace.data.me.office)
                other = person.id;
        }
        desk.workspace.roomPosts.posts.append(postSaying(text, other, FakeWorkspace::moment()));
        desk.workspace.roomPosts.posts.last().post.scope = room;
        return desk.workspace.roomPosts.posts.last();
    }

    QList<RoomTabKind> kinds()
    {
        return {
            {RoomFeature::Talk, featureText(RoomFeature::Talk),
             [this](ScopeId of, QWidget *parent) {
                 return new ConversationView(of, {}, desk.workspace, desk.clock, probe, {}, parent);
             }},
            {RoomFeature::Vitals, featureText(RoomFeature::Vitals),
             [this](ScopeId, QWidget *parent) { return new MarkTab(marks, parent); }},
            {std::nullopt, RoomSettingsTab::tabTitle(),
             [this](ScopeId of, QWidget *parent) {
                 return new RoomSettingsTab(of, desk.workspace, desk.clock, parent);
             }},
        };
    }
    RoomPage &show(const PostPlace &begin = {})
    {
        page = std::make_unique<RoomPage>(room, begin, kinds(), memory, desk.workspace);
        desk.show(*page);
        return *page;
    }
    QStringList tabs() const
    {
        QStringList titles;
        const auto *bar = page->findChild<QTabBar *>(QStringLiteral("roomTabBar"));
        for (int i = 0; i < bar->count(); ++i)
            titles.append(bar->tabText(i));
        return titles;
    }
    template<typename T>
    T *part(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    TestDesk desk;
    SaidProbe probe;
    MarkTab::Marks marks;
    RoomTabMemory memory;
    ScopeId room;
    std::unique_ptr<RoomPage> page;
};

} // namespace tasuki
