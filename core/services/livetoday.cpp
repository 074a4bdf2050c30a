// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livetoday.h"

#include "core/forms/formlibrary.h"
#include "core/services/dischargeblocks.h"
#include "core/services/sheetage.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int newsForDays = 14; // long enough to be seen after a leave

    TodayItem lineFor(const EpisodeEntry &entry, TodayItem::Kind kind, const QDateTime &since)
    {
        TodayItem item;
        item.kind = kind;
        item.episode = entry.episode.id;
        item.client = entry.episode.client;
        item.patientName = entry.episode.patientName;
        item.since = since;
        return item;
    }

    std::optional<TodayItem::Kind> careOfficeKind(DeliveryState state)
    {
        switch (state) {
        case DeliveryState::Draft:
        case DeliveryState::SavedHere:
        case DeliveryState::Returned:
            return TodayItem::Kind::SheetToSend;
        case DeliveryState::Waiting:
            return TodayItem::Kind::SheetNotDelivered;
        case DeliveryState::Refused:
            return TodayItem::Kind::SheetRefused;
        case DeliveryState::Delivered:
            return TodayItem::Kind::NotReadYet;
        case DeliveryState::Read:
            return std::nullopt; // in good hands; the client page shows it
        case DeliveryState::Acknowledged:
            return TodayItem::Kind::Acknowledged;
        }
        return std::nullopt;
    }

} // namespace

QList<const ClientEntry *> clientsToCheck(const Snapshot &snapshot, const QDateTime &now)
{
    QList<const ClientEntry *> found;
    for (const ClientEntry &entry : snapshot.clients) {
        if (!entry.standingSheet.isNull() && entry.openEpisode.isNull()
            && entry.client.careManager == snapshot.me.id
            && !isOfThisMonth(entry.sheetConfirmedAt, now))
            found += &entry;
    }
    return found;
}

LiveToday::LiveToday(std::function<SnapshotPtr()> snapshot, AdmissionRules rules,
                     const Clock &clock, const FormLibrary *forms)
    : m_snapshot(std::move(snapshot))
    , m_rules(std::move(rules))
    , m_clock(clock)
    , m_forms(forms)
    , m_zone("Asia/Tokyo")
{ }

std::optional<AdmissionDeadline> LiveToday::deadlineOf(const Episode &episode) const
{
    const auto deadline = m_rules.deadline(episode.admittedAt.toTimeZone(m_zone),
                                           episode.admittedAtIsGuess, OfficeHours());
    return deadline ? std::optional(*deadline) : std::nullopt;
}

void LiveToday::addForCareOffice(const EpisodeEntry &entry, QList<TodayItem> &items) const
{
    const auto kind = careOfficeKind(entry.delivery);
    if (!kind)
        return;
    const QDateTime since = *kind == TodayItem::Kind::Acknowledged ? entry.acknowledged->at
        : entry.sentAt.isValid()                                   ? entry.sentAt
                                                                   : entry.episode.admittedAt;
    TodayItem item = lineFor(entry, *kind, since);
    const bool clockRuns
        = *kind != TodayItem::Kind::Acknowledged && *kind != TodayItem::Kind::NotReadYet;
    if (clockRuns)
        item.deadline = deadlineOf(entry.episode);
    items.append(item);
}

void LiveToday::addForHospital(const EpisodeEntry &entry, QList<TodayItem> &items) const
{
    if (!entry.sheet || entry.sheet->state == SheetState::Draft || entry.acknowledged)
        return;
    const bool read = !entry.receipts.isEmpty();
    items.append(lineFor(entry,
                         read ? TodayItem::Kind::ReadNotAcknowledged : TodayItem::Kind::NewSheet,
                         read ? entry.receipts.first().at : entry.sentAt));
}

bool LiveToday::misses(const Sheet &draft, Profession profession) const
{
    const auto form = m_forms ? m_forms->find(draft.form) : nullptr;
    if (!form)
        return false;
    FormState answers(form);
    answers.loadGroups(draft.groups);
    const QString owner = blockOwnerOf(profession);
    const QList<DischargeBlock> blocks = dischargeBlocks(answers, draft);
    return std::any_of(blocks.begin(), blocks.end(), [&owner](const DischargeBlock &block) {
        return block.owner == owner && block.state == DischargeBlock::State::Missing;
    });
}

void LiveToday::addForWayBack(const EpisodeEntry &entry, const Snapshot &snapshot,
                              QList<TodayItem> &items) const
{
    const DischargeEntry &discharge = entry.discharge;
    const bool isOpen = discharge.sheet && discharge.sheet->state != SheetState::Accepted;
    if (entry.episode.careOffice == snapshot.myOffice.id) {
        if (isOpen)
            items.append(lineFor(entry, TodayItem::Kind::DischargeArrived, discharge.sentAt));
        return;
    }
    const bool isFinal = discharge.sheet && discharge.sheet->stage == SheetStage::Final;
    if (discharge.draft && !isFinal && misses(*discharge.draft, snapshot.me.profession))
        items.append(
            lineFor(entry, TodayItem::Kind::DischargeBlockMissing, discharge.draft->begun.at));
    const auto &review = discharge.review;
    const bool isNews = review && discharge.sheet && review->finishedSheet == discharge.sheet->id
        && review->finished.at.daysTo(m_clock.now()) <= newsForDays;
    if (isNews)
        items.append(lineFor(entry, TodayItem::Kind::DischargeReviewed, review->finished.at));
}

void LiveToday::addForClients(const Snapshot &snapshot, QList<TodayItem> &items) const
{
    for (const ClientEntry &entry : snapshot.clients) {
        TodayItem item;
        item.client = entry.client.id;
        item.patientName = entry.client.name;
        if (entry.openConflicts > 0) {
            item.kind = TodayItem::Kind::Conflict;
            item.since = entry.sheetTouchedAt;
            items.append(item);
        }
        if (entry.standingSheet.isNull() || entry.client.careManager != snapshot.me.id)
            continue;
        if (isStale(entry.sheetFreshSince, m_clock.now())) {
            item.kind = TodayItem::Kind::StaleSheet;
            item.since = entry.sheetFreshSince;
            items.append(item);
        }
    }
    addMonthlyCheck(snapshot, items);
}

/// One line for all of them: forty lines would bury what is urgent.
void LiveToday::addMonthlyCheck(const Snapshot &snapshot, QList<TodayItem> &items) const
{
    TodayItem item;
    item.kind = TodayItem::Kind::MonthlyCheck;
    item.count = static_cast<int>(clientsToCheck(snapshot, m_clock.now()).size());
    if (item.count > 0)
        items.append(item);
}

/// Only of whom is its caretaker: nobody else is asked to.
void LiveToday::addRooms(const Snapshot &snapshot, QList<TodayItem> &items) const
{
    const QDateTime now = m_clock.now();
    const RoomCareNumbers numbers = m_care.numbers(now.toLocalTime().date());
    for (const RoomEntry &entry : snapshot.rooms) {
        const Room &room = entry.room;
        if (room.caretaker != snapshot.me.id || !isTendingDue(room, numbers, now))
            continue;
        TodayItem item;
        item.kind = TodayItem::Kind::RoomToTend;
        item.room = room.scope;
        item.patientName = room.patient ? room.patient->name : room.title;
        item.since = room.tended ? room.tended->at : room.opened.at;
        items.append(item);
    }
}

QList<TodayItem> LiveToday::items() const
{
    const SnapshotPtr snapshot = m_snapshot();
    QList<TodayItem> items;
    for (const EpisodeEntry &entry : snapshot->episodes) {
        if (entry.episode.careOffice == snapshot->myOffice.id)
            addForCareOffice(entry, items);
        else
            addForHospital(entry, items);
        addForWayBack(entry, *snapshot, items);
    }
    addForClients(*snapshot, items);
    addRooms(*snapshot, items);
    const auto urgency = [](const TodayItem &item) {
        return std::tuple(item.deadline ? 0 : 1, static_cast<int>(item.kind), item.since);
    };
    std::stable_sort(items.begin(), items.end(), [urgency](const TodayItem &a, const TodayItem &b) {
        return urgency(a) < urgency(b);
    });
    return items;
}

} // namespace tasuki
