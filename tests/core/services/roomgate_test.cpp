// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomgate.h"
#include "core/wire/room.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const ScopeId room = ScopeId::create();
const Author sato{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), room, {},   QLatin1String(kind),
            ObjectId(room.uuid()), 0,    noon, payload};
}

QJsonObject aRoom(RoomFeatures features)
{
    RoomDraft draft;
    draft.roomTemplate = QStringLiteral("patient");
    draft.members = {sato.office, OfficeId::create()};
    draft.title = QStringLiteral("佐藤ハルさんの部屋");
    draft.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {1942, 3, 14}};
    draft.features = features;
    draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                QStringLiteral("全員"),
                                QDate(2026, 6, 1),
                                QStringLiteral("佐藤ハル"),
                                {}};
    return apply({}, operation("room.new", toJson(draft)), sato).body;
}

QJsonObject after(const QJsonObject &body, const char *kind)
{
    const Applied applied = apply(body, operation(kind, reasonToJson(QStringLiteral("済"))), sato);
    REQUIRE(applied.status == OperationStatus::Applied);
    return applied.body;
}

/// "" when it is writable, otherwise the code.
QString answer(const QJsonObject &body, RoomFeature feature = RoomFeature::Vitals)
{
    OverlayObject record;
    record.scope = room;
    record.roomTemplate = QStringLiteral("patient");
    record.id = ObjectId(room.uuid());
    record.type = QStringLiteral("room");
    record.body = body;
    const auto checked = checkWritable(RecordView({record}, {}, {}), room, feature);
    if (checked)
        return {};
    CHECK(int(checked.error().kind) == int(Error::Kind::Conflict));
    return checked.error().detail;
}

} // namespace

TEST_CASE("What the server would say of a room is said before it is asked", "[services][room]")
{
    const QJsonObject open = aRoom(RoomFeature::Talk | RoomFeature::Vitals);
    CHECK(answer(open) == QString());
    CHECK(answer(open, RoomFeature::Medicines) == QStringLiteral("feature_off"));
    const QJsonObject withdrawn = after(open, "consent.withdraw");
    CHECK(answer(withdrawn) == QStringLiteral("no_consent"));
    // In the server's order, so that nobody hears another answer from the centre afterwards.
    CHECK(answer(withdrawn, RoomFeature::Medicines) == QStringLiteral("no_consent"));
    CHECK(answer(after(open, "room.archive")) == QStringLiteral("archived"));
}

TEST_CASE("A room that is not here, or has no record of its own, takes nothing", "[services][room]")
{
    const auto missing = checkWritable(RecordView({}, {}, {}), room, RoomFeature::Talk);
    REQUIRE_FALSE(missing);
    CHECK(int(missing.error().kind) == int(Error::Kind::NotFound));
    OverlayObject file;
    file.scope = room;
    file.id = ObjectId(room.uuid());
    file.type = QStringLiteral("room");
    file.body = {{QStringLiteral("type"), QStringLiteral("room")}};
    const auto bare = checkWritable(RecordView({file}, {}, {}), room, RoomFeature::Talk);
    REQUIRE_FALSE(bare);
    CHECK(int(bare.error().kind) == int(Error::Kind::NotFound));
}
