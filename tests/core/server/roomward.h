// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/post.h"
#include "core/wire/room.h"
#include "tests/core/server/ward.h"

namespace tasuki {

inline ConsentForm aConsent()
{
    return {QStringLiteral("2026-04"),
            QStringLiteral("支える事業所すべて"),
            QDate(2026, 6, 1),
            QStringLiteral("佐藤ハル"),
            {}};
}

/// A ward with a clinic and its doctor, and what people do to rooms with a record.
struct RoomWard : Ward {
    RoomWard()
    {
        REQUIRE(store->putOffice(clinic));
        doctor = addPerson(clinic, Profession::Doctor);
    }

    RoomDraft draft(const QList<OfficeId> &members) const
    {
        RoomDraft made;
        made.roomTemplate = QStringLiteral("patient");
        made.members = members;
        made.title = QStringLiteral("佐藤ハルさんの部屋");
        made.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {1942, 3, 14}};
        made.features = RoomFeature::Talk | RoomFeature::Profile;
        made.consent = aConsent();
        return made;
    }
    OperationResult open(const Caller &caller, const RoomDraft &made, ScopeId scope)
    {
        return push(caller, operation("room.new", scope, ObjectId(scope.uuid()), toJson(made)));
    }
    ScopeId opened(const QList<OfficeId> &others = {})
    {
        const ScopeId scope = ScopeId::create();
        const auto result = open(sato, draft(QList<OfficeId>{sakura.id} + others), scope);
        INFO(result.why.toStdString());
        REQUIRE(result.status == OperationStatus::Applied);
        return scope;
    }
    OperationResult change(const Caller &caller, ScopeId scope, const char *kind,
                           const QJsonObject &payload)
    {
        return push(caller, operation(kind, scope, ObjectId(scope.uuid()), payload));
    }
    OperationResult say(const Caller &caller, ScopeId scope)
    {
        return push(caller,
                    operation("msg.add", scope, ObjectId::create(),
                              toJson(PostDraft{QStringLiteral("眠れたそうです"), {}, false, {}})));
    }
    bool sees(const Caller &caller, ScopeId scope)
    {
        return scopesOf(pull(caller)).contains(scope) && store->headsFor(caller)->contains(scope);
    }
    QString lossOf(const Caller &caller, ScopeId scope, const ScopeCursor &cursor)
    {
        PullRequest request;
        request.have.insert(scope, cursor);
        const auto answer = pull(caller, request);
        if (answer.lost.size() != 1 || !answer.lost.first().known)
            return QStringLiteral("not lost");
        return answer.lost.first().reason;
    }
    ScopeCursor cursorOf(const Caller &caller, ScopeId scope)
    {
        for (const Block &block : pull(caller).blocks) {
            if (block.scope == scope)
                return {block.grant, block.to, block.sum.value_or(0), 0};
        }
        return {};
    }

    Office clinic = anOffice(OfficeKind::Clinic);
    Caller doctor;
};

} // namespace tasuki
