// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signature.h"
#include "core/domain/room.h"
#include "core/server/api/routes.h"
#include "core/server/dispatcher.h"
#include "core/server/serveradministration.h"
#include "tests/core/server/ward.h"

namespace tasuki {

/// How somebody stands to the room whose doors are tried.
enum class Standing {
    Member,
    ExMember, ///< the office's membership has ended
    OtherOffice,
    Newcomer, ///< of an office that came with the next chapter of the room
    RevokedDevice, ///< a member's
    DisabledPerson, ///< was a member
    WithoutToken, ///< a member's device, nobody signed in
    StrangersToken, ///< a member's device with somebody else's token
    WithoutCertificate, ///< a member's token
};

/// A person at a device, as the server sees the two.
struct Actor {
    OfficeKind office = OfficeKind::CareOffice;
    Profession profession = Profession::Clerk;
    Standing standing = Standing::Member;
    QByteArray certificateDer, token;
    DeviceId device;
    PersonId person;
};

/// The whole server behind its listeners – dispatcher, identity, access, store – with one room and
/// an office of each kind inside it, one that was, and one that never was. The centre has no place
/// in a patient's room.
class Doors {
public:
    enum class Kind {
        Handoff,
        Patient,
        Chapter, ///< a patient's room that goes on in another one, which some offices came with
        Circle, ///< for some professions, inside a patient's room with the same offices
    };
    explicit Doors(Kind kind = Kind::Handoff);

    /// An ex-member is one only after endPastMemberships().
    Actor enter(OfficeKind kind, Profession profession, Standing standing);
    void endPastMemberships();
    ServerResponse ask(const Actor &actor, const char *method, const QByteArray &path,
                       const QByteArray &body = {});
    /// As through the socket's door; status 101 when let in.
    Reply openSocket(const Actor &actor);
    /// What the actor's socket hears when the room moves; nothing when it is closed instead.
    std::optional<QList<ScopeId>> heard(const Actor &actor);
    ScopeId openRoom(const QList<OfficeId> &members);
    Operation somethingWritten() const; ///< what members of the room may write

    static constexpr const char *canary = "kanaria-no-uta";
    static const QList<OfficeKind> &kinds();
    static const QList<Profession> &professions();

    Ward ward;
    /// Of a route, with the room and its file for the {words}.
    QByteArray pathOf(const Route &route) const;
    ScopeId room;
    OperationId written; ///< what the canary stands in
    QByteArray file; ///< in the room as well, with the canary in it
    BlobManifest manifest; ///< of the file

private:
    void openRooms(const QList<OfficeId> &members);
    ScopeId openPatientRoom(const QList<OfficeId> &members, const QString &title,
                            const std::optional<RoomPart> &part = {});
    OfficeId officeOf(OfficeKind kind, Standing standing) const;
    void leaveFile(const Actor &member);
    static ServerRequest requestOf(const Actor &actor, const char *method, const QByteArray &path,
                                   const QByteArray &body);
    void signIn(Actor &actor, const QString &login);

    const Kind m_kind;
    const PasswordCost m_cost{8ULL * 1024 * 1024, 1}; // nobody guesses here
    CertificateAuthority m_authority;
    const Secret m_auditKey = makeSigningKey();
    ServerAdministration m_administration;
    Dispatcher m_dispatcher;
    QMap<OfficeKind, OfficeId> m_inside, m_past, m_outside, m_late;
    ScopeId m_left; ///< the room from which ex-members are removed
    QByteArray m_strangersToken;
    int m_people = 0;
};

} // namespace tasuki
