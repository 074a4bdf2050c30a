// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/storage/clientstore.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>

namespace tasuki::bench {

/// Two rooms, each with so many posts of 60 to 100 characters, in a store that can be opened anew.
class LongTalk {
public:
    explicit LongTalk(int postsInARoom);

    ClientStore &store() { return *m_store; }
    void reopen();
    const Author &me() const { return m_me; }
    ScopeId room() const { return m_rooms.first(); }
    PostPlace middle() const { return m_middle; }
    int posts() const { return m_postsInARoom * int(m_rooms.size()); }
    bool arrive(); ///< one new post
    /// The newest rows of the room as they lie there, sealed. How many bytes.
    qint64 fetchSealed(int most);
    /// The keys of all posts, for a search without an index.
    QStringList keys();

private:
    ObjectRow post(int number);
    void fill(ScopeId room);

    int m_postsInARoom;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Vault m_vault = Vault::create(m_folder.filePath(QStringLiteral("v")), {}, {}, {},
                                  Secret("bench"), {KeyCost::floorMemoryBytes, 3})
                        .value();
    std::unique_ptr<ClientStore> m_store;
    Author m_me{PersonId::create(), OfficeId::create()};
    Author m_other{PersonId::create(), OfficeId::create()};
    QList<ScopeId> m_rooms{ScopeId::create(), ScopeId::create()};
    PostPlace m_middle;
    int m_written = 0;
};

} // namespace tasuki::bench
