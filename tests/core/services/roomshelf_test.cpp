// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomshelf.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const Author sato{PersonId::create(), OfficeId::create()};

Operation operation(const char *kind, const QJsonObject &payload, int minute)
{
    Operation made;
    made.id = OperationId::create();
    made.kind = QLatin1String(kind);
    made.at = noon.addSecs(60 * minute);
    made.payload = payload;
    return made;
}

OverlayObject paper(ScopeId room, const QString &name, int minute, const QString &code = {})
{
    Attachment attachment;
    attachment.hash = QByteArray(32, '\x5a');
    attachment.size = 10;
    attachment.type = FileType::Jpeg;
    attachment.name = name;
    attachment.preview = smallJpeg();
    attachment.slot = code;
    OverlayObject made;
    made.scope = room;
    made.roomTemplate = QStringLiteral("patient");
    made.id = ObjectId::create();
    made.type = QStringLiteral("attach");
    made.body = apply({}, operation("attach.add", toJson(attachment), minute), sato).body;
    return made;
}

} // namespace

TEST_CASE("The shelf of a room is its own, the newest first, each as what was said last",
          "[services][document]")
{
    const ScopeId room = ScopeId::create();
    OverlayObject older = paper(room, QStringLiteral("一.jpg"), 1, toCode(DocumentKind::Order));
    OverlayObject newer = paper(room, QStringLiteral("二.jpg"), 2);
    OverlayObject broken = paper(room, QStringLiteral("三.jpg"), 3);
    broken.body.remove(QStringLiteral("file"));
    OverlayObject point = paper(room, QStringLiteral("四.jpg"), 4);
    point.type = QStringLiteral("point");
    older.body = apply(older.body,
                       operation("attach.slot", slotToJson(toCode(DocumentKind::Plan)), 5), sato)
                     .body;
    older.hasUnsent = true;
    OutboxEntry refused;
    refused.state = OutboxEntry::State::Rejected;
    refused.why = QStringLiteral("no_consent");
    newer.entries = {refused};
    const OverlayObject elsewhere = paper(ScopeId::create(), QStringLiteral("五.jpg"), 5);
    const RoomShelf shelf
        = roomShelf(RecordView({older, newer, broken, point, elsewhere}, {}, {{room, 7}}), room);
    CHECK(shelf.stamp == 7);
    REQUIRE(shelf.files.size() == 2);
    CHECK(shelf.files[0].file.name == QStringLiteral("二.jpg"));
    CHECK(shelf.files[0].kind() == DocumentKind::Other);
    CHECK(shelf.files[0].refusal == QStringLiteral("no_consent"));
    CHECK(shelf.files[0].file.preview.isEmpty()); // asked for when it comes on screen
    CHECK(shelf.files[1].file.slot == toCode(DocumentKind::Order));
    CHECK(shelf.files[1].kind() == DocumentKind::Plan);
    CHECK(shelf.files[1].changes.size() == 1);
    CHECK(shelf.files[1].by == sato.person);
    CHECK(shelf.files[1].office == sato.office);
    CHECK(shelf.files[1].at == noon.addSecs(60));
    CHECK(shelf.files[1].isOnlyHere);
}

TEST_CASE("A room that is not there has an empty shelf", "[services][document]")
{
    const RoomShelf shelf = roomShelf(RecordView({}, {}, {}), ScopeId::create());
    CHECK(shelf.files.isEmpty());
    CHECK(shelf.stamp == 0);
}
