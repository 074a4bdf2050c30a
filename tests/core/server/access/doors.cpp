// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/access/doors.h"

#include "core/crypto/certificaterequest.h"
#include "core/crypto/hash.h"
#include "core/crypto/privatekey.h"
#include "core/wire/post.h"
#include "core/wire/room.h"

namespace tasuki {

namespace {

    constexpr const char *password = "kamome-no-7-sora!";

    QByteArray plain(const Secret &secret)
    {
        return QByteArray(secret.view().data(), static_cast<qsizetype>(secret.size()));
    }

    QByteArray derOf(const QByteArray &pem)
    {
        const qsizetype begin = pem.indexOf('\n') + 1;
        const qsizetype end = pem.indexOf("-----END");
        return QByteArray::fromBase64(pem.mid(begin, end - begin));
    }

} // namespace

Doors::Doors(Kind kind)
    : m_kind(kind)
    , m_authority(std::move(*CertificateAuthority::make(QStringLiteral("T"), ward.clock.now())))
    , m_administration(*ward.database, *ward.store, ward.clock, ward.key, m_cost)
    , m_dispatcher({*ward.database, *ward.store, ward.clock, ward.key, m_cost}, m_authority,
                   m_auditKey,
                   {QStringLiteral("地域"), QStringLiteral("0.1.0"), RateLimits::none()})
{
    m_dispatcher.setApiPort(8443); // nobody listens there; an enrolment has to name one
    QList<OfficeId> members;
    for (const OfficeKind office : kinds()) {
        for (auto *offices : {&m_inside, &m_past, &m_outside, &m_late}) {
            const Office made = Ward::anOffice(office);
            REQUIRE(ward.store->putOffice(made));
            offices->insert(office, made.id);
        }
        if (kind == Kind::Handoff || office != OfficeKind::Centre)
            members << m_inside.value(office) << m_past.value(office);
    }
    openRooms(members);
    const Actor stranger = enter(OfficeKind::Hospital, Profession::Nurse, Standing::OtherOffice);
    m_strangersToken = stranger.token;
    leaveFile(enter(OfficeKind::CareOffice, Profession::Nurse, Standing::Member));
}

void Doors::openRooms(const QList<OfficeId> &members)
{
    const auto secret = QString::fromLatin1(canary);
    const auto title = QStringLiteral("ハルさんの部屋");
    if (m_kind == Kind::Handoff) {
        room = m_left = openRoom(members);
    } else if (m_kind == Kind::Circle) {
        m_left = openPatientRoom(members, title); // who loses it loses the circle
        room = openPatientRoom(members, secret, RoomPart{m_left, RoomPart::As::Circle});
    } else {
        room = m_left = openPatientRoom(members, secret);
    }
    if (m_kind != Kind::Chapter)
        return;
    const OperationId there = written;
    QList<OfficeId> more = members;
    for (const OfficeKind kind :
         {OfficeKind::CareOffice, OfficeKind::Hospital, OfficeKind::Clinic, OfficeKind::Pharmacy})
        more.append(m_late.value(kind));
    m_left = openPatientRoom(more, title, RoomPart{room, RoomPart::As::Chapter});
    written = there;
}

void Doors::leaveFile(const Actor &member)
{
    file = QByteArray("%PDF-1.7 ") + canary;
    manifest = {sha256(file), file.size(), FileType::Pdf, {sha256(file)}};
    for (const RouteHandler handler :
         {RouteHandler::OpenBlob, RouteHandler::PutChunk, RouteHandler::CompleteBlob}) {
        for (const Route &route : routes()) {
            if (route.handler != handler)
                continue;
            const QByteArray body = handler == RouteHandler::OpenBlob ? encode(manifest) : file;
            REQUIRE(ask(member, route.method, pathOf(route), body).status == 200);
        }
    }
}

QByteArray Doors::pathOf(const Route &route) const
{
    return QByteArray(route.path)
        .replace("{scope}", room.toString().toLatin1())
        .replace("{hash}", manifest.hash.toHex())
        .replace("{chunk}", "0");
}

const QList<OfficeKind> &Doors::kinds()
{
    static const QList<OfficeKind> all{OfficeKind::CareOffice, OfficeKind::Hospital,
                                       OfficeKind::Clinic, OfficeKind::Pharmacy,
                                       OfficeKind::Centre};
    return all;
}

const QList<Profession> &Doors::professions()
{
    static const QList<Profession> all = [] {
        QList<Profession> found;
        for (int i = 0; i < 64; ++i) {
            const auto profession = static_cast<Profession>(i);
            if (professionFromCode(toCode(profession)) == profession)
                found.append(profession);
        }
        return found;
    }();
    return all;
}

ScopeId Doors::openRoom(const QList<OfficeId> &members)
{
    const ScopeId opened = ScopeId::create();
    constexpr qsizetype mostAtOnce = 8;
    REQUIRE(
        ward.store->openRoom(opened, QStringLiteral("handoff"), members.mid(0, mostAtOnce), {}));
    for (const OfficeId &office : members.mid(mostAtOnce))
        REQUIRE(ward.store->addMember(opened, office));
    Operation sheet = Ward::newSheet(opened);
    sheet.payload.insert(QStringLiteral("groups"),
                         QJsonObject{{QStringLiteral("a"), QLatin1String(canary)}});
    const auto applied = ward.store->applyAsServer(sheet, {PersonId::create(), members.first()});
    REQUIRE(applied);
    REQUIRE(applied->status == OperationStatus::Applied);
    written = sheet.id;
    return opened;
}

ScopeId Doors::openPatientRoom(const QList<OfficeId> &members, const QString &title,
                               const std::optional<RoomPart> &part)
{
    const bool isCircle = part && part->as == RoomPart::As::Circle;
    RoomDraft draft;
    draft.roomTemplate = isCircle ? QStringLiteral("clinical") : QStringLiteral("patient");
    draft.members = members;
    draft.title = title;
    draft.part = part;
    draft.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {1942, 3, 14}};
    draft.features = RoomFeature::Talk;
    draft.consent = ConsentForm{QStringLiteral("1"),
                                QStringLiteral("全員"),
                                QDate(2026, 6, 1),
                                QStringLiteral("佐藤ハル"),
                                {}};
    const ScopeId opened = ScopeId::create();
    const PersonId founder = PersonId::create();
    REQUIRE(ward.store->putPerson({founder, members.first(), Profession::Nurse, {}, {}}));
    const Caller caller{founder, members.first(), Profession::Nurse, DeviceId::create()};
    const Operation open
        = Ward::operation("room.new", opened, ObjectId(opened.uuid()), toJson(draft));
    REQUIRE(ward.push(caller, open).status == OperationStatus::Applied);
    written = open.id;
    return opened;
}

Operation Doors::somethingWritten() const
{
    if (m_kind == Kind::Handoff)
        return Ward::newSheet(room);
    return Ward::operation("msg.add", room, ObjectId::create(),
                           toJson(PostDraft{QStringLiteral("様子"), {}, false, {}}));
}

OfficeId Doors::officeOf(OfficeKind kind, Standing standing) const
{
    if (standing == Standing::ExMember)
        return m_past.value(kind);
    if (standing == Standing::Newcomer)
        return m_late.value(kind);
    return standing == Standing::OtherOffice ? m_outside.value(kind) : m_inside.value(kind);
}

void Doors::signIn(Actor &actor, const QString &login)
{
    const auto order = m_administration.createDevice(actor.person);
    REQUIRE(order);
    const auto key = makeKey();
    REQUIRE(key);
    const EnrolRequest enrolling{login, Secret(password), order->code.clone(),
                                 *makeCertificateRequest(*key, QStringLiteral("ignored"))};
    ServerRequest first;
    first.method = "POST";
    first.path = "/v1/enrol";
    first.body = plain(encode(enrolling));
    const auto enrolled
        = enrolAnswerFromBytes(m_dispatcher.answer(Entrance::Enrolment, first).response.body);
    REQUIRE(enrolled);
    actor.device = enrolled->device;
    actor.certificateDer = derOf(enrolled->certificate);
    const QByteArray body
        = ask(actor, "POST", "/v1/session", plain(encode(SessionRequest{login, Secret(password)})))
              .body;
    const auto session
        = sessionAnswerFromBytes({body.constData(), static_cast<std::size_t>(body.size())});
    REQUIRE(session);
    actor.token = plain(session->token);
}

Actor Doors::enter(OfficeKind kind, Profession profession, Standing standing)
{
    Actor actor{kind, profession, standing, {}, {}, {}, {}};
    const QString login = QStringLiteral("person%1").arg(++m_people);
    const auto person = m_administration.createPerson(
        {{}, officeOf(kind, standing), profession, login, {}}, login);
    REQUIRE(person);
    actor.person = *person;
    signIn(actor, login);
    switch (standing) {
    case Standing::Member:
    case Standing::ExMember:
    case Standing::OtherOffice:
    case Standing::Newcomer:
        break;
    case Standing::RevokedDevice:
        REQUIRE(m_administration.revokeDevice(actor.device));
        break;
    case Standing::DisabledPerson:
        REQUIRE(m_administration.disablePerson(actor.person));
        break;
    case Standing::WithoutToken:
        actor.token.clear();
        break;
    case Standing::StrangersToken:
        actor.token = m_strangersToken;
        break;
    case Standing::WithoutCertificate:
        actor.certificateDer.clear();
        break;
    }
    return actor;
}

void Doors::endPastMemberships()
{
    for (const OfficeId &office : m_past)
        REQUIRE(ward.store->removeMember(m_left, office, QStringLiteral("removed")));
}

ServerRequest Doors::requestOf(const Actor &actor, const char *method, const QByteArray &path,
                               const QByteArray &body)
{
    ServerRequest request;
    request.method = method;
    request.path = path;
    request.body = body;
    request.bearer = actor.token;
    request.certificateDer = actor.certificateDer;
    request.address = "127.0.0.1";
    return request;
}

ServerResponse Doors::ask(const Actor &actor, const char *method, const QByteArray &path,
                          const QByteArray &body)
{
    return m_dispatcher.answer(Entrance::Api, requestOf(actor, method, path, body)).response;
}

Reply Doors::openSocket(const Actor &actor)
{
    return m_dispatcher.admitSocket(requestOf(actor, "GET", "/v1/sync/events", {}));
}

std::optional<QList<ScopeId>> Doors::heard(const Actor &actor)
{
    const Subscriber listening{1, requestOf(actor, "GET", "/v1/sync/events", {})};
    const QList<Poke> pokes = m_dispatcher.pokesFor({room, ward.store->region()}, {listening});
    REQUIRE(pokes.size() == 1);
    return pokes.first().isAdmitted ? std::optional(pokes.first().scopes) : std::nullopt;
}

} // namespace tasuki
