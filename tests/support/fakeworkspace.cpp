// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"

#include "core/base/japanesetext.h"
#include "core/services/keeping.h"
#include "tests/support/fakeregion.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

namespace {

    Error notFound()
    {
        return {Error::Kind::NotFound, QStringLiteral("not in the fake region")};
    }

} // namespace

FakeWorkspace::FakeWorkspace(Desk desk, QObject *parent)
    : Workspace(parent)
    , data(desk == Desk::CareOffice ? fakeCareOfficeSnapshot(moment())
                                    : fakeHospitalSnapshot(moment()))
    , todayItems(fakeTodayItems(data, moment()))
    , m_snapshot(std::make_shared<const Snapshot>(data))
{
    line.state = Connectivity::State::Online;
    line.lastContact = moment();
    for (const ClientEntry &entry : std::as_const(data.clients)) {
        if (!entry.standingSheet.isNull())
            sheets.insert(entry.client.id, fakeStandingSheet(entry, data.me.id, moment()));
    }
}

QDateTime FakeWorkspace::moment()
{
    return QDateTime(QDate(2026, 6, 1), QTime(10, 31)).toUTC();
}

void FakeWorkspace::publish()
{
    if (isSlow)
        return;
    m_snapshot = std::make_shared<const Snapshot>(data);
    Q_EMIT changed();
}

ObjectId FakeWorkspace::clientNamed(const QString &name) const
{
    for (const ClientEntry &entry : data.clients) {
        if (entry.client.name == name)
            return entry.client.id;
    }
    return {};
}

ObjectId FakeWorkspace::episodeOf(const QString &patientName) const
{
    for (const EpisodeEntry &entry : data.episodes) {
        if (entry.episode.patientName == patientName)
            return entry.episode.id;
    }
    return {};
}

const FormLibrary &FakeWorkspace::forms() const
{
    Q_ASSERT(m_forms);
    return *m_forms;
}

QList<ClientEntry> FakeWorkspace::search(const QString &typed) const
{
    const QString key = searchKey(typed);
    const QString romaji = romajiKey(key);
    QList<ClientEntry> found;
    for (const ClientEntry &entry : data.clients) {
        if (entry.searchText.contains(key) || entry.romaji.contains(romaji))
            found.append(entry);
    }
    return found;
}

QFuture<Result<void>> FakeWorkspace::saveProfile(const Client &seen, const Client &changed)
{
    gestures.append(QStringLiteral("saveProfile ") + seen.id.toString());
    if (refuse)
        return ready(Result<void>(*refuse));
    for (ClientEntry &entry : data.clients) {
        if (entry.client.id == seen.id)
            entry.client = changed;
    }
    publish();
    return ready(Result<void>());
}

Sheet *FakeWorkspace::findSheet(ObjectId sheet)
{
    for (Sheet &candidate : sheets) {
        if (candidate.id == sheet)
            return &candidate;
    }
    return nullptr;
}

QFuture<Result<Sheet>> FakeWorkspace::open(ObjectId client)
{
    const auto *entry = m_snapshot->client(client);
    if (refuse || !entry)
        return ready(Result<Sheet>(refuse.value_or(notFound())));
    if (!sheets.contains(client))
        sheets.insert(client, fakeStandingSheet(*entry, data.me.id, moment()));
    return ready(Result<Sheet>(sheets.value(client)));
}

QFuture<Result<Sheet>> FakeWorkspace::save(const Sheet &seen,
                                           const QMap<QString, QJsonValue> &changedGroups,
                                           const QMap<QString, AnswerSource> &sources)
{
    gestures.append(QStringLiteral("save ") + changedGroups.keys().join(u','));
    Sheet *sheet = findSheet(seen.id);
    if (refuse || !sheet)
        return ready(Result<Sheet>(refuse.value_or(notFound())));
    for (auto it = changedGroups.begin(); it != changedGroups.end(); ++it) {
        const GroupTrace trace{data.me.id, moment(), sources.value(it.key())};
        sheet->groups.insert(it.key(), it.value());
        sheet->traces.insert(it.key(), trace);
        pastValues[it.key()] += {OperationId::create(), it.value(), trace, true};
    }
    return ready(Result<Sheet>(*sheet));
}

QFuture<Result<Sheet>> FakeWorkspace::append(ObjectId client, const QString &linkId,
                                             const QString &text)
{
    gestures.append(QStringLiteral("append ") + linkId);
    if (refuse || !sheets.contains(client))
        return ready(Result<Sheet>(refuse.value_or(notFound())));
    const Sheet seen = sheets.value(client);
    const auto extended = extendedGroup(seen, linkId, text, forms());
    if (!extended)
        return ready(Result<Sheet>(extended.error()));
    return save(seen, {{extended->group, extended->value}},
                {{extended->group, AnswerSource::Kept}});
}

QFuture<Result<Sheet>> FakeWorkspace::confirm(ObjectId sheet, const QStringList &cards)
{
    for (const QString &card : cards)
        gestures.append(QStringLiteral("confirm ") + card);
    Sheet *found = findSheet(sheet);
    if (refuse || !found)
        return ready(Result<Sheet>(refuse.value_or(notFound())));
    for (const QString &card : cards)
        found->traces.insert(QStringLiteral("confirmed/") + card, {data.me.id, moment()});
    return ready(Result<Sheet>(*found));
}

QFuture<Result<Sheet>> FakeWorkspace::settle(ObjectId sheet, const SheetConflict &conflict,
                                             const QJsonValue &chosen)
{
    gestures.append(QStringLiteral("settle ") + conflict.group);
    Sheet *found = findSheet(sheet);
    if (refuse || !found)
        return ready(Result<Sheet>(refuse.value_or(notFound())));
    found->groups.insert(conflict.group, chosen);
    found->conflicts.removeAll(conflict);
    return ready(Result<Sheet>(*found));
}

QFuture<Result<QList<SheetValue>>> FakeWorkspace::history(ObjectId sheet, const QString &group)
{
    if (refuse || !findSheet(sheet))
        return ready(Result<QList<SheetValue>>(refuse.value_or(notFound())));
    return ready(Result<QList<SheetValue>>(pastValues.value(group)));
}

QFuture<Result<QList<SheetVersion>>> FakeWorkspace::versions(ObjectId clientOrEpisode)
{
    if (refuse)
        return ready(Result<QList<SheetVersion>>(*refuse));
    QList<SheetVersion> found;
    if (sheets.contains(clientOrEpisode)) {
        const Sheet &standing = sheets[clientOrEpisode];
        found += {SheetVersion::Kind::Standing, standing.id, standing.form,   0,
                  {data.me.id, moment()},       {},          data.myOffice.id};
    }
    for (const auto &[version, sheet] : std::as_const(pastSheets))
        found += version;
    return ready(Result<QList<SheetVersion>>(found));
}

QFuture<Result<Sheet>> FakeWorkspace::at(const SheetVersion &version)
{
    if (refuse)
        return ready(Result<Sheet>(*refuse));
    for (const auto &[known, sheet] : std::as_const(pastSheets)) {
        if (known == version)
            return ready(Result<Sheet>(sheet));
    }
    const Sheet *standing = findSheet(version.sheet);
    return ready(standing ? Result<Sheet>(*standing) : Result<Sheet>(notFound()));
}

EpisodeEntry *FakeWorkspace::find(ObjectId episode)
{
    const auto found = std::find_if(
        data.episodes.begin(), data.episodes.end(),
        [episode](const EpisodeEntry &entry) { return entry.episode.id == episode; });
    return found == data.episodes.end() ? nullptr : &*found;
}

QFuture<Result<ObjectId>> FakeWorkspace::admit(const Admission &admission)
{
    gestures.append(QStringLiteral("admit ") + admission.client.toString());
    const auto *client = m_snapshot->client(admission.client);
    if (refuse || !client)
        return ready(Result<ObjectId>(refuse.value_or(notFound())));
    if (!client->openEpisode.isNull())
        return ready(Result<ObjectId>(Error{Error::Kind::Conflict, QStringLiteral("in hospital")}));
    EpisodeEntry entry;
    entry.episode.id = ObjectId::create();
    entry.episode.scope = ScopeId::create();
    entry.episode.careOffice = data.myOffice.id;
    entry.episode.hospital = admission.hospital;
    entry.episode.careManager = data.me.id;
    entry.episode.patientName = client->client.name;
    entry.episode.patientKana = client->client.kana;
    entry.episode.patientSex = client->client.sex;
    entry.episode.patientBirth = client->client.birth;
    entry.episode.admittedAt = admission.admittedAt;
    entry.episode.admittedAtIsGuess = admission.admittedAtIsGuess;
    entry.episode.informant = admission.informant;
    entry.episode.note = admission.note;
    entry.episode.client = admission.client;
    for (ClientEntry &known : data.clients) {
        if (known.client.id == admission.client)
            known.openEpisode = entry.episode.id;
    }
    data.episodes.prepend(entry);
    publish();
    return ready(Result<ObjectId>(entry.episode.id));
}

QFuture<Result<SendPreview>> FakeWorkspace::prepareSend(ObjectId episode)
{
    const EpisodeEntry *entry = find(episode);
    if (refuse || !entry)
        return ready(Result<SendPreview>(refuse.value_or(notFound())));
    SendPreview preview;
    preview.recipient = data.offices.value(entry->episode.hospital);
    for (const Person &person : std::as_const(data.people)) {
        if (person.office == preview.recipient.id)
            preview.readers.append(person);
    }
    preview.patientName = entry->episode.patientName;
    preview.patientBirth = entry->episode.patientBirth;
    preview.version = entry->sheet ? entry->sheet->version + 1 : 1;
    preview.unconfirmedItems = 3;
    preview.seenHash = QStringLiteral("hash-1");
    preview.openConflicts = sheets.value(entry->episode.client).conflicts;
    return ready(Result<SendPreview>(preview));
}

QFuture<Result<void>> FakeWorkspace::send(ObjectId episode, const QString &seenHash)
{
    gestures.append(QStringLiteral("send ") + episode.toString());
    EpisodeEntry *entry = find(episode);
    if (refuse || !entry)
        return ready(Result<void>(refuse.value_or(notFound())));
    if (seenHash != u"hash-1")
        return ready(Result<void>(Error{Error::Kind::Conflict, QStringLiteral("sheet moved on")}));
    Sheet sheet = sheets.value(entry->episode.client);
    sheet.id = ObjectId::create();
    sheet.scope = entry->episode.scope;
    sheet.state = SheetState::Sent;
    sheet.version = entry->sheet ? entry->sheet->version + 1 : 1;
    entry->sheet = sheet;
    entry->sentAt = moment();
    entry->delivery = DeliveryState::Waiting;
    ++data.unsent;
    data.oldestUnsent = moment();
    publish();
    return ready(Result<void>());
}

bool FakeWorkspace::canWithdraw(ObjectId episode) const
{
    const auto *entry = m_snapshot->episode(episode);
    return entry && entry->sheet && entry->receipts.isEmpty()
        && entry->delivery != DeliveryState::Draft;
}

QFuture<Result<void>> FakeWorkspace::withdraw(ObjectId episode)
{
    gestures.append(QStringLiteral("withdraw ") + episode.toString());
    if (refuse || !canWithdraw(episode))
        return ready(Result<void>(refuse.value_or(Error{Error::Kind::Conflict, {}})));
    EpisodeEntry *entry = find(episode);
    entry->sheet->state = SheetState::Draft;
    entry->delivery = DeliveryState::Draft;
    entry->sentAt = entry->deliveredAt = {};
    publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeWorkspace::markRead(ObjectId episode)
{
    gestures.append(QStringLiteral("markRead ") + episode.toString());
    EpisodeEntry *entry = find(episode);
    if (refuse || !entry || !entry->sheet)
        return ready(Result<void>(refuse.value_or(notFound())));
    const bool known
        = std::any_of(entry->receipts.begin(), entry->receipts.end(),
                      [this](const ReadReceipt &it) { return it.reader == data.me.id; });
    if (!known) {
        entry->receipts.append(
            {entry->sheet->id, entry->sheet->version, data.me.id, data.myOffice.id, moment()});
        if (entry->delivery == DeliveryState::Delivered)
            entry->delivery = DeliveryState::Read;
        publish();
    }
    return ready(Result<void>());
}

bool FakeWorkspace::canAcknowledge(ObjectId episode) const
{
    const auto *entry = m_snapshot->episode(episode);
    return entry && entry->sheet && !entry->acknowledged
        && data.myOffice.kind == OfficeKind::Hospital;
}

QFuture<Result<void>> FakeWorkspace::acknowledge(ObjectId episode, const QString &seenHash)
{
    gestures.append(QStringLiteral("acknowledge ") + episode.toString());
    if (refuse || !canAcknowledge(episode))
        return ready(Result<void>(refuse.value_or(Error{Error::Kind::Conflict, {}})));
    EpisodeEntry *entry = find(episode);
    if (entry->sheet->contentHash != seenHash)
        return ready(Result<void>(Error{Error::Kind::Conflict, QStringLiteral("another version")}));
    entry->acknowledged = GroupTrace{data.me.id, moment()};
    entry->sheet->state = SheetState::Accepted;
    entry->delivery = DeliveryState::Acknowledged;
    publish();
    return ready(Result<void>());
}

} // namespace tasuki
