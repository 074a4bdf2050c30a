// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshotbuilder.h"

#include "core/base/japanesetext.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/services/deliverystate.h"
#include "core/services/dischargeentry.h"
#include "core/services/postindex.h"
#include "core/services/roomentries.h"
#include "core/wire/records.h"

#include <QJsonArray>

#include <algorithm>

namespace tasuki {

namespace {

    void logUnreadable(const OverlayObject &record, const Error &error)
    {
        qCWarning(logStorage).noquote() << "record" << record.id.toString() << "of type"
                                        << record.type << "cannot be read:" << error.detail;
    }

} // namespace

SnapshotBuilder::SnapshotBuilder(const RecordView &view, const PostIndex &posts, Person me,
                                 const FormLibrary &forms, SnapshotMemo &memo)
    : m_view(view)
    , m_posts(posts)
    , m_me(std::move(me))
    , m_forms(forms)
    , m_memo(memo)
{ }

Snapshot SnapshotBuilder::build()
{
    m_memo.begin();
    addDirectory();
    addEpisodes();
    addClients();
    m_snapshot.rooms = roomEntries(m_view, m_posts, m_snapshot);
    for (RoomEntry &entry : m_snapshot.rooms) {
        entry.points = m_memo.points(m_view, entry.room.scope);
        entry.profile = m_memo.profile(m_view, entry.room.scope);
    }
    countUnsent();
    return std::move(m_snapshot);
}

void SnapshotBuilder::addDirectory()
{
    for (const OverlayObject &record : m_view.records()) {
        if (record.type == u"office") {
            if (const auto office = officeFromBody(record.id, record.body))
                m_snapshot.offices.insert(office->id, *office);
            else
                logUnreadable(record, office.error());
        } else if (record.type == u"person") {
            if (const auto person = personFromBody(record.id, record.body))
                m_snapshot.people.insert(person->id, *person);
            else
                logUnreadable(record, person.error());
        }
    }
    m_snapshot.me = m_snapshot.people.value(m_me.id, m_me);
    m_snapshot.myOffice = m_snapshot.offices.value(m_snapshot.me.office);
}

ClientEntry SnapshotBuilder::clientEntry(const OverlayObject &record)
{
    if (const auto known = m_memo.client(m_view, record))
        return *known;
    ClientEntry entry;
    const auto client = clientFromBody(record.scope, record.id, record.body);
    if (!client) {
        logUnreadable(record, client.error());
        return entry;
    }
    entry.client = *client;
    entry.searchText = searchKey(client->name) + u'\n' + searchKey(client->kana) + u'\n'
        + searchKey(client->insuredNumber) + u'\n' + searchKey(client->phone);
    entry.romaji = romajiKey(client->kana);
    for (const OverlayObject *sheet : m_view.inScope(record.scope, QStringLiteral("sheet")))
        describeSheet(*sheet, entry);
    m_memo.keep(m_view, record, entry);
    return entry;
}

void SnapshotBuilder::describeSheet(const OverlayObject &record, ClientEntry &entry)
{
    const auto sheet = m_memo.sheet(m_view, record);
    if (!sheet) {
        logUnreadable(record, sheet.error());
        return;
    }
    entry.standingSheet = sheet->id;
    entry.isSheetOnlyHere = record.hasUnsent;
    entry.openConflicts = static_cast<int>(sheet->conflicts.size());
    for (const GroupTrace &trace : sheet->traces)
        entry.sheetTouchedAt = std::max(entry.sheetTouchedAt, trace.at);
    entry.sheetFreshSince = entry.sheetTouchedAt;
    if (const SheetAges *counter = m_memo.agesOf(m_forms, sheet->form)) {
        const auto ages = counter->of(*sheet);
        entry.sheetConfirmedAt = confirmedSince(ages);
        entry.sheetFreshSince = freshSince(ages, fromIsoUtc(record.body.value(u"at").toString()));
    }
}

/// The admission, the standing sheet, a withdrawal: something of it no other computer knows yet.
bool SnapshotBuilder::isOnlyHere(const Episode &episode) const
{
    QList<const OverlayObject *> records{m_view.find(episode.id)};
    records += m_view.inScope(episode.scope, QStringLiteral("sheet"));
    if (const OverlayObject *client = m_view.find(episode.client))
        records += m_view.inScope(client->scope, QStringLiteral("sheet"));
    return std::any_of(records.begin(), records.end(),
                       [](const OverlayObject *record) { return record && record->hasUnsent; });
}

void SnapshotBuilder::addClients()
{
    QHash<ObjectId, ObjectId> openEpisodes; // discharge comes with a later form of episode
    for (const EpisodeEntry &episode : m_snapshot.episodes)
        openEpisodes.insert(episode.episode.client, episode.episode.id);
    std::map<std::pair<QString, ObjectId>, ClientEntry> byKana;
    for (const OverlayObject &record : m_view.records()) {
        if (record.type != u"client")
            continue;
        ClientEntry entry = clientEntry(record);
        if (entry.client.id.isNull())
            continue;
        entry.openEpisode = openEpisodes.value(entry.client.id);
        byKana.emplace(std::pair(searchKey(entry.client.kana), entry.client.id), std::move(entry));
    }
    for (auto &[key, entry] : byKana)
        m_snapshot.clients.append(std::move(entry));
}

EpisodeEntry SnapshotBuilder::episodeEntry(const OverlayObject &record,
                                           const Episode &episode) const
{
    EpisodeEntry entry;
    entry.episode = episode;
    for (const OverlayObject *sheetRecord : m_view.inScope(record.scope, QStringLiteral("sheet"))) {
        const auto sheet = m_memo.sheet(m_view, *sheetRecord);
        if (!sheet) {
            logUnreadable(*sheetRecord, sheet.error());
            continue;
        }
        if (sheet->office == episode.hospital)
            continue; // the way back, see dischargeEntry()
        entry.sheet = *sheet;
        entry.receipts = receiptsOf(m_view, *sheet);
        describeDelivery(*sheetRecord, entry);
    }
    if (entry.delivery == DeliveryState::Draft && isOnlyHere(episode))
        entry.delivery = DeliveryState::SavedHere;
    entry.discharge = dischargeEntry(m_view, episode, [this](const OverlayObject &sheetRecord) {
        return m_memo.sheet(m_view, sheetRecord);
    });
    entry.talk = m_posts.talk(episode.scope);
    return entry;
}

void SnapshotBuilder::addEpisodes()
{
    for (const OverlayObject &record : m_view.records()) {
        if (record.type != u"episode")
            continue;
        if (const auto episode = episodeFromBody(record.scope, record.id, record.body))
            m_snapshot.episodes.append(episodeEntry(record, *episode));
        else
            logUnreadable(record, episode.error());
    }
    std::sort(m_snapshot.episodes.begin(), m_snapshot.episodes.end(),
              [](const EpisodeEntry &a, const EpisodeEntry &b) {
                  return std::pair(a.episode.admittedAt, a.episode.id)
                      > std::pair(b.episode.admittedAt, b.episode.id);
              });
}

void SnapshotBuilder::countUnsent()
{
    for (const OutboxEntry &entry : m_view.outbox()) {
        if (entry.state != OutboxEntry::State::Waiting)
            continue;
        ++m_snapshot.unsent;
        if (!m_snapshot.oldestUnsent.isValid() || entry.operation.at < m_snapshot.oldestUnsent)
            m_snapshot.oldestUnsent = entry.operation.at;
    }
}

} // namespace tasuki
