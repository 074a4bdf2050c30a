// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/carepointentries.h"
#include "core/wire/carepoint.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

OverlayObject record(ScopeId room, const QString &text, int minute)
{
    Operation add;
    add.id = OperationId::create();
    add.kind = QStringLiteral("point.add");
    add.at = noon.addSecs(60 * minute);
    add.payload = toJson(CarePointDraft{text, {}});
    OverlayObject made;
    made.scope = room;
    made.roomTemplate = QStringLiteral("patient");
    made.id = ObjectId::create();
    made.type = QStringLiteral("point");
    made.body = apply({}, add, {PersonId::create(), OfficeId::create()}).body;
    return made;
}

} // namespace

TEST_CASE("The care points of a room are its own, in order, with what became of one's words",
          "[services][point]")
{
    const ScopeId room = ScopeId::create();
    OverlayObject older = record(room, QStringLiteral("一"), 1);
    OverlayObject newer = record(room, QStringLiteral("二"), 2);
    OverlayObject broken = record(room, QStringLiteral("三"), 3);
    broken.body.remove(QStringLiteral("text"));
    OverlayObject sheet = record(room, QStringLiteral("四"), 4);
    sheet.type = QStringLiteral("sheet");
    older.hasUnsent = true;
    OutboxEntry refused;
    refused.state = OutboxEntry::State::Rejected;
    refused.why = QStringLiteral("feature_off");
    newer.entries = {refused};
    const OverlayObject elsewhere = record(ScopeId::create(), QStringLiteral("五"), 5);
    const RecordView view({older, newer, broken, sheet, elsewhere}, {}, {});
    const QList<CarePointEntry> entries = carePointEntries(view, room);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].point.text() == QStringLiteral("二"));
    CHECK(entries[0].refusal == QStringLiteral("feature_off"));
    CHECK_FALSE(entries[0].isOnlyHere);
    CHECK(entries[1].point.text() == QStringLiteral("一"));
    CHECK(entries[1].refusal.isEmpty());
    CHECK(entries[1].isOnlyHere);
    CHECK(entries[1].point.scope == room);
}
