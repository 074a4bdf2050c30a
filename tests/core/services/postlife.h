// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/services/ownwords.h"
#include "core/services/postentry.h"
#include "core/wire/post.h"
#include "tests/core/storage/storefixture.h"

#include <algorithm>

namespace tasuki {

/// What becomes of the 連絡帳 of two rooms in one store, one accident after the other: posts of
/// others arrive, are corrected and go; own ones are written, sent, confirmed and refused. Each
/// number is one accident.
class PostLife {
public:
    explicit PostLife(ClientStore &store)
        : m_store(store)
    {
        for (const ScopeId &room : rooms)
            openRoom(room);
    }

    static constexpr int kinds = 13;
    void happen(int kind, int number)
    {
        const ScopeId room = rooms.at(number % rooms.size());
        const ObjectId post = m_posts.at(number / 2 % m_posts.size());
        switch (kind) {
        case 0:
            write(room, ObjectId::create(), "msg.add", draft(number));
            break;
        case 1:
            write(room, post, "msg.add", draft(number));
            break;
        case 2:
            write(room, post, "msg.edit", {{QStringLiteral("text"), textOf(number)}});
            break;
        case 3:
            if (number % 4 == 3)
                write(room, post, "msg.pin", {{QStringLiteral("on"), number % 3 > 0}});
            else
                write(room, post, number % 3 ? "msg.seen" : "msg.ack", {});
            break;
        case 4:
            write(room, post, "msg.retract", {{QStringLiteral("why"), QString()}});
            break;
        case 5:
            answer(number);
            break;
        case 6:
            confirm(number);
            break;
        case 7:
            if (isOpen(room))
                (void)m_store.objects().remove(room, post);
            break;
        case 8:
            (void)m_store.scopes().destroy(room);
            break;
        case 9:
            openRoom(room);
            break;
        case 10:
            takeBack(room, number);
            break;
        default:
            arrive(room, post, number);
        }
    }

    /// Somebody else's post, perhaps with something unreadable in it, or another kind of record.
    void arrive(ScopeId room, ObjectId post, int number)
    {
        if (!isOpen(room))
            return;
        QJsonObject body = apply({}, operation(room, post, "msg.add", draft(number)), others).body;
        if (number % 5 == 0)
            body = apply(body, operation(room, post, "msg.seen", {}), me).body;
        if (number % 4 == 1)
            body = apply(body, operation(room, post, "msg.pin", {{QStringLiteral("on"), true}}),
                         others)
                       .body;
        if (number % 7 == 0)
            body = apply(body, operation(room, post, "msg.retract", {}), others).body;
        if (number % 11 == 0)
            body.remove(number % 2 ? QStringLiteral("at") : QStringLiteral("by"));
        const QString type = number % 13 ? QStringLiteral("msg") : QStringLiteral("sheet");
        const auto stored
            = m_store.objects().put(room, {type, post, number + 1, canonicalBody(body)});
        if (!stored)
            throw std::runtime_error("not stored");
    }
    /// A conversation of so many posts.
    void arriveMany(ScopeId room, int count)
    {
        const auto done = m_store.transaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i)
                arrive(room, ObjectId::create(), i);
            return {};
        });
        if (!done)
            throw std::runtime_error("not stored");
    }

    QList<ScopeId> rooms{ScopeId::create(), ScopeId::create()};
    Author me{PersonId::create(), OfficeId::create()};
    Profession profession = Profession::Nurse; ///< of me
    Author others{PersonId::create(), OfficeId::create()};

private:
    static QString textOf(int number)
    {
        return QStringLiteral("報告%1 よく眠れた ﾎｳｺｸ").arg(number % 4);
    }
    QJsonObject draft(int number) const
    {
        PostDraft draft{textOf(number), {}, number % 3 == 0, {}};
        if (number % 4 == 0)
            draft.replyTo = m_posts.at(number % m_posts.size());
        if (draft.wantsAcknowledgement && number % 2)
            draft.due = QDate(2026, 12, 1 + number % 20);
        if (number % 5 == 1)
            draft.to.people = {me.person};
        if (number % 5 == 2)
            draft.to.offices = {me.office};
        if (number % 5 == 3)
            draft.to.professions = {number % 2 ? profession : Profession::Doctor};
        if (number % 6 == 1)
            draft.vacancy = Vacancy{
                PlaceOfCare::Bed, 1, QDate(2026, 12, 1), QDate(2026, 12, 1 + number % 20), {}};
        return toJson(draft);
    }
    Operation operation(ScopeId room, ObjectId post, const char *kind, const QJsonObject &payload)
    {
        Operation operation = anOperation(room, post);
        operation.kind = QString::fromLatin1(kind);
        operation.payload = payload;
        // Clocks differ, and two may say the same.
        operation.at = QDateTime(QDate(2026, 11, 21), QTime(7, ++m_clock * 7 % 10), Qt::UTC);
        return operation;
    }
    void write(ScopeId room, ObjectId post, const char *kind, const QJsonObject &payload)
    {
        const auto added = m_store.outbox().add(operation(room, post, kind, payload));
        if (!added)
            throw std::runtime_error("not written");
        m_written.append(*added);
    }
    bool isOpen(ScopeId room) { return m_store.scopes().find(room)->has_value(); }
    void openRoom(ScopeId room)
    {
        ScopeRecord record = aScope();
        record.id = room;
        (void)m_store.scopes().put(record);
    }
    void answer(int number)
    {
        using State = OutboxEntry::State;
        static constexpr State states[]{State::Acknowledged, State::Rejected, State::Held,
                                        State::Waiting};
        if (m_written.isEmpty())
            return;
        auto entry = *m_store.outbox().find(m_written.at(number / 4 % m_written.size()).id);
        entry->state = states[number % 4];
        (void)m_store.outbox().update(*entry);
    }
    /// As a pull does it: the base has it, then the outbox says so.
    void confirm(int number)
    {
        if (m_written.isEmpty())
            return;
        const Operation &done = m_written.at(number % m_written.size());
        const auto before = isOpen(done.scope) ? *m_store.objects().find(done.scope, done.object)
                                               : std::optional<StoredObject>();
        const auto body = before ? parseJsonObject(before->row.body).value_or({}) : QJsonObject();
        const Applied applied = apply(body, done, me);
        if (isOpen(done.scope) && applied.status == OperationStatus::Applied)
            (void)m_store.objects().put(
                done.scope,
                {QStringLiteral("msg"), done.object, number + 1, canonicalBody(applied.body)});
        auto entry = *m_store.outbox().find(done.id);
        entry->state = OutboxEntry::State::Confirmed;
        (void)m_store.outbox().update(*entry);
    }
    void takeBack(ScopeId room, int number)
    {
        const auto written = m_written;
        (void)m_store.transaction([&]() -> Result<void> {
            arrive(room, m_posts.at(number % m_posts.size()), number);
            write(room, ObjectId::create(), "msg.add", draft(number));
            return Error{Error::Kind::Cancelled, {}};
        });
        m_written = written;
    }

    ClientStore &m_store;
    QList<ObjectId> m_posts{ObjectId::create(), ObjectId::create(), ObjectId::create(),
                            ObjectId::create(), ObjectId::create()};
    QList<Operation> m_written;
    int m_clock = 0;
};

/// The naive way: every record of the room, opened and sorted.
inline QList<PostEntry> allPosts(ClientStore &store, ScopeId room, const Author &me)
{
    const auto scope = *store.scopes().find(room);
    if (!scope)
        return {};
    QList<PostEntry> posts;
    for (const OverlayObject &record :
         overlayView({*scope}, *store.objects().inScope(room), *store.outbox().inScope(room), me)) {
        const auto post = postFromBody(room, record.id, record.body);
        if (record.type == u"msg" && post)
            posts.append({*post, record.hasUnsent, {}});
    }
    std::sort(posts.begin(), posts.end(), [](const PostEntry &a, const PostEntry &b) {
        return a.post.place() < b.post.place();
    });
    const QList<PostEntry> all = posts;
    for (PostEntry &entry : posts) {
        for (const PostEntry &other : all) {
            if (other.post.id == entry.post.replyTo)
                entry.answered = other.post;
        }
    }
    return posts;
}

} // namespace tasuki
