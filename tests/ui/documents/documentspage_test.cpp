// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallpicture.h"
#include "tests/ui/rooms/talk.h"
#include "ui/documents/documentspage.h"

#include <QListView>
#include <QSignalSpy>

using namespace tasuki;

TEST_CASE("The papers of an admission are one key from its messages, and lead back to them",
          "[ui][documents]")
{
    Talk talk;
    const EpisodeEntry *entry = talk.desk.workspace.find(talk.episode);
    REQUIRE(entry);
    AttachedFile file;
    file.id = ObjectId::create();
    file.room = entry->episode.scope;
    file.at = FakeWorkspace::moment();
    file.file.name = QStringLiteral("指示書.pdf");
    file.file.of = talk.room().posts.first().post.id;
    talk.desk.workspace.roomFiles.kept.append(file);
    QSignalSpy left(talk.page.get(), &Page::openRequested);
    talk.desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(left.size() == 1);
    CHECK(left.first().first().value<Place>() == Place{Place::Kind::Documents, talk.episode});

    DocumentsPage page(talk.episode, talk.desk.workspace, talk.desk.clock,
                       [](QWidget *, const QString &) { return QString(); });
    talk.desk.show(page);
    auto *list = page.findChild<QListView *>(QStringLiteral("documentsListView"));
    REQUIRE(list);
    list->grab();
    talk.desk.settle();
    CHECK(list->hasFocus());
    QSignalSpy back(&page, &Page::openRequested);
    talk.desk.press(Qt::Key_O);
    REQUIRE(back.size() == 1);
    CHECK(
        back.first().first().value<Place>()
        == Place{Place::Kind::Conversation, talk.episode, talk.room().posts.first().post.place()});
}
