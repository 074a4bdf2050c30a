// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/services/dischargesheets.h"
#include "core/services/reviews.h"
#include "tests/scenario/plaintextscan.h"
#include "tests/scenario/ward.h"

using namespace tasuki;

namespace {

/// Haru is in hospital, her sheet has arrived there: 移乗 見守り.
struct Stay {
    Stay()
        : ooyama(ward.server.hire(ward.sakura, Profession::Rehabilitation,
                                  QStringLiteral("大山 ゆうた"), QStringLiteral("ooyama")))
        , nishida(ward.deviceOf(ward.nishida))
        , tanaka(ward.deviceOf(ward.tanaka))
    {
        const auto sheet = nishida->standingSheet(ward.haru);
        REQUIRE(sheet);
        REQUIRE(await(nishida->workspace().standingSheets().save(
            *sheet, changed(*sheet, dictionary::adlTransfer, QStringLiteral("見守り")), {})));
        const auto admitted = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(admitted);
        episode = *admitted;
        REQUIRE(nishida->send(episode));
        REQUIRE(waitFor([this] { return hasArrived(*tanaka, episode); }));
    }

    static FormState stateOf(const Sheet &sheet)
    {
        FormState state(testForms().find(sheet.form));
        state.loadGroups(sheet.groups);
        return state;
    }

    /// The groups that differ when the fact is answered with the option that reads like this, or –
    /// where there are no options – with this text.
    static QMap<QString, QJsonValue> changed(const Sheet &sheet, const char16_t *code,
                                             const QString &label)
    {
        FormState state = stateOf(sheet);
        const auto before = state.groupValues();
        const QStringList linkIds
            = state.form().itemsWithCode(dictionary::system(), QString::fromUtf16(code));
        REQUIRE_FALSE(linkIds.isEmpty());
        Answer answer{{QStringLiteral("valueString"), label}};
        for (const AnswerOption &option : state.options(linkIds.first())) {
            if (option.label == label)
                answer = option.value;
        }
        state.setAnswers(linkIds.first(), {answer});
        QMap<QString, QJsonValue> groups;
        const auto after = state.groupValues();
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.value(it.key()) != *it)
                groups.insert(it.key(), *it);
        }
        return groups;
    }

    static QString fact(const std::optional<Sheet> &sheet, const char16_t *code)
    {
        REQUIRE(sheet);
        const FormState state = stateOf(*sheet);
        return Facts({&state}).text(code);
    }

    void write(TestDevice &device, const char16_t *code, const QString &label)
    {
        DischargeSheets &sheets = device.workspace().dischargeSheets();
        const auto draft = await(sheets.open(episode));
        REQUIRE(draft);
        REQUIRE(await(sheets.save(*draft, changed(*draft, code, label))));
    }

    void send(TestDevice &device, SheetStage stage)
    {
        DischargeSheets &sheets = device.workspace().dischargeSheets();
        const auto preview = await(sheets.prepareSend(episode));
        REQUIRE(preview);
        REQUIRE(await(stage == SheetStage::Final
                          ? sheets.sendFinal(episode, preview->seenHash)
                          : sheets.sendPreliminary(episode, preview->seenHash)));
    }

    const DischargeEntry &wayBack(TestDevice &device) { return device.episode(episode)->discharge; }
    bool hasCome(SheetStage stage)
    {
        const auto &sheet = wayBack(*nishida).sheet;
        return sheet && sheet->stage == stage;
    }

    Ward ward;
    Colleague ooyama;
    std::unique_ptr<TestDevice> nishida;
    std::unique_ptr<TestDevice> tanaka;
    ObjectId episode;
};

const QString secret = QStringLiteral("廊下の手すりを使えば一人で歩ける");

} // namespace

TEST_CASE("A discharge draft is the hospital's own until it is sent", "[scenario][wayback]")
{
    Stay stay;
    const auto ooyama = stay.ward.deviceOf(stay.ooyama);
    REQUIRE(waitFor([&] { return ooyama->episode(stay.episode) != nullptr; }));
    stay.write(*stay.tanaka, u"rehab.status", secret);
    REQUIRE(settle({stay.nishida.get(), stay.tanaka.get(), ooyama.get()}));

    const auto &shared = stay.wayBack(*ooyama).draft; // the same draft, also for the colleague
    REQUIRE(shared);
    CHECK(Stay::fact(shared, u"rehab.status") == secret);
    CHECK(Stay::fact(shared, dictionary::adlTransfer) == QStringLiteral("見守り"));
    CHECK_FALSE(stay.wayBack(*stay.nishida).draft);
    CHECK_FALSE(stay.wayBack(*stay.nishida).sheet);
    const auto refused = await(stay.nishida->workspace().dischargeSheets().open(stay.episode));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Forbidden);

    const PlainTextScan scan(QSet<QString>{secret});
    for (const QString &folder :
         {stay.nishida->dataFolder(), stay.tanaka->dataFolder(), stay.ward.server.dataFolder()})
        CHECK(scan.findIn(folder) == QStringList());
}

TEST_CASE("速報 written without a line arrives once, and says what is not written",
          "[scenario][wayback][offline]")
{
    Stay stay;
    REQUIRE(settle({stay.nishida.get(), stay.tanaka.get()}));
    stay.ward.server.stop();
    stay.write(*stay.tanaka, dictionary::adlTransfer, QStringLiteral("一部介助"));
    stay.send(*stay.tanaka, SheetStage::Preliminary);
    REQUIRE(waitFor([&] { return stay.wayBack(*stay.tanaka).delivery == DeliveryState::Waiting; }));
    CHECK_FALSE(stay.wayBack(*stay.nishida).sheet);
    stay.ward.server.start();

    REQUIRE(waitFor([&] { return stay.hasCome(SheetStage::Preliminary); }));
    REQUIRE(settle({stay.nishida.get(), stay.tanaka.get()}));
    CHECK(stay.wayBack(*stay.tanaka).delivery == DeliveryState::Delivered);
    CHECK_FALSE(stay.wayBack(*stay.nishida).replaced);
    CHECK(stay.wayBack(*stay.nishida).sheet == stay.wayBack(*stay.tanaka).sheet);
    const Sheet &sheet = *stay.wayBack(*stay.nishida).sheet;
    CHECK(Stay::fact(sheet, dictionary::adlTransfer) == QStringLiteral("一部介助"));
    int missing = 0;
    for (const DischargeBlock &block : dischargeBlocks(Stay::stateOf(sheet), sheet)) {
        CHECK((block.state == DischargeBlock::State::Begun)
              == (block.owner == QStringLiteral("rehab")));
        missing += block.state == DischargeBlock::State::Missing;
    }
    CHECK(missing == 5);
    CHECK(stay.nishida->episode(stay.episode)->sheet->office == stay.ward.hanamizuki.id);
}

TEST_CASE("確定 replaces 速報; what is decided reaches the standing sheet and the hospital",
          "[scenario][wayback]")
{
    Stay stay;
    stay.write(*stay.tanaka, dictionary::adlTransfer, QStringLiteral("一部介助"));
    stay.send(*stay.tanaka, SheetStage::Preliminary);
    REQUIRE(waitFor([&] { return stay.hasCome(SheetStage::Preliminary); }));
    Reviews &reviews = stay.nishida->workspace().reviews();
    REQUIRE(await(reviews.markRead(stay.episode)));
    REQUIRE(waitFor([&] { return stay.wayBack(*stay.tanaka).delivery == DeliveryState::Read; }));

    stay.write(*stay.tanaka, dictionary::adlTransfer, QStringLiteral("全介助"));
    stay.send(*stay.tanaka, SheetStage::Final);
    REQUIRE(waitFor([&] { return stay.hasCome(SheetStage::Final); }));
    REQUIRE(stay.wayBack(*stay.nishida).replaced);
    CHECK(stay.wayBack(*stay.nishida).replaced->stage == SheetStage::Preliminary);
    const QList<ReviewRow> rows = reviews.rows(stay.episode);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().isNewSinceLast);
    CHECK(rows.first().difference.before == QStringLiteral("見守り"));
    CHECK(rows.first().difference.after == QStringLiteral("全介助"));

    const QString seen = stay.wayBack(*stay.nishida).sheet->contentHash;
    CHECK_FALSE(await(reviews.finish(stay.episode, seen))); // a row is open
    const auto step
        = await(reviews.decide(stay.episode, rows.first().key, ReviewChoice::Taken, {}));
    REQUIRE(step);
    CHECK(step->isWritten());
    REQUIRE(await(reviews.finish(stay.episode, seen)));
    REQUIRE(settle({stay.nishida.get(), stay.tanaka.get()}));

    CHECK(Stay::fact(*stay.nishida->standingSheet(stay.ward.haru), dictionary::adlTransfer)
          == QStringLiteral("全介助"));
    const auto &review = stay.wayBack(*stay.tanaka).review;
    REQUIRE(review);
    CHECK(countOf(*review) == ReviewCount{1, 1, 0, 0});
    CHECK(review->finishedSheet == stay.wayBack(*stay.tanaka).sheet->id);
    CHECK(review->finished.by == stay.ward.nishida.person.id);
    CHECK(stay.wayBack(*stay.tanaka).delivery == DeliveryState::Acknowledged);
}

TEST_CASE("A decision taken back takes its value out of the standing sheet, unless that moved on",
          "[scenario][wayback]")
{
    Stay stay;
    stay.write(*stay.tanaka, dictionary::adlTransfer, QStringLiteral("一部介助"));
    stay.send(*stay.tanaka, SheetStage::Preliminary);
    REQUIRE(waitFor([&] { return stay.hasCome(SheetStage::Preliminary); }));
    Reviews &reviews = stay.nishida->workspace().reviews();
    const QString row = reviews.rows(stay.episode).first().key;
    const auto transfer = [&stay] {
        return Stay::fact(*stay.nishida->standingSheet(stay.ward.haru), dictionary::adlTransfer);
    };

    auto step = await(reviews.decide(stay.episode, row, ReviewChoice::Taken, {}));
    REQUIRE(step);
    CHECK(transfer() == QStringLiteral("一部介助"));
    REQUIRE(await(reviews.takeBack(*step)));
    CHECK(transfer() == QStringLiteral("見守り"));
    stay.nishida->catchUp();
    CHECK_FALSE(reviews.rows(stay.episode).first().outcome);

    step = await(reviews.decide(stay.episode, row, ReviewChoice::Taken, {}));
    REQUIRE(step);
    const auto standing = stay.nishida->standingSheet(stay.ward.haru);
    REQUIRE(await(stay.nishida->workspace().standingSheets().save(
        *standing, Stay::changed(*standing, dictionary::adlTransfer, QStringLiteral("自立")), {})));
    REQUIRE(await(reviews.takeBack(*step)));
    CHECK(transfer() == QStringLiteral("自立"));
}

TEST_CASE("Two professions write their parts at the same time without a line, and nothing is lost",
          "[scenario][wayback][offline]")
{
    Stay stay;
    const auto ooyama = stay.ward.deviceOf(stay.ooyama);
    REQUIRE(waitFor([&] {
        const EpisodeEntry *entry = ooyama->episode(stay.episode);
        return entry && entry->sheet;
    }));
    stay.ward.server.stop();
    stay.write(*stay.tanaka, u"home.requirements", QStringLiteral("玄関に手すり"));
    stay.write(*ooyama, u"rehab.status", secret); // both began the same draft, in the same file
    stay.ward.server.start();
    REQUIRE(settle({stay.tanaka.get(), ooyama.get()}));

    for (TestDevice *device : {stay.tanaka.get(), ooyama.get()}) {
        const auto &draft = stay.wayBack(*device).draft;
        CHECK(Stay::fact(draft, u"home.requirements") == QStringLiteral("玄関に手すり"));
        CHECK(Stay::fact(draft, u"rehab.status") == secret);
        CHECK(draft->conflicts.isEmpty());
    }
    CHECK(stay.wayBack(*stay.tanaka).draft == stay.wayBack(*ooyama).draft);
}
