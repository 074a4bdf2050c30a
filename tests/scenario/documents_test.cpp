// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/files.h"
#include "core/services/posts.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

/// Nishida's desk and the hospital's, in the room of an admission.
struct PaperDesks {
    PaperDesks()
    {
        together();
        const auto admitted = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(admitted);
        together();
        room = nishida->episode(*admitted)->episode.scope;
    }
    void together() { REQUIRE(settle({nishida.get(), tanaka.get()})); }
    Files &files(TestDevice &device) { return device.workspace().files(); }
    QList<ShelvedFile> shelfOf(TestDevice &device)
    {
        const auto shelf = await(files(device).shelf(room, 0));
        REQUIRE(shelf);
        return *shelf ? (*shelf)->files : QList<ShelvedFile>();
    }
    ObjectId put(TestDevice &device, const QString &name, const std::optional<DocumentKind> &kind,
                 ObjectId of = {})
    {
        const auto done = await(
            files(device).put(room, GivenFile{{}, name, "%PDF-1.7\n" + name.toUtf8(), kind}, of));
        REQUIRE(done);
        return *done;
    }
    bool bothShow(const std::function<bool(const QList<ShelvedFile> &)> &what)
    {
        return waitFor([&] { return what(shelfOf(*nishida)) && what(shelfOf(*tanaka)); });
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("A paper stands on both shelves as what it was put there, and as what was said last",
          "[scenario][document]")
{
    PaperDesks desks;
    const ObjectId paper
        = desks.put(*desks.nishida, QStringLiteral("12月.pdf"), DocumentKind::Order);
    desks.put(*desks.nishida, QStringLiteral("scan0001.pdf"), std::nullopt);
    desks.together();
    REQUIRE(desks.bothShow([](const auto &shelf) { return shelf.size() == 2; }));

    // Both sort it without knowing of each other: the centre's order decides, and both words stay.
    desks.ward.server.stop();
    REQUIRE(await(desks.files(*desks.nishida).setKind(desks.room, paper, DocumentKind::UseSlip)));
    REQUIRE(await(desks.files(*desks.tanaka).setKind(desks.room, paper, DocumentKind::Plan)));
    desks.ward.server.start();
    desks.together();
    const auto changesOf = [paper](const QList<ShelvedFile> &shelf) {
        for (const ShelvedFile &file : shelf) {
            if (file.id == paper)
                return file.changes;
        }
        return QList<SlotChange>();
    };
    REQUIRE(desks.bothShow([&](const auto &shelf) { return changesOf(shelf).size() == 2; }));
    CHECK(changesOf(desks.shelfOf(*desks.nishida)) == changesOf(desks.shelfOf(*desks.tanaka)));
    const auto isSettled = [](const QList<ShelvedFile> &shelf) {
        return std::none_of(shelf.begin(), shelf.end(),
                            [](const ShelvedFile &file) { return file.isOnlyHere; });
    };
    CHECK(desks.bothShow(isSettled));
}

TEST_CASE("A shelf that did not change is not read again, and one that did is",
          "[scenario][document]")
{
    PaperDesks desks;
    desks.put(*desks.nishida, QStringLiteral("a.pdf"), DocumentKind::Report);
    const auto first = await(desks.files(*desks.nishida).shelf(desks.room, 0));
    REQUIRE((first && *first));
    desks.together();
    quint64 stamp = 0;
    REQUIRE(waitFor([&] { // until the centre's answers have come in
        const auto shelf = await(desks.files(*desks.nishida).shelf(desks.room, stamp));
        if (shelf && *shelf)
            stamp = (*shelf)->stamp;
        return shelf && !*shelf;
    }));
    desks.put(*desks.nishida, QStringLiteral("b.pdf"), DocumentKind::Report);
    const auto later = await(desks.files(*desks.nishida).shelf(desks.room, stamp));
    REQUIRE((later && *later));
    CHECK((*later)->files.size() == 2);
}

TEST_CASE("A plan that was submitted is received, and its shelf can tell by whom",
          "[scenario][document]")
{
    PaperDesks desks;
    PostDraft draft{QStringLiteral("計画書です。ご確認ください。"), {}, true, QDate(2026, 12, 10)};
    const auto post = await(desks.nishida->workspace().posts().write(desks.room, draft));
    REQUIRE(post);
    const ObjectId paper
        = desks.put(*desks.nishida, QStringLiteral("計画書.pdf"), DocumentKind::Plan, *post);
    desks.together();
    REQUIRE(desks.bothShow([](const auto &shelf) { return shelf.size() == 1; }));
    CHECK(desks.shelfOf(*desks.tanaka).first().file.of == *post);
    REQUIRE(await(desks.tanaka->workspace().posts().acknowledge(desks.room, *post)));
    desks.together();
    const auto received = [&] {
        const auto some = await(
            desks.nishida->workspace().posts().some(desks.room, {*post, ObjectId::create()}));
        return some && some->size() == 1
            && some->first().isAcknowledgedBy(desks.ward.tanaka.person.id);
    };
    CHECK(waitFor(received));
    const auto one = await(desks.files(*desks.tanaka).one(desks.room, paper));
    REQUIRE(one);
    CHECK(one->file.name == QStringLiteral("計画書.pdf"));
    CHECK(await(desks.files(*desks.tanaka).one(desks.room, *post)).error().kind
          == Error::Kind::NotFound);
    CHECK(await(desks.files(*desks.tanaka).setKind(desks.room, *post, DocumentKind::Plan))
              .error()
              .kind
          == Error::Kind::NotFound);
}
