// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveclients.h"

#include "core/services/clientsearch.h"
#include "core/wire/records.h"

namespace tasuki {

LiveClients::LiveClients(Desk &desk, std::function<SnapshotPtr()> snapshot)
    : m_desk(desk)
    , m_snapshot(std::move(snapshot))
{ }

QList<ClientEntry> LiveClients::search(const QString &typed) const
{
    return searchClients(m_snapshot()->clients, typed);
}

QFuture<Result<void>> LiveClients::saveProfile(const Client &seen, const Client &changed)
{
    return m_desk.gesture<void>(
        [seen, changed](const RecordView &view, Gesture &gesture) -> Result<void> {
            const OverlayObject *record = view.find(changed.id);
            if (!record)
                return Error{Error::Kind::NotFound, QStringLiteral("client is not on this device")};
            if (changed.name.trimmed().isEmpty())
                return Error{Error::Kind::Invalid, QStringLiteral("a client needs a name")};
            const QJsonObject before = groupsOf(seen);
            const QJsonObject after = groupsOf(changed);
            QJsonObject differing;
            for (auto it = after.begin(); it != after.end(); ++it) {
                if (before.value(it.key()) != it.value())
                    differing.insert(it.key(), it.value());
            }
            gesture.patch(*record, before, differing);
            return {};
        });
}

} // namespace tasuki
