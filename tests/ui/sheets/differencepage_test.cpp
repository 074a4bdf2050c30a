// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/sheets/differencepage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace tasuki;

namespace {

/// A client with a sheet sent on 1 May and one as it is now.
struct TwoSheets {
    TestDesk desk;
    ObjectId client;
    FormState before;
    FormState after;

    TwoSheets()
        : client(desk.workspace.sheets.begin().key())
        , before(desk.form())
        , after(desk.form())
    { }

    void pick(FormState &state, const char *linkId, const QString &label)
    {
        const FormItem *item = state.form().item(QLatin1String(linkId));
        for (const AnswerOption &option : item->options) {
            if (option.label == label)
                state.setAnswers(item->linkId, {option.value});
        }
        REQUIRE(state.isAnswered(item->linkId));
    }

    /// From independent to needing help, and a few that have no order.
    void fill()
    {
        pick(before, "H05", QStringLiteral("見守り"));
        pick(after, "H05", QStringLiteral("一部介助"));
        pick(before, "H10", QStringLiteral("自立"));
        pick(after, "H10", QStringLiteral("全介助"));
        pick(before, "H11", QStringLiteral("一部介助"));
        pick(after, "H11", QStringLiteral("自立"));
        pick(after, "B08a", QStringLiteral("戸建て"));
        const Answer date{{QStringLiteral("valueDate"), QStringLiteral("2026-06-01")}};
        after.setAnswers(QStringLiteral("A03"), {date});
    }

    void publish()
    {
        Sheet &now = desk.workspace.sheets[client];
        now.groups = after.groupValues();
        Sheet sent = now;
        sent.id = ObjectId::create();
        sent.groups = before.groupValues();
        const SheetVersion version{SheetVersion::Kind::Sent,
                                   sent.id,
                                   sent.form,
                                   1,
                                   {desk.workspace.data.me.id, desk.clock.now().addDays(-31)},
                                   ObjectId::create(),
                                   desk.workspace.data.myOffice.id};
        desk.workspace.pastSheets.append({version, sent});
    }
};

QTableView *tableOf(DifferencePage &page)
{
    return page.findChild<QTableView *>(QStringLiteral("differenceTable"));
}

QStringList items(const DifferencePage &page)
{
    QStringList items;
    for (const DifferenceRow &row : page.rows())
        items += row.item + u' ' + row.change;
    return items;
}

QString summaryOf(DifferencePage &page)
{
    return page.findChild<QLabel *>(QStringLiteral("differenceSummaryLabel"))->text();
}

} // namespace

TEST_CASE("The sheet that was sent is read against the one as it is now, worst first",
          "[ui][difference]")
{
    TwoSheets two;
    two.fill();
    two.publish();
    DifferencePage page(two.client, two.desk.workspace, two.desk.clock);
    two.desk.show(page);
    const auto rows = page.rows();
    REQUIRE(rows.size() == 4); // the day it was given says nothing of her
    CHECK(rows[0].before == QStringLiteral("自立"));
    CHECK(rows[0].after == QStringLiteral("全介助"));
    CHECK(rows[0].change == QStringLiteral("▼ worse by 3"));
    CHECK(rows[1].change == QStringLiteral("▼ worse by 1"));
    CHECK(rows[2].change == QStringLiteral("▲ better by 2"));
    CHECK(rows[3].before == QStringLiteral("―"));
    CHECK(summaryOf(page) == QStringLiteral("▼ worse: 2　▲ better: 1　other changes: 1"));
}

TEST_CASE("Keys sort, filter and turn the comparison round", "[ui][difference]")
{
    TwoSheets two;
    two.fill();
    two.publish();
    DifferencePage page(two.client, two.desk.workspace, two.desk.clock);
    two.desk.show(page);
    const QStringList bySize = items(page);
    two.desk.press(Qt::Key_2);
    const QStringList byForm = items(page);
    CHECK(byForm != bySize);
    CHECK(byForm.first().startsWith(QStringLiteral("住居の種類")));
    two.desk.press(Qt::Key_3);
    CHECK(page.rows().first().card == QStringLiteral("Life, home and money"));
    two.desk.press(Qt::Key_1);
    CHECK(items(page) == bySize);

    two.desk.press(Qt::Key_W);
    CHECK(page.rows().size() == 2);
    CHECK(page.findChild<QCheckBox *>(QStringLiteral("worseOnlyCheckBox"))->isChecked());
    two.desk.press(Qt::Key_W);
    CHECK(page.rows().size() == 4);

    two.desk.press(Qt::Key_X);
    CHECK(page.rows().first().change == QStringLiteral("▼ worse by 2"));
    CHECK(summaryOf(page).startsWith(QStringLiteral("▼ worse: 1")));

    QSignalSpy back(&page, &Page::backRequested);
    two.desk.press(Qt::Key_Escape);
    CHECK(back.size() == 1);
}

TEST_CASE("Worse and better have a sign and a word besides the colour", "[ui][difference]")
{
    TwoSheets two;
    two.fill();
    two.publish();
    DifferencePage page(two.client, two.desk.workspace, two.desk.clock);
    two.desk.show(page);
    const auto *model = tableOf(page)->model();
    const QModelIndex worst = model->index(0, DifferenceModel::Change);
    CHECK(worst.data(Qt::ForegroundRole).isValid());
    CHECK(worst.data(Qt::DisplayRole).toString().startsWith(QStringLiteral("▼")));
    CHECK(worst.data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("入浴 自立 → 全介助")));
    const QModelIndex plain = model->index(3, DifferenceModel::Change);
    CHECK_FALSE(plain.data(Qt::ForegroundRole).isValid());
    CHECK(plain.data(Qt::DisplayRole).toString() == QStringLiteral("＋ new"));
}

TEST_CASE("A table of differences keeps its promises while it is sorted and filtered",
          "[ui][difference][model]")
{
    TwoSheets two;
    two.fill();
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDifferences(differences(two.before, two.after), two.desk.form());
    CHECK(model.rowCount() == 4);
    model.setOrder(DifferenceOrder::Card);
    model.setShow(DifferenceModel::Show::WorseOnly);
    CHECK(model.rowCount() == 2);
    model.setDifferences({}, nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Two sheets that say the same say so", "[ui][difference]")
{
    TwoSheets two;
    two.publish();
    DifferencePage page(two.client, two.desk.workspace, two.desk.clock);
    two.desk.show(page);
    CHECK(summaryOf(page) == QStringLiteral("Both say the same."));
    CHECK_FALSE(tableOf(page)->isVisible());
}

TEST_CASE("A sheet that cannot be read is said, and nothing old stays in the table",
          "[ui][difference]")
{
    TwoSheets two;
    two.fill();
    two.publish();
    DifferencePage page(two.client, two.desk.workspace, two.desk.clock);
    two.desk.show(page);
    two.desk.workspace.pastSheets.first().second.form = QStringLiteral("https://else|1");
    page.refresh();
    two.desk.settle();
    CHECK(page.rows().isEmpty());
}
