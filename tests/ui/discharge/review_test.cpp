// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waitfor.h"
#include "tests/ui/discharge/stay.h"
#include "ui/discharge/reviewdelegate.h"
#include "ui/discharge/reviewmodel.h"
#include "ui/discharge/reviewpage.h"
#include "ui/widgets/onscreenwatch.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>

using namespace tasuki;

namespace {

template<typename T>
T *part(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

/// A care manager's desk; the hospital has sent what changed.
struct CareOffice : TestDesk {
    CareOffice()
        : patient(patientOf(*this))
    {
        send(SheetStage::Preliminary, QStringLiteral("一部介助"));
    }

    /// Eight facts that read otherwise than before the stay.
    void send(SheetStage stage, const QString &transfer)
    {
        EpisodeEntry &entry = *workspace.find(patient);
        FormState state(
            library.latest(QStringLiteral("https://tasuki.example/forms/region-discharge")));
        pick(state, dictionary::adlTransfer, transfer);
        pick(state, dictionary::adlWalking, QStringLiteral("全介助"));
        for (const char16_t *code : {dictionary::adlDressing, dictionary::adlBedMobility,
                                     dictionary::adlGrooming, dictionary::adlBathing})
            pick(state, code, QStringLiteral("一部介助"));
        pick(state, dictionary::adlEating, QStringLiteral("自立"));
        pick(state, dictionary::mealForm, mealForm(state));
        Sheet sheet;
        sheet.id = ObjectId::create();
        sheet.scope = entry.episode.scope;
        sheet.office = entry.episode.hospital;
        sheet.form = state.form().canonical();
        sheet.state = SheetState::Sent;
        sheet.stage = stage;
        sheet.groups = state.groupValues();
        sheet.contentHash = QStringLiteral("sent-%1").arg(toCode(stage));
        entry.discharge.replaced = entry.discharge.sheet;
        entry.discharge.sheet = sheet;
        entry.discharge.deliveredAt = FakeWorkspace::moment();
        workspace.publish();
    }

    static QString mealForm(const FormState &state)
    {
        const QStringList items = state.form().itemsWithCode(
            dictionary::system(), QString::fromUtf16(dictionary::mealForm));
        return state.options(items.first()).last().label;
    }

    QList<ReviewRow> rows() const { return workspace_().reviews().rows(patient); }
    FakeWorkspace &workspace_() const { return const_cast<FakeWorkspace &>(workspace); }
    QString standing(const char16_t *code)
    {
        const Sheet &sheet = workspace.sheets[workspace.find(patient)->episode.client];
        FormState state(library.find(sheet.form));
        state.loadGroups(sheet.groups);
        return Facts({&state}).text(code);
    }

    ObjectId patient;
    WidgetScreenProbe probe;
};

} // namespace

TEST_CASE("A review of eight changed rows takes at most 12 presses", "[ui][discharge][budget]")
{
    CareOffice desk;
    REQUIRE(desk.rows().size() == 8);
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);

    for (int row = 0; row < 6; ++row)
        desk.press(Qt::Key_1);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3); // asks why
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);

    CHECK(desk.count(QStringLiteral("decide ")) == 8);
    CHECK(desk.count(QStringLiteral("finishReview ")) == 1);
    INFO("presses " << desk.presses);
    CHECK(desk.presses <= 12);
    const ReviewCount count = countOf(*desk.workspace.find(desk.patient)->discharge.review);
    CHECK(count == ReviewCount{8, 6, 1, 1});
}

TEST_CASE("What got worse comes first, the larger step before the smaller", "[ui][discharge]")
{
    CareOffice desk;
    const QList<ReviewRow> rows = desk.rows();
    REQUIRE(rows.size() == 8);
    CHECK(rows.first().key == QStringLiteral("adl.walking"));
    CHECK(rows.first().difference.kind == FactDifference::Kind::Worse);
    CHECK(rows.first().difference.steps == 2);
    CHECK(rows.last().difference.kind != FactDifference::Kind::Worse);
}

TEST_CASE("反映する writes the value into the standing sheet, undo takes it out again",
          "[ui][discharge]")
{
    CareOffice desk;
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    CHECK(desk.standing(dictionary::adlWalking) == QStringLiteral("見守り"));

    desk.press(Qt::Key_1);
    CHECK(desk.standing(dictionary::adlWalking) == QStringLiteral("全介助"));
    CHECK(part<QListView>(page, "reviewListView")->currentIndex().row() == 1);
    CHECK(part<QLabel>(page, "reviewProgressLabel")->text().contains(QStringLiteral("1")));

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.standing(dictionary::adlWalking) == QStringLiteral("見守り"));
    CHECK_FALSE(desk.rows().first().outcome);
    CHECK(part<QListView>(page, "reviewListView")->currentIndex().row() == 0);
}

TEST_CASE("2 and 3 leave the standing sheet alone; 3 keeps the reason", "[ui][discharge]")
{
    CareOffice desk;
    const auto before = desk.workspace.sheets;
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_3);
    auto *own = part<QLineEdit>(page, "reasonLineEdit");
    own->setFocus();
    QTest::keyClicks(own, QStringLiteral("1 week later"));
    desk.press(Qt::Key_Return);

    CHECK(desk.workspace.sheets == before);
    const QList<ReviewRow> rows = desk.rows();
    CHECK(rows.at(0).outcome->choice == ReviewChoice::Considered);
    REQUIRE(rows.at(1).outcome);
    CHECK(rows.at(1).outcome->choice == ReviewChoice::NotTaken);
    CHECK(rows.at(1).outcome->reason == QStringLiteral("1 week later"));
}

TEST_CASE("Enter before the end does not finish but goes to what is open", "[ui][discharge]")
{
    CareOffice desk;
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    CHECK(desk.count(QStringLiteral("finishReview ")) == 0);
    CHECK(part<QListView>(page, "reviewListView")->currentIndex().row() == 1);
}

TEST_CASE("確定 opens again only the rows whose answer it changed", "[ui][discharge]")
{
    CareOffice desk;
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    for (int row = 0; row < 8; ++row)
        desk.press(Qt::Key_1);
    CHECK(countOf(desk.rows()).decided() == 8);

    desk.send(SheetStage::Final, QStringLiteral("全介助"));
    desk.settle();
    const QList<ReviewRow> rows = desk.rows();
    CHECK(countOf(rows).decided() == 7);
    for (const ReviewRow &row : rows) {
        CHECK(row.isNewSinceLast == (row.key == QStringLiteral("adl.transfer")));
        CHECK(row.outcome.has_value() == !row.isNewSinceLast);
    }
}

TEST_CASE("Rows that come while the page is open are painted without a key", "[ui][discharge]")
{
    CareOffice desk;
    EpisodeEntry &entry = *desk.workspace.find(desk.patient);
    const std::optional<Sheet> sent = std::exchange(entry.discharge.sheet, std::nullopt);
    desk.workspace.publish();
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    entry.discharge.sheet = sent;
    desk.workspace.publish();
    page.refresh();
    auto *list = part<QListView>(page, "reviewListView");
    REQUIRE(list->model()->rowCount() == 8);
    const auto hasInk = [list] {
        const QImage picture = list->viewport()->grab().toImage();
        const QRgb paper = picture.pixel(picture.width() - 1, picture.height() - 1);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != paper)
                    return true;
            }
        }
        return false;
    };
    CHECK(waitFor(hasInk, std::chrono::seconds(5)));

    list->setCurrentIndex(list->model()->index(5, 0));
    desk.send(SheetStage::Final, QStringLiteral("全介助"));
    page.refresh();
    CHECK(waitFor(hasInk, std::chrono::seconds(5)));
    CHECK(list->currentIndex().row() == 0); // what the newer sheet changed is open again
}

TEST_CASE("While nothing has come there is a word about it, and no key does harm",
          "[ui][discharge]")
{
    TestDesk desk;
    const WidgetScreenProbe probe;
    const ObjectId episode = patientOf(desk);
    ReviewPage page(episode, desk.workspace, desk.clock, probe);
    desk.show(page);
    for (const auto key : {Qt::Key_1, Qt::Key_3, Qt::Key_Return, Qt::Key_F5})
        desk.press(key);
    CHECK(desk.workspace.gestures.isEmpty());
}

TEST_CASE("A decision that cannot be saved says so and stays open", "[ui][discharge]")
{
    CareOffice desk;
    ReviewPage page(desk.patient, desk.workspace, desk.clock, desk.probe);
    desk.show(page);
    desk.workspace.refuse = Error{Error::Kind::Storage, {}};
    desk.press(Qt::Key_1);
    CHECK(part<QWidget>(page, "reviewMessageBar")->isVisible());
    CHECK(part<QListView>(page, "reviewListView")->currentIndex().row() == 0);
    CHECK_FALSE(desk.rows().first().outcome);
}

TEST_CASE("The model of a review keeps its promises to a view", "[ui][discharge][model]")
{
    CareOffice desk;
    ReviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(desk.rows());
    model.setRows(desk.rows().mid(2));
    model.setRows({});
    CHECK(model.nextOpen(0) == -1);
    model.setRows(desk.rows());
    CHECK(model.nextOpen(7) == 7);
    CHECK(model.rowOf(QStringLiteral("adl.walking")) == 0);
    const QString read = model.data(model.index(0), Qt::AccessibleTextRole).toString();
    CHECK(read.contains(QStringLiteral("全介助")));
}
