// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"

#include "core/base/json.h"
#include "core/base/protocolrule.h"
#include "core/crypto/hash.h"
#include "core/domain/sheet.h"
#include "core/merge/eventmerge.h"
#include "core/merge/attachmerge.h"
#include "core/merge/groupmerge.h"
#include "core/merge/medicinemerge.h"
#include "core/merge/pointmerge.h"
#include "core/merge/pollmerge.h"
#include "core/merge/postmerge.h"
#include "core/merge/profilemerge.h"
#include "core/merge/roommerge.h"
#include "core/merge/verdict.h"
#include "core/merge/vitalmerge.h"
#include "core/wire/room.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QtEndian>

#include <array>

namespace tasuki {

using namespace verdict;

namespace {

    constexpr qsizetype maxGroups = 4000;
    constexpr qsizetype maxNameLength = 256;

    /// What only apply() may write; a payload cannot smuggle it in.
    constexpr std::array<QStringView, 14> ownMembers{
        u"type", u"groups", u"state", u"ver",  u"late", u"moves", u"op",
        u"by",   u"office", u"at",    u"hist", u"alts", u"id",    u"src"};

    bool isUsable(const QJsonObject &groups)
    {
        if (groups.size() > maxGroups)
            return false;
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (it.key().isEmpty() || it.key().size() > maxNameLength)
                return false;
        }
        return true;
    }

    GroupWrite writeOf(const Operation &operation, const Author &author, const QJsonValue &value)
    {
        return {value,
                operation.id.toString(),
                QJsonValue::Null,
                QJsonValue::Null,
                author.person.toString(),
                toIsoUtc(operation.at),
                {},
                0,
                false,
                {}};
    }

    /// The last sending that was not taken back, when a later one was.
    std::optional<int> takenBackFrom(const QJsonObject &body)
    {
        QSet<int> takenBack;
        for (const QJsonValue &move : body.value(u"moves").toArray()) {
            if (move[u"to"].toString() == toCode(SheetState::Draft))
                takenBack.insert(move[u"ver"].toInt());
        }
        const int sendings = body.value(u"ver").toInt();
        int kept = sendings;
        while (kept > 0 && takenBack.contains(kept))
            --kept;
        return kept < sendings ? std::optional(kept) : std::nullopt;
    }

    GroupWrite patchOf(const Operation &operation, const Author &author, const QJsonObject &patch,
                       const QJsonObject &body)
    {
        GroupWrite write = writeOf(operation, author, patch.value(u"v"));
        write.baseOperation = patch.value(u"base_op");
        write.baseValue = patch.value(u"base_v");
        write.source = patch.value(u"src").toString();
        write.continues = patch.value(u"cont").toBool();
        write.version = body.value(u"ver").toInt();
        write.takenBackFrom = takenBackFrom(body);
        return write;
    }

    bool isSheet(const QJsonObject &body)
    {
        return body.value(u"type") == QJsonValue(QStringLiteral("sheet"));
    }

    SheetState stateOf(const QJsonObject &body)
    {
        return sheetStateFromCode(body.value(u"state").toString()).value_or(SheetState::Draft);
    }

    bool isFrozen(const QJsonObject &body)
    {
        const SheetState state = stateOf(body);
        return isSheet(body) && state != SheetState::Draft && state != SheetState::Returned;
    }

    bool isAuthorOffice(const QJsonObject &body, const Author &author)
    {
        return body.value(u"office").toString() == author.office.toString();
    }

    Applied create(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty()) {
            const bool isRepeat = body.value(u"op") == QJsonValue(operation.id.toString());
            const bool existsOnce = operation.type() == u"receipt" || operation.type() == u"review";
            if (isRepeat || existsOnce)
                return done(body);
            return rejected(body, "exists");
        }
        const QJsonObject values = operation.payload.value(u"groups").toObject();
        const bool needsForm = operation.type() == u"sheet";
        if (!isUsable(values)
            || (needsForm && operation.payload.value(u"form").toString().isEmpty()))
            return rejected(body, "bad_schema");
        const QJsonObject sources = operation.payload.value(u"src").toObject();
        QJsonObject groups;
        for (auto it = values.begin(); it != values.end(); ++it) {
            GroupWrite write = writeOf(operation, author, it.value());
            write.source = sources.value(it.key()).toString();
            groups.insert(it.key(), mergedGroup({}, write));
        }
        QJsonObject created;
        for (auto it = operation.payload.begin(); it != operation.payload.end(); ++it) {
            if (std::find(ownMembers.begin(), ownMembers.end(), it.key()) == ownMembers.end())
                created.insert(it.key(), it.value());
        }
        created.insert(QStringLiteral("groups"), groups);
        insertOrigin(created, operation, author);
        if (needsForm) {
            created.insert(QStringLiteral("state"), toCode(SheetState::Draft));
            created.insert(QStringLiteral("ver"), 0);
        }
        return made(created);
    }

    Applied keepAsLate(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        QJsonObject kept = body;
        if (!listKnows(body, u"late", operation.id.toString()))
            appendTo(kept, QStringLiteral("late"),
                     {{QStringLiteral("op"), operation.id.toString()},
                      {QStringLiteral("by"), author.person.toString()},
                      {QStringLiteral("at"), toIsoUtc(operation.at)},
                      {QStringLiteral("groups"), operation.payload.value(u"groups")}});
        return done(kept, OperationStatus::Conflict);
    }

    bool hasOpen(const QJsonObject &group, const QString &operation)
    {
        return listKnows(group, u"alts", operation);
    }

    Applied patch(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QJsonObject writes = operation.payload.value(u"groups").toObject();
        if (writes.isEmpty() || !isUsable(writes))
            return rejected(body, "bad_schema");
        QJsonObject groups = body.value(u"groups").toObject();
        const QString id = operation.id.toString();
        bool isKnown = listKnows(body, u"late", id);
        for (auto it = writes.begin(); it != writes.end(); ++it)
            isKnown = isKnown || groupKnows(groups.value(it.key()).toObject(), id);
        if (!isKnown && isFrozen(body))
            return keepAsLate(body, operation, author);
        bool isOpen = false;
        for (auto it = writes.begin(); it != writes.end(); ++it) {
            const QJsonObject group = groups.value(it.key()).toObject();
            const GroupWrite write = patchOf(operation, author, it.value().toObject(), body);
            const QJsonObject merged = isKnown ? group : mergedGroup(group, write);
            isOpen = isOpen || hasOpen(merged, id);
            if (!isKnown)
                groups.insert(it.key(), merged);
        }
        QJsonObject patched = body;
        patched.insert(QStringLiteral("groups"), groups);
        return done(patched, isOpen ? OperationStatus::Conflict : OperationStatus::Applied);
    }

    Applied resolve(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString name = operation.payload.value(u"group").toString();
        QJsonObject groups = body.value(u"groups").toObject();
        const QJsonObject group = groups.value(name).toObject();
        if (groupKnows(group, operation.id.toString()))
            return done(body);
        if (group.isEmpty() || !operation.payload.contains(u"v"))
            return rejected(body, "bad_schema");
        if (isFrozen(body))
            return rejected(body, "frozen");
        QStringList seen;
        for (const QJsonValue &id : operation.payload.value(u"seen").toArray())
            seen.append(id.toString());
        GroupWrite choice = writeOf(operation, author, operation.payload.value(u"v"));
        choice.version = body.value(u"ver").toInt();
        const auto resolved = resolvedGroup(group, choice, seen);
        if (!resolved)
            return rejected(body, "content_changed");
        groups.insert(name, *resolved);
        QJsonObject changed = body;
        changed.insert(QStringLiteral("groups"), groups);
        return done(changed);
    }

    bool hasConflicts(const QJsonObject &body)
    {
        for (const QJsonValue &group : body.value(u"groups").toObject()) {
            if (!group.toObject().value(u"alts").toArray().isEmpty())
                return true;
        }
        return false;
    }

    /// Only the office that wrote a sheet sends it or takes it back; only another one receives it.
    bool mayMove(const QJsonObject &body, SheetState to, const Author &author)
    {
        const bool isSenders = to == SheetState::Sent || to == SheetState::Draft;
        return isSenders == isAuthorOffice(body, author);
    }

    Applied move(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!isSheet(body))
            return rejected(body, "bad_schema");
        if (listKnows(body, u"moves", operation.id.toString()))
            return done(body);
        const QString fromCode = operation.payload.value(u"from").toString();
        const QString toStateCode = operation.payload.value(u"to").toString();
        const auto from = sheetStateFromCode(fromCode);
        const auto to = sheetStateFromCode(toStateCode);
        if (!from || !to)
            return rejected(body, "bad_schema");
        if (*from != stateOf(body) || !isLegalMove(*from, *to))
            return rejected(body, "illegal_transition");
        if (!mayMove(body, *to, author))
            return rejected(body, "not_the_author");
        if (*to == SheetState::Sent && hasConflicts(body))
            return rejected(body, "open_conflicts");
        const QString hash = contentHash(body);
        const bool sawIt = operation.payload.value(u"expect").toString() == hash;
        if (!sawIt && !isBroken(ProtocolRule::SendOnlySeen))
            return rejected(body, "content_changed");
        QJsonObject moved = body;
        const int version = body.value(u"ver").toInt() + (*to == SheetState::Sent ? 1 : 0);
        moved.insert(QStringLiteral("state"), toStateCode);
        moved.insert(QStringLiteral("ver"), version);
        appendTo(moved, QStringLiteral("moves"),
                 {{QStringLiteral("op"), operation.id.toString()},
                  {QStringLiteral("from"), fromCode},
                  {QStringLiteral("to"), toStateCode},
                  {QStringLiteral("by"), author.person.toString()},
                  {QStringLiteral("office"), author.office.toString()},
                  {QStringLiteral("at"), toIsoUtc(operation.at)},
                  {QStringLiteral("ver"), version},
                  {QStringLiteral("hash"), hash}});
        return done(moved);
    }

} // namespace

Applied apply(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (operation.kind == u"room.new" && hasRoomRecord(operation.payload))
        return openRoom(body, operation, author);
    if (verb == u"new")
        return create(body, operation, author);
    if (changesRoom(operation))
        return applyToRoom(body, operation, author);
    if (operation.type() == u"attach")
        return applyToAttachment(body, operation, author);
    if (operation.type() == u"msg")
        return applyToPost(body, operation, author);
    if (operation.type() == u"vital")
        return applyToVital(body, operation, author);
    if (operation.type() == u"point")
        return applyToCarePoint(body, operation, author);
    if (operation.type() == u"medicine")
        return applyToMedicine(body, operation, author);
    if (operation.type() == u"event")
        return applyToEvent(body, operation, author);
    if (operation.type() == u"poll")
        return applyToPoll(body, operation, author);
    if (operation.type() == u"profile")
        return applyToProfile(body, operation, author);
    if (verb != u"patch" && verb != u"resolve" && verb != u"move")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (verb == u"move")
        return move(body, operation, author);
    if (isSheet(body) && !isAuthorOffice(body, author))
        return rejected(body, "not_the_author");
    return verb == u"patch" ? patch(body, operation, author) : resolve(body, operation, author);
}

QByteArray canonicalBody(const QJsonObject &body)
{
    const QByteArray bytes = canonicalJson(body);
    return canonicalJson(QJsonDocument::fromJson(bytes).object());
}

quint64 objectHash(ObjectId id, const QByteArray &canonicalBody)
{
    const QByteArray digest = sha256(id.uuid().toByteArray(QUuid::WithoutBraces) + canonicalBody);
    return qFromBigEndian<quint64>(digest.constData());
}

QString contentHash(const QJsonObject &body)
{
    QJsonObject content{{QStringLiteral("form"), body.value(u"form").toString()}};
    const QJsonObject groups = body.value(u"groups").toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QJsonObject group = it.value().toObject();
        QJsonObject alternatives; // sorted by operation: the order of arrival is nothing to see
        for (const QJsonValue &entry : group.value(u"alts").toArray())
            alternatives.insert(entry.toObject().value(u"op").toString(),
                                entry.toObject().value(u"v"));
        content.insert(QStringLiteral("g:") + it.key(),
                       QJsonArray{group.value(u"v"), alternatives});
    }
    const QByteArray digest
        = QCryptographicHash::hash(canonicalBody(content), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex());
}

} // namespace tasuki
