// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/medicineentries.h"
#include "core/wire/medicine.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

Operation adding(const QString &name, int minute)
{
    MedicineDraft draft;
    draft.use.name = name;
    draft.reason = QStringLiteral("手帳から");
    Operation add;
    add.id = OperationId::create();
    add.kind = QStringLiteral("medicine.add");
    add.at = noon.addSecs(60 * minute);
    add.payload = toJson(draft);
    return add;
}

OverlayObject record(ScopeId room, const QString &name, int minute)
{
    OverlayObject made;
    made.scope = room;
    made.roomTemplate = QStringLiteral("patient");
    made.id = ObjectId::create();
    made.type = QStringLiteral("medicine");
    made.body = apply({}, adding(name, minute), {PersonId::create(), OfficeId::create()}).body;
    return made;
}

OutboxEntry refused(const char *kind)
{
    OutboxEntry entry;
    entry.operation.kind = QLatin1String(kind);
    entry.state = OutboxEntry::State::Rejected;
    entry.why = QStringLiteral("feature_off");
    return entry;
}

} // namespace

TEST_CASE("The medicines of a room are its own, as they were written down, with what was refused",
          "[services][medicine]")
{
    const ScopeId room = ScopeId::create();
    OverlayObject older = record(room, QStringLiteral("一"), 1);
    OverlayObject newer = record(room, QStringLiteral("二"), 2);
    OverlayObject broken = record(room, QStringLiteral("三"), 3);
    broken.body.remove(QStringLiteral("name"));
    older.hasUnsent = true;
    older.entries = {refused("medicine.stop")};
    newer.entries = {refused("medicine.add")};
    const OverlayObject elsewhere = record(ScopeId::create(), QStringLiteral("五"), 5);
    const auto entries
        = medicineEntries(RecordView({newer, older, broken, elsewhere}, {}, {}), room);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].medicine.use().name == QStringLiteral("一"));
    CHECK(entries[0].isOnlyHere);
    CHECK(entries[0].refusal == QStringLiteral("feature_off"));
    CHECK_FALSE(entries[0].isRefused); // only stopping it was: everybody has it
    CHECK(entries[1].isRefused);
    CHECK(entries[1].medicine.scope == room);
}
