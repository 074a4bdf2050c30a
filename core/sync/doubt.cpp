// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/doubt.h"

#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/sync/syncsetting.h"
#include "core/wire/lossreason.h"

namespace tasuki {

Result<bool> DoubtFinder::isFromAnotherPast(const QString &epoch) const
{
    const auto sync = m_store.settings().value(syncSetting());
    if (!sync)
        return sync.error();
    const QString known = sync->value_or(QJsonObject()).value(u"epoch").toString();
    return !known.isEmpty() && known != epoch && !isBroken(ProtocolRule::Tick);
}

Result<Doubt> DoubtFinder::in(const PullRequest &request, const PullAnswer &answer)
{
    Doubt doubt;
    const auto isOther = isFromAnotherPast(answer.epoch);
    if (!isOther)
        return isOther.error();
    const bool isTickLost
        = !request.tick.isEmpty() && !answer.tickKnown && !isBroken(ProtocolRule::Tick);
    const bool forgot = !answer.unknown.isEmpty() && !isBroken(ProtocolRule::Confirm);
    doubt.allRooms = *isOther || isTickLost || forgot;
    if (doubt.allRooms)
        return doubt;
    const auto added = addRooms(answer, doubt);
    return added ? Result<Doubt>(doubt) : added.error();
}

Result<void> DoubtFinder::addRooms(const PullAnswer &answer, Doubt &doubt)
{
    for (const ScopeId &scope : answer.diverged) {
        if (isHopeless(scope))
            qCWarning(logSync) << "the checksum of a room does not settle" << scope.uuid();
        else if (!isBroken(ProtocolRule::Checksum))
            doubt.rooms.insert(scope);
        mismatched(scope);
    }
    for (const LostScope &lost : answer.lost) {
        const auto record = m_store.scopes().find(lost.scope);
        if (!record)
            return record.error();
        const bool isOurs = *record && (*record)->cursor.grant == lost.grant;
        if (lost.known || !isOurs || isBroken(ProtocolRule::PurgeOnEvidence))
            continue;
        doubt.rooms.insert(lost.scope);
        if (lost.reason == neverGiven())
            doubt.released.insert(lost.scope);
    }
    return {};
}

} // namespace tasuki
