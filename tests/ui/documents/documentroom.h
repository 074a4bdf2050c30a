// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/smallpicture.h"
#include "tests/ui/carepoints/patientroom.h"
#include "tests/ui/rooms/talk.h"
#include "ui/documents/documentmodel.h"
#include "ui/documents/documentstab.h"

#include <QListView>

namespace tasuki {

/// A patient's room with papers in it, and the tab they stand in.
struct DocumentRoom : PatientRoom {
    explicit DocumentRoom(const QString &name = QStringLiteral("佐藤ハル"))
        : PatientRoom(name)
        , tab(id, desk.workspace, desk.clock, [](QWidget *, const QString &) { return QString(); })
    {
        FakeFiles &files = desk.workspace.roomFiles;
        files.me = desk.workspace.data.me.id;
        files.now = FakeWorkspace::moment();
        list = tab.findChild<QListView *>(QStringLiteral("documentsListView"));
        model = tab.findChild<DocumentModel *>();
        REQUIRE((list && model));
    }

    /// Put there by somebody of the hospital, so many minutes ago.
    ObjectId put(const QString &fileName, int minutes, const std::optional<DocumentKind> &kind = {},
                 ObjectId of = {})
    {
        FakeFiles &files = desk.workspace.roomFiles;
        AttachedFile file;
        file.id = ObjectId::create();
        file.room = id;
        file.file.hash = QByteArray::number(files.kept.size()).rightJustified(32, '0');
        file.file.size = 4711;
        file.file.type = FileType::Jpeg;
        file.file.name = fileName;
        file.file.of = of;
        file.file.preview = smallJpeg();
        file.file.slot = kind ? toCode(*kind) : QString();
        file.by = other.id;
        file.at = FakeWorkspace::moment().addSecs(-60 * minutes);
        file.content = AttachedFile::Content::Here;
        files.kept.append(file);
        ++files.shelfStamp;
        return file.id;
    }
    /// Of the hospital, wanting a 了解 by that day.
    Post &say(const QString &text, const QDate &due)
    {
        PostEntry entry = postSaying(text, other.id, FakeWorkspace::moment().addSecs(-600));
        entry.post.scope = id;
        entry.post.office = other.office;
        entry.post.wantsAcknowledgement = true;
        entry.post.due = due;
        desk.workspace.roomPosts.posts.append(entry);
        return desk.workspace.roomPosts.posts.last().post;
    }
    void show()
    {
        desk.show(tab);
        list->grab(); // rows are drawn: what they show is asked for
        desk.settle();
    }
    void announce()
    {
        ++entry().talk.stamp;
        publish();
        list->grab();
        desk.settle();
    }
    QStringList names() const
    {
        QStringList all;
        for (const DocumentRow &row : model->rows())
            all.append(row.file.file.name);
        return all;
    }
    DocumentWords words(int row) const
    {
        return model->index(row).data(DocumentModel::WordsRole).value<DocumentWords>();
    }

    DocumentsTab tab;
    QListView *list = nullptr;
    DocumentModel *model = nullptr;
};

} // namespace tasuki
