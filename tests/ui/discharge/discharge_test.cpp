// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dischargeblocks.h"
#include "tests/ui/discharge/stay.h"
#include "ui/discharge/blockrail.h"
#include "ui/discharge/dischargepage.h"
#include "ui/forms/formview.h"
#include "ui/sheets/readingpage.h"
#include "ui/widgets/onscreenwatch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

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

/// A hospital's desk where somebody of this profession sits.
struct Hospital : TestDesk {
    explicit Hospital(Profession profession)
        : TestDesk(FakeWorkspace::Desk::Hospital)
        , patient(patientOf(*this))
    {
        workspace.data.me.profession = profession;
        workspace.publish();
    }

    const DischargeEntry &wayBack() { return workspace.find(patient)->discharge; }
    FormState draft()
    {
        const Sheet sheet = wayBack().draft.value_or(Sheet());
        FormState state(library.find(sheet.form));
        state.loadGroups(sheet.groups);
        return state;
    }
    DischargeBlock block(const QString &owner)
    {
        for (const DischargeBlock &block : dischargeBlocks(draft(), *wayBack().draft)) {
            if (block.owner == owner)
                return block;
        }
        FAIL("no block of " << owner.toStdString());
        return {};
    }
    QString answer(const char16_t *code)
    {
        const FormState state = draft();
        return Facts({&state}).text(code);
    }

    ObjectId patient;
};

} // namespace

TEST_CASE(
    "A rehab block with few changes, from the received sheet to 速報, takes at most 12 presses",
    "[ui][discharge][budget]")
{
    Hospital desk(Profession::Rehabilitation);
    const WidgetScreenProbe probe;
    ReadingPage reading(desk.patient, desk.workspace, desk.clock, probe);
    desk.show(reading);
    QSignalSpy opened(&reading, &Page::openRequested);
    desk.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>() == Place{Place::Kind::Discharge, desk.patient});
    reading.hide();

    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    CHECK(part<BlockRail>(page, "blockRail")->owner() == QStringLiteral("rehab"));
    for (int row = 0; row < 3; ++row)
        desk.press(Qt::Key_Return); // 寝返り, 起居, 立ち上がり: as they were
    desk.press(Qt::Key_3); // 移乗 → 一部介助
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_3); // 移動 → 一部介助
    desk.press(Qt::Key_F12);
    CHECK(desk.count(QStringLiteral("confirmBlock rehab")) == 1);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return);

    CHECK(desk.count(QStringLiteral("sendDischarge preliminary")) == 1);
    INFO("presses " << desk.presses);
    CHECK(desk.presses <= 12);
    CHECK(desk.answer(dictionary::adlTransfer) == QStringLiteral("一部介助"));
    CHECK(desk.answer(dictionary::adlWalking) == QStringLiteral("一部介助"));
    CHECK(desk.answer(dictionary::adlDressing) == QStringLiteral("見守り"));
    CHECK(desk.block(QStringLiteral("rehab")).state == DischargeBlock::State::Confirmed);
    CHECK(desk.block(QStringLiteral("dietitian")).state == DischargeBlock::State::Missing);
}

TEST_CASE("Everybody sees their own part first and can reach the others", "[ui][discharge]")
{
    Hospital desk(Profession::Nurse);
    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    auto *rail = part<BlockRail>(page, "blockRail");
    CHECK(rail->count() == 6);
    CHECK(rail->owner() == QStringLiteral("nurse"));

    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(rail->owner() != QStringLiteral("nurse"));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(rail->owner() == QStringLiteral("nurse"));
}

TEST_CASE("What is only carried over leaves a part unwritten, and the panel says so",
          "[ui][discharge]")
{
    Hospital desk(Profession::SocialWorker);
    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    REQUIRE(desk.wayBack().draft);
    CHECK(desk.answer(dictionary::adlTransfer) == QStringLiteral("見守り"));
    CHECK(desk.answer(u"adl.transfer.before") == QStringLiteral("見守り"));
    for (const char *owner : {"doctor", "nurse", "rehab", "pharmacist", "dietitian", "msw"})
        CHECK(desk.block(QLatin1String(owner)).state == DischargeBlock::State::Missing);

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    const QString missing = part<QLabel>(page, "dischargeMissingLabel")->text();
    CHECK(missing.contains(QStringLiteral("Nutrition")));
    CHECK(missing.contains(QStringLiteral("Rehabilitation")));
    CHECK(part<QAbstractButton>(page, "sendPreliminaryButton")->hasFocus());
    desk.press(Qt::Key_Escape);
    CHECK(desk.count(QStringLiteral("sendDischarge")) == 0);
    CHECK(part<FormView>(page, "dischargeFormView")->isVisible());
}

TEST_CASE("確定 is one key in the panel and replaces what was sent before", "[ui][discharge]")
{
    Hospital desk(Profession::SocialWorker);
    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    for (const auto key : {Qt::Key_1, Qt::Key_2}) {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(key);
    }
    CHECK(desk.count(QStringLiteral("sendDischarge preliminary")) == 1);
    CHECK(desk.count(QStringLiteral("sendDischarge final")) == 1);
    REQUIRE(desk.wayBack().sheet);
    CHECK(desk.wayBack().sheet->stage == SheetStage::Final);
    CHECK(desk.wayBack().replaced->stage == SheetStage::Preliminary);
    CHECK(part<QLabel>(page, "dischargeStateLabel")->text().contains(QStringLiteral("Final")));
}

TEST_CASE("A sending that fails says so in the panel and can be repeated", "[ui][discharge]")
{
    Hospital desk(Profession::SocialWorker);
    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.workspace.refuse = Error{Error::Kind::DiskFull, {}};
    desk.press(Qt::Key_1);
    CHECK_FALSE(part<QLabel>(page, "dischargeSendProblemLabel")->text().isEmpty());
    CHECK_FALSE(desk.wayBack().sheet);

    desk.workspace.refuse.reset();
    desk.press(Qt::Key_1);
    CHECK(desk.wayBack().sheet);
}

TEST_CASE("The paper of the draft is asked for once what was typed is saved", "[ui][discharge]")
{
    Hospital desk(Profession::Rehabilitation);
    DischargePage page(desk.patient, desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy asked(&page, &Page::openRequested);
    desk.press(Qt::Key_3);
    const int savedBefore = desk.count(QStringLiteral("saveDischarge"));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().value<Place>() == Place{Place::Kind::DischargePaper, desk.patient});
    CHECK(desk.count(QStringLiteral("saveDischarge")) == savedBefore + 1);
}

TEST_CASE("At a care office there is nothing to write on the way home", "[ui][discharge]")
{
    TestDesk desk;
    const ObjectId episode = desk.workspace.episodeOf(QStringLiteral("宮内トメ"));
    DischargePage page(episode, desk.workspace, desk.clock);
    desk.show(page);
    CHECK_FALSE(desk.workspace.find(episode)->discharge.draft);
    CHECK(page.findChild<FormView *>() == nullptr);
}
