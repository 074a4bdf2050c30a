// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/addressbook/addressbookpage.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/shell/place.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {

struct BookDesk {
    BookDesk()
    {
        desk.show(page);
        page.refresh();
    }
    template<typename T>
    T *part(const char *name)
    {
        T *found = page.findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void type(const QString &words)
    {
        auto *line = part<QLineEdit>("bookSearchLineEdit");
        line->setFocus();
        line->setText(words);
        desk.settle();
    }
    int rows() { return part<QListView>("bookListView")->model()->rowCount(); }
    QString details() { return part<QLabel>("bookDetailsLabel")->text(); }

    TestDesk desk{FakeWorkspace::Desk::CareOffice};
    AddressBookPage page{desk.workspace, desk.clock};
};

} // namespace

TEST_CASE("People are found by name, reading and office, with their office's telephone",
          "[ui][addressbook]")
{
    BookDesk book;
    const int all = book.rows();
    CHECK(all >= book.desk.workspace.data.people.size());
    book.type(QStringLiteral("田中香織"));
    CHECK(book.rows() == 1);
    CHECK(book.details().contains(QStringLiteral("さくら市民病院")));
    const Office office = [&] {
        for (const Office &one : std::as_const(book.desk.workspace.data.offices)) {
            if (one.name == QStringLiteral("さくら市民病院"))
                return one;
        }
        return Office();
    }();
    CHECK(book.details().contains(office.phone));
    book.desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text() == office.phone);
    book.type(QStringLiteral("いません"));
    CHECK(book.rows() == 0);
    CHECK_FALSE(book.details().isEmpty());
    CHECK_FALSE(book.part<QPushButton>("writeToButton")->isVisible());
    book.type({});
    CHECK(book.rows() == all);
}

TEST_CASE("What the office says of its hours is shown, and nothing where it says nothing",
          "[ui][addressbook]")
{
    BookDesk book;
    book.type(QStringLiteral("田中香織"));
    CHECK_FALSE(book.details().contains(QStringLiteral("8:30")));
    for (Office &office : book.desk.workspace.data.offices)
        office.hours = QStringLiteral("平日 8:30–17:15");
    book.desk.workspace.publish();
    book.page.refresh();
    CHECK(book.details().contains(QStringLiteral("8:30")));
    for (Office &office : book.desk.workspace.data.offices)
        office.hours = QStringLiteral("24時間");
    book.desk.workspace.publish();
    book.page.refresh();
    CHECK(book.details().contains(QStringLiteral("24時間 (reachable now")));
}

TEST_CASE("Writing to somebody opens the room of the two, the same one the next time",
          "[ui][addressbook]")
{
    BookDesk book;
    QSignalSpy opened(&book.page, &Page::openRequested);
    book.type(QStringLiteral("田中香織"));
    CHECK(book.part<QLabel>("bookReadersLabel")->text().contains(QStringLiteral("田中香織")));
    book.part<QPushButton>("writeToButton")->click();
    book.desk.settle();
    REQUIRE(opened.size() == 1);
    const RoomEntry &room = book.desk.workspace.data.rooms.last();
    CHECK(opened.last().first().value<Place>()
          == Place{Place::Kind::Room, ObjectId(room.room.scope.uuid())});
    CHECK(room.room.people.size() == 2);
    const qsizetype rooms = book.desk.workspace.data.rooms.size();
    book.part<QPushButton>("writeToButton")->click();
    book.desk.settle();
    CHECK(opened.size() == 2);
    CHECK(book.desk.workspace.data.rooms.size() == rooms);
}

TEST_CASE("Nobody writes to oneself, and a refusal is said in the page", "[ui][addressbook]")
{
    BookDesk book;
    book.type(book.desk.workspace.data.me.name);
    CHECK_FALSE(book.part<QPushButton>("writeToButton")->isVisible());
    book.type(QStringLiteral("田中香織"));
    book.desk.workspace.refuse = Error{Error::Kind::Invalid, QStringLiteral("unknown_person")};
    book.part<QPushButton>("writeToButton")->click();
    book.desk.settle();
    CHECK(book.part<MessageBar>("bookMessageBar")->text()
          == roomFaultText(QStringLiteral("unknown_person")));
}
