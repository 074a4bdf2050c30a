// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"
#include "tests/support/text.h"
#include "ui/documents/documentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {

ShelvedFile paper(DocumentKind kind, int minute, ObjectId of = {})
{
    ShelvedFile file;
    file.id = ObjectId::create();
    file.file.name = QString::number(minute);
    file.file.slot = toCode(kind);
    file.file.of = of;
    file.at = FakeWorkspace::moment().addSecs(60 * minute);
    return file;
}

QList<int> minutesOf(const QList<DocumentRow> &rows)
{
    QList<int> minutes;
    for (const DocumentRow &row : rows)
        minutes.append(row.file.file.name.toInt());
    return minutes;
}

} // namespace

TEST_CASE(
    "Documents stand by kind, the newest of each in front, and unknown kinds among the others",
    "[ui][documents][model]")
{
    ShelvedFile ofLater = paper(DocumentKind::Other, 1);
    ofLater.file.slot = QStringLiteral("of-a-later-version");
    const QList<ShelvedFile> files{paper(DocumentKind::UseSlip, 9), paper(DocumentKind::Order, 8),
                                   paper(DocumentKind::UseSlip, 7), paper(DocumentKind::Other, 6),
                                   paper(DocumentKind::UseSlip, 5), ofLater};
    const QList<DocumentRow> rows = documentRows(files);
    CHECK(minutesOf(rows) == QList<int>{8, 9, 7, 5, 6, 1});
    QList<int> counts;
    for (const DocumentRow &row : rows)
        counts.append(row.ofItsKind);
    CHECK(counts == QList<int>{1, 3, 0, 0, 2, 0});
    CHECK(minutesOf(documentRows(files, DocumentKind::UseSlip)) == QList<int>{9, 7, 5});
    CHECK(documentRows(files, DocumentKind::Consent).isEmpty());
    CHECK(documentRows({}).isEmpty());
}

TEST_CASE("The model of documents keeps its word", "[ui][documents][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    DocumentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<ShelvedFile> files;
    const auto show = [&](const std::optional<DocumentKind> &only = {}) {
        model.setDocuments(documentRows(files, only), workspace.snapshot(),
                           FakeWorkspace::moment());
    };
    show();
    for (int minute = 0; minute < 6; ++minute) {
        files.prepend(paper(minute % 2 ? DocumentKind::Order : DocumentKind::UseSlip, minute));
        show();
    }
    CHECK(model.rowCount() == 6);
    CHECK(model.index(0).data(DocumentModel::NewestRole).toBool());
    CHECK_FALSE(model.index(1).data(DocumentModel::NewestRole).toBool());
    show(DocumentKind::Order);
    CHECK(model.rowCount() == 3);
    CHECK(model.indexOf(files.first().id).row() == 0);
    CHECK_FALSE(model.indexOf(files.at(1).id).isValid());
    files.clear();
    show();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Only what comes on screen is asked for, at once and once", "[ui][documents][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    DocumentModel model;
    QSignalSpy pictures(&model, &DocumentModel::picturesWanted);
    QSignalSpy posts(&model, &DocumentModel::postsWanted);
    QList<ShelvedFile> files;
    for (int minute = 5000; minute > 0; --minute)
        files.append(paper(DocumentKind::Photo, minute, ObjectId::create()));
    model.setDocuments(documentRows(files), workspace.snapshot(), FakeWorkspace::moment());
    QTest::qWait(0);
    CHECK(pictures.isEmpty());
    CHECK(posts.isEmpty());
    const auto draw = [&] {
        for (int row = 0; row < 10; ++row) {
            (void)model.index(row).data(DocumentModel::WordsRole);
            (void)model.index(row).data(DocumentModel::PictureRole);
        }
    };
    draw();
    draw();
    REQUIRE(QTest::qWaitFor([&] { return pictures.size() == 1 && posts.size() == 1; }));
    CHECK(pictures.first().first().value<QList<ObjectId>>().size() == 10);
    CHECK(posts.first().first().value<QList<ObjectId>>().size() == 10);
    QHash<ObjectId, QImage> found;
    for (int row = 0; row < 10; ++row)
        found.insert(model.rows().at(row).file.id, QImage(8, 8, QImage::Format_RGB32));
    model.setPictures(found);
    draw();
    QTest::qWait(0);
    CHECK(pictures.size() == 1);
    CHECK(posts.size() == 1);
    CHECK(model.index(3).data(DocumentModel::PictureRole).value<QImage>().width() == 8);
    model.forgetPosts();
    draw();
    CHECK(QTest::qWaitFor([&] { return posts.size() == 2; }));
}
