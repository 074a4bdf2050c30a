// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a room, and what comes from the scanner, in Japanese.
#include "tests/support/waitfor.h"
#include "tests/ui/documents/documentroom.h"
#include "tests/ui/pictures/look.h"
#include "tests/ui/rooms/scansource.h"
#include "ui/support/filepreview.h"

using namespace tasuki;

namespace {

const QSize small(760, 600); // what a window of 1366 points at 150 % leaves beside the rail

QByteArray previewOf(Qt::GlobalColor colour)
{
    QBuffer file;
    file.setData(ScanSource::aPhoto(colour));
    file.open(QIODevice::ReadOnly);
    const auto preview = makeFilePreview(file, FileType::Jpeg);
    REQUIRE(preview);
    return *preview;
}

} // namespace

TEST_CASE("The papers of a room are whole on the screen", "[ui][pictures][documents]")
{
    const Japanese japanese;
    DocumentRoom room;
    room.show();
    look(room.tab, QStringLiteral("documents-empty"));
    const ObjectId of = room.say(QStringLiteral("計画書です"), QDate(2026, 5, 20)).id;
    room.put(QStringLiteral("訪問看護計画書 6月.pdf"), 30, DocumentKind::Plan, of);
    for (int month = 1; month < 5; ++month)
        room.put(QStringLiteral("提供票 %1月分.pdf").arg(month), 60 * 24 * 30 * (6 - month),
                 DocumentKind::UseSlip);
    room.put(QString(QStringLiteral("とても長い名前の写真")).repeated(8) + QStringLiteral(".jpg"),
             500, DocumentKind::Photo);
    room.put(QStringLiteral("scan0012.pdf"), 700);
    const QList<Qt::GlobalColor> colours{Qt::darkGreen, Qt::lightGray, Qt::darkCyan};
    for (qsizetype i = 0; i < room.desk.workspace.roomFiles.kept.size(); ++i)
        room.desk.workspace.roomFiles.kept[i].file.preview = previewOf(colours.at(i % 3));
    room.announce();
    room.tab.focusFirst();
    REQUIRE(QTest::qWaitFor([&] {
        return !room.model->index(0).data(DocumentModel::PictureRole).value<QImage>().isNull();
    }));
    look(room.tab, QStringLiteral("documents"));
    room.tab.resize(small);
    look(room.tab, QStringLiteral("documents-small"));
    CHECK(room.tab.width() == small.width());
}

TEST_CASE("What comes from the scanner is whole on the screen", "[ui][pictures][documents]")
{
    const Japanese japanese;
    Talk talk;
    ScanSource source;
    ScanFolder folder(source.memory, source.quiet);
    folder.choose(source.disk.path());
    ConversationPage page(
        talk.episode, PostPlace(), talk.desk.workspace, talk.desk.clock, talk.probe,
        ConversationPage::Choosers{[](QWidget *) { return QStringList(); },
                                   [](QWidget *, const QString &) { return QString(); },
                                   [](QWidget *) { return QString(); }, &folder});
    talk.desk.show(page);
    source.write(QStringLiteral("scan0001.jpg"), ScanSource::aPhoto(Qt::lightGray));
    source.write(QStringLiteral("scan0002.jpg"), ScanSource::aPhoto(Qt::lightGray));
    REQUIRE(waitFor([&] { return folder.arrived().size() == 2; }));
    page.findChild<Composer *>()->addFiles(
        {QStringLiteral("/tmp/提供票6月.pdf"), QStringLiteral("/tmp/傷.jpg")});
    look(page, QStringLiteral("scans"));
    page.resize(small);
    look(page, QStringLiteral("scans-small"));
    page.findChild<QPushButton *>(QStringLiteral("scansButton"))->click();
    look(page, QStringLiteral("scans-setting"));
}
