// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/postmodel.h"
#include "ui/rooms/postshape.h"

#include <QAbstractItemModelTester>

using namespace tasuki;

namespace {

QList<ShownPost> rowsOf(Talk &talk, const QList<PostEntry> &posts)
{
    return shownPosts(posts, {}, {}, *talk.desk.workspace.snapshot(), FakeWorkspace::moment());
}

} // namespace

TEST_CASE("The model keeps its word however the stretch moves", "[ui][rooms][model]")
{
    Talk talk(40);
    const QList<PostEntry> all = talk.room().posts;
    PostModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &[from, count] :
         QList<std::pair<int, int>>{{30, 10}, {20, 20}, {0, 40}, {0, 15}, {5, 10}, {7, 0}})
        model.setRows(rowsOf(talk, all.mid(from, count)));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The first post of each day says the day", "[ui][rooms][model]")
{
    Talk talk(0);
    const QDateTime now = FakeWorkspace::moment();
    const auto rows = rowsOf(talk,
                             {postSaying(QStringLiteral("一"), talk.tanaka, now.addDays(-1)),
                              postSaying(QStringLiteral("二"), talk.tanaka, now.addSecs(-60)),
                              postSaying(QStringLiteral("三"), talk.tanaka, now)});
    CHECK_FALSE(rows.at(0).dayHeading.isEmpty());
    CHECK(rows.at(1).dayHeading.contains(QStringLiteral("令和8年6月1日")));
    CHECK(rows.at(2).dayHeading.isEmpty());
}

TEST_CASE("A post taken back shows why and nothing of what it said", "[ui][rooms][model]")
{
    Talk talk(0);
    PostEntry gone
        = postSaying(QStringLiteral("別の方の名前"), talk.tanaka, FakeWorkspace::moment());
    gone.post.retractedAt = FakeWorkspace::moment();
    gone.post.retractReason = QStringLiteral("書き間違い");
    gone.post.wantsAcknowledgement = true;
    const ShownPost row = rowsOf(talk, {gone}).first();
    CHECK_FALSE(spokenPost(row).contains(QStringLiteral("別の方の名前")));
    CHECK(spokenPost(row).contains(QStringLiteral("書き間違い")));
    CHECK_FALSE(row.awaitsMe);
}

TEST_CASE("A long post shows its beginning and says that there is more", "[ui][rooms][shape]")
{
    Talk talk(0);
    const auto shapeOf = [&talk](const QString &text) {
        const auto rows = rowsOf(talk, {postSaying(text, talk.tanaka, FakeWorkspace::moment())});
        return std::make_unique<PostShape>(rows.first(), QApplication::font(), 500);
    };
    CHECK(shapeOf(QStringLiteral("短い"))->more().isEmpty());
    const auto book = shapeOf(QString(9'000, u'長'));
    CHECK_FALSE(book->more().isEmpty());
    CHECK(book->layout().lineCount() == PostShape::mostLines);
    const auto poem = shapeOf(QStringLiteral("行\n").repeated(30));
    CHECK(poem->layout().lineCount() == PostShape::mostLines);
    CHECK_FALSE(poem->more().isEmpty());
    CHECK(shapeOf(QStringLiteral("行\n").repeated(3))->height()
          > shapeOf(QStringLiteral("行"))->height());
}
