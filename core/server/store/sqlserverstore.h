// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/store/highwater.h"
#include "core/server/store/serverdatabase.h"
#include "core/server/store/serverstore.h"

#include <mutex>
#include <shared_mutex>

namespace tasuki {

/// The server's store in a SQL database. Those who write the same room wait for each other (in
/// SQLite: all who write), readers never wait.
class SqlServerStore final : public ServerStore {
public:
    /// Reads or makes epoch and region. The database must outlive the store.
    static Result<std::unique_ptr<SqlServerStore>> create(ServerDatabase &database,
                                                          const Clock &clock);
    ~SqlServerStore() override;

    QString epoch() const override { return m_epoch; }
    void setListener(Listener listener) override;

    Result<void> putOffice(const Office &office) override;
    Result<void> putPerson(const Person &person) override;
    Result<void> removePerson(PersonId person, const QString &reason) override;
    Result<Directory> directory() override;
    ScopeId region() const override { return m_region; }

    Result<void> openRoom(ScopeId room, const QString &roomTemplate, const QList<OfficeId> &members,
                          const Author &author) override;
    Result<void> addMember(ScopeId room, OfficeId office) override;
    Result<void> removeMember(ScopeId room, OfficeId office, const QString &reason) override;

    Result<void> agreeToErase(ScopeId room, const Author &author) override;
    Result<PushAnswer> push(const Caller &caller, const PushRequest &request) override;
    Result<PullAnswer> pull(const Caller &caller, const PullRequest &request) override;
    Result<StatusAnswer> status(const Caller &caller, const StatusRequest &request) override;
    Result<WitnessAnswer> witness(const Caller &caller, const WitnessRequest &request) override;
    Result<OperationResult> applyAsServer(const Operation &operation,
                                          const Author &author) override;
    Result<QMap<ScopeId, qint64>> headsFor(const Caller &caller) override;
    Result<QSet<PersonId>> lostLately(const QSet<ScopeId> &scopes) override;
    Result<void> auditDenial(const Caller &caller, const QString &action,
                             const QString &rule) override;
    Result<qint64> verifyAudit() override;
    Result<qint64> heldOperations() override;

private:
    SqlServerStore(ServerDatabase &database, const Clock &clock);
    Result<void> load();
    Result<qsizetype> pushSome(const Caller &caller, const PushRequest &request, qsizetype first,
                               PushAnswer &answer);
    template<typename Work>
    auto inTransaction(Work work) -> std::invoke_result_t<Work, SqlConnection &, const Aead &>;
    template<typename Work>
    auto inPicture(Work work) -> std::invoke_result_t<Work, SqlConnection &, const Aead &>;
    void tell(const QSet<ScopeId> &moved);
    void tellHere(const QSet<ScopeId> &moved);
    /// A record of the region's directory; `place(RoomTable &)` puts the member it is about.
    template<typename Place>
    Result<void> putRecord(const QString &type, ObjectId id, const QJsonObject &groups,
                           Place place);
    /// In one transaction, and everybody in the room hears of it; `change(RoomDesk &)`.
    template<typename Change>
    Result<void> changeRoom(ScopeId room, Change change);
    void noteHighWater();

    ServerDatabase &m_database;
    const Clock &m_clock;
    HighWater m_highWater;
    QString m_epoch;
    ScopeId m_region;
    std::shared_mutex m_listening; ///< of the listener, also while it is being told
    Listener m_listener;
    std::mutex m_mutex; ///< of what follows
    std::optional<qint64> m_lastNoteMs; ///< of the high-water mark
};

} // namespace tasuki
