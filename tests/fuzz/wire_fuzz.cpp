// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/wire/account.h"
#include "core/wire/attachment.h"
#include "core/wire/blob.h"
#include "core/wire/medicine.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "core/wire/room.h"
#include "core/wire/vital.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

/// What was read is written and read again, and is the same.
template<typename Message, typename Read>
void demandSame(const Result<Message> &message, Read read)
{
    if (!message)
        return;
    const auto again = read(encode(*message));
    if (!again || !(*again == *message))
        std::abort();
}

/// The same, for a message whose secret has no ==.
void demandSameSession(const Result<SessionRequest> &request)
{
    if (!request)
        return;
    const auto again = sessionRequestFromBytes(encode(*request).view());
    if (!again || again->login != request->login
        || again->password.view() != request->password.view())
        std::abort();
}

/// The strict reading and the lenient one agree on what both take.
void demandSameAttachment(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return;
    const auto attachment = attachmentFromJson(*json);
    const auto kept = keptAttachmentFromJson(*json);
    if (attachment && (!kept || !(*kept == *attachment)))
        std::abort();
    if (kept) {
        const auto again = attachmentFromJson(toJson(*kept));
        if (!again || !(*again == *kept))
            std::abort();
    }
}

void demandSameRoom(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return;
    const auto draft = roomDraftFromJson(*json);
    const auto patch = roomPatchFromJson(*json);
    if (draft && !(roomDraftFromJson(toJson(*draft)).value_or({}) == *draft))
        std::abort();
    if (patch && !(roomPatchFromJson(toJson(*patch)).value_or({}) == *patch))
        std::abort();
    (void)roomFromBody(ScopeId::create(), *json);
}

void demandSameMeasurement(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return;
    const auto draft = measurementDraftFromJson(*json);
    if (draft && !(measurementDraftFromJson(toJson(*draft)).value_or({}) == *draft))
        std::abort();
    (void)measurementFromBody(ScopeId::create(), ObjectId::create(), *json);
}

void demandSameMedicine(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return;
    const auto draft = medicineDraftFromJson(*json);
    const auto change = medicineChangeFromJson(*json);
    if (draft && !(medicineDraftFromJson(toJson(*draft)).value_or({}) == *draft))
        std::abort();
    if (change && !(medicineChangeFromJson(toJson(*change)).value_or({}) == *change))
        std::abort();
    (void)medicineFromBody(ScopeId::create(), ObjectId::create(), *json);
}

} // namespace

/// Every decoder of the wire: no crash, and what was read reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::string_view view(bytes.constData(), size);
    demandSame(pushRequestFromBytes(bytes), pushRequestFromBytes);
    demandSame(pushAnswerFromBytes(bytes), pushAnswerFromBytes);
    demandSame(pullRequestFromBytes(bytes), pullRequestFromBytes);
    demandSame(pullAnswerFromBytes(bytes), pullAnswerFromBytes);
    demandSame(helloFromBytes(bytes), helloFromBytes);
    demandSame(enrolAnswerFromBytes(bytes), enrolAnswerFromBytes);
    demandSame(directoryFromBytes(bytes), directoryFromBytes);
    demandSame(problemFromBytes(bytes), problemFromBytes);
    demandSame(blobManifestFromBytes(bytes), blobManifestFromBytes);
    demandSame(blobOpeningFromBytes(bytes), blobOpeningFromBytes);
    demandSameAttachment(bytes);
    demandSameRoom(bytes);
    demandSameMeasurement(bytes);
    demandSameMedicine(bytes);
    demandSameSession(sessionRequestFromBytes(view));
    (void)enrolRequestFromBytes(view);
    (void)sessionAnswerFromBytes(view);
    (void)refreshRequestFromBytes(view);
    return 0;
}
