// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/gestures.h"

#include "core/base/json.h"
#include "core/wire/records.h"
#include "core/wire/strictid.h"
#include "tests/fault/shapes.h"

namespace tasuki::fault {

namespace {

    bool isContested(const OverlayObject &object)
    {
        const QJsonObject groups = object.body.value(u"groups").toObject();
        return std::any_of(groups.begin(), groups.end(), [](const QJsonValue &group) {
            return !group.toObject().value(u"alts").toArray().isEmpty();
        });
    }

    class Desk {
    public:
        Desk(Device &device, const Region &region, Dice &dice)
            : m_device(device)
            , m_region(region)
            , m_dice(dice)
        { }

        Gesture act()
        {
            const auto scopes = m_device.store().scopes().all();
            if (!scopes)
                return {};
            QList<ScopeRecord> rooms;
            for (const ScopeRecord &scope : *scopes) {
                if (scope.roomTemplate != u"region")
                    rooms.append(scope);
            }
            if (rooms.isEmpty() || m_dice.percent(5))
                return openRoom();
            const ScopeRecord room = m_dice.pick(rooms);
            QList<OverlayObject> records;
            QList<OverlayObject> contested;
            for (const OverlayObject &object : m_device.view()) {
                if (object.scope == room.id && object.type != u"room")
                    records.append(object);
                if (object.scope == room.id && isContested(object))
                    contested.append(object);
            }
            // Two who settle the same thing without knowing of each other are what can go wrong.
            if (!contested.isEmpty() && m_dice.percent(30))
                return resolve(m_dice.pick(contested));
            if (records.isEmpty() || m_dice.percent(20))
                return create(room, records);
            const OverlayObject record = m_dice.pick(records);
            if (record.type == u"sheet" && m_dice.percent(35))
                return m_dice.percent(70) ? move(record) : readReceipt(record);
            return m_dice.percent(40) ? resolve(record) : patch(record);
        }

    private:
        bool isCareOffice() const { return m_device.caller.profession == Profession::CareManager; }
        /// Often what somebody else writes too, often what nobody else does.
        QString someText()
        {
            return QStringLiteral("値%1").arg(m_dice.below(m_dice.percent(40) ? 6 : 100'000));
        }

        Operation operation(const QString &kind, ScopeId scope, ObjectId object,
                            const QJsonObject &payload)
        {
            return operationAt(m_device, kind, scope, object, payload);
        }

        Gesture openRoom()
        {
            const bool isHandoff = isCareOffice() && m_dice.percent(50);
            const ScopeId room = ScopeId::create();
            QList<OfficeId> members{m_device.caller.office};
            if (isHandoff)
                members.append(m_region.offices[2 + m_dice.below(2)].id);
            const QString kind
                = isHandoff ? QStringLiteral("handoff") : QStringLiteral("office-file");
            return {QStringLiteral("opens ") + kind,
                    {operation(QStringLiteral("room.new"), room, ObjectId(room.uuid()),
                               {{QStringLiteral("template"), kind},
                                {QStringLiteral("members"), idsToJson(members)}})},
                    ScopeRecord{room, kind, {}}};
        }

        Gesture single(const QString &kind, ScopeId scope, ObjectId object,
                       const QJsonObject &payload)
        {
            return {kind, {operation(kind, scope, object, payload)}, {}};
        }

        Gesture create(const ScopeRecord &room, const QList<OverlayObject> &records)
        {
            const bool isFile = room.roomTemplate == u"office-file";
            const int choice = m_dice.below(4);
            if (choice == 0 && isFile) {
                Client client;
                client.name = someText();
                return single(QStringLiteral("client.new"), room.id, ObjectId::create(),
                              {{QStringLiteral("groups"), groupsOf(client)}});
            }
            if (choice == 0) {
                Episode episode;
                episode.careOffice = m_region.offices[0].id;
                episode.hospital = m_region.offices[2].id;
                episode.patientName = someText();
                episode.admittedAt = m_device.clock.now();
                return single(QStringLiteral("episode.new"), room.id, ObjectId::create(),
                              {{QStringLiteral("groups"), groupsOf(episode)}});
            }
            if (choice == 1 && !isFile) {
                for (const OverlayObject &record : records) {
                    if (record.type != u"episode")
                        continue;
                    Review review;
                    review.sheet = record.id;
                    return single(QStringLiteral("review.new"), room.id, reviewId(record.id),
                                  {{QStringLiteral("groups"), groupsOf(review)}});
                }
            }
            return single(QStringLiteral("sheet.new"), room.id, ObjectId::create(),
                          {{QStringLiteral("form"), QStringLiteral("f|1")},
                           {QStringLiteral("groups"),
                            QJsonObject{{QStringLiteral("a"), someText()},
                                        {QStringLiteral("b"), someText()}}}});
        }

        QString someGroup(const OverlayObject &record)
        {
            if (record.type == u"sheet")
                return QStringList{QStringLiteral("a"), QStringLiteral("b"),
                                   QStringLiteral("c")}[m_dice.below(3)];
            if (record.type == u"client")
                return QStringLiteral("note");
            return record.type == u"review" ? QStringLiteral("row/x") : QStringLiteral("told");
        }

        QJsonValue someValue(const QString &type)
        {
            if (type == u"review")
                return toJson(ReviewOutcome{ReviewChoice::Considered, someText(), {}, {}});
            if (type == u"episode")
                return QJsonObject{{QStringLiteral("by"), QStringLiteral("family")},
                                   {QStringLiteral("note"), someText()}};
            return someText();
        }

        Gesture patch(const OverlayObject &record)
        {
            if (record.type == u"receipt" || record.type == u"office" || record.type == u"person")
                return {};
            QJsonObject writes;
            for (int i = 1 + m_dice.below(2); i > 0; --i) {
                const QString name = someGroup(record);
                writes.insert(name, writeOver(record.body, name, someValue(record.type)));
            }
            return single(record.type + QStringLiteral(".patch"), record.scope, record.id,
                          {{QStringLiteral("groups"), writes}});
        }

        Gesture resolve(const OverlayObject &record)
        {
            const QJsonObject groups = record.body.value(u"groups").toObject();
            for (auto it = groups.begin(); it != groups.end(); ++it) {
                const QJsonObject group = it.value().toObject();
                const QJsonArray open = group.value(u"alts").toArray();
                if (open.isEmpty())
                    continue;
                const QJsonValue chosen = m_dice.percent(50)
                    ? group.value(u"v")
                    : open.at(m_dice.below(open.size())).toObject().value(u"v");
                return single(record.type + QStringLiteral(".resolve"), record.scope, record.id,
                              resolution(record.body, it.key(), chosen));
            }
            return patch(record);
        }

        Gesture move(const OverlayObject &sheet)
        {
            const auto from = sheetStateFromCode(sheet.body.value(u"state").toString());
            if (!from)
                return {};
            QList<SheetState> ways;
            for (const SheetState to : {SheetState::Draft, SheetState::Sent, SheetState::Received,
                                        SheetState::Accepted, SheetState::Returned}) {
                if (isLegalMove(*from, to))
                    ways.append(to);
            }
            if (ways.isEmpty())
                return patch(sheet);
            return single(QStringLiteral("sheet.move"), sheet.scope, sheet.id,
                          stateMove(sheet.body, m_dice.pick(ways)));
        }

        Gesture readReceipt(const OverlayObject &sheet)
        {
            return {QStringLiteral("receipt.new"), {fault::readReceipt(m_device, sheet)}, {}};
        }

        Device &m_device;
        const Region &m_region;
        Dice &m_dice;
    };

} // namespace

Gesture aGesture(Device &device, const Region &region, Dice &dice)
{
    return Desk(device, region, dice).act();
}

} // namespace tasuki::fault
