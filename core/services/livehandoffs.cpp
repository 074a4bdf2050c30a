// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livehandoffs.h"

#include "core/forms/formlibrary.h"
#include "core/services/episodeview.h"
#include "core/services/sheetof.h"
#include "core/services/sheetprefill.h"
#include "core/wire/records.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// The other office's newest sheet state allows this move; says so the same way everywhere.
    Error changedMeanwhile()
    {
        return {Error::Kind::Conflict, QStringLiteral("the sheet changed meanwhile")};
    }

    /// The standing sheet an episode's sheet is copied from.
    Result<Sheet> standingSheetOf(const EpisodeView &view)
    {
        if (!view.standing)
            return Error{Error::Kind::NotFound, QStringLiteral("there is no standing sheet")};
        return sheetOf(*view.standing);
    }

    Episode episodeFrom(const Admission &admission, const Client &client, const Author &me,
                        ScopeId room)
    {
        Episode episode;
        episode.scope = room;
        episode.careOffice = me.office;
        episode.hospital = admission.hospital;
        episode.careManager = client.careManager.isNull() ? me.person : client.careManager;
        episode.patientName = client.name;
        episode.patientKana = client.kana;
        episode.patientSex = client.sex;
        episode.patientBirth = client.birth;
        episode.patientAddress = client.address;
        episode.admittedAt = admission.admittedAt.toUTC();
        episode.admittedAtIsGuess = admission.admittedAtIsGuess;
        episode.informant = admission.informant;
        episode.note = admission.note;
        episode.client = client.id;
        return episode;
    }

    bool hasEpisode(const RecordView &view, ObjectId client)
    {
        return std::any_of(
            view.records().begin(), view.records().end(), [client](const OverlayObject &record) {
                if (record.type != u"episode")
                    return false;
                const auto episode = episodeFromBody(record.scope, record.id, record.body);
                return episode && episode->client == client;
            });
    }

} // namespace

LiveHandoffs::LiveHandoffs(Desk &desk, const FormLibrary &forms,
                           std::function<SnapshotPtr()> snapshot)
    : m_desk(desk)
    , m_forms(forms)
    , m_snapshot(std::move(snapshot))
{ }

QFuture<Result<ObjectId>> LiveHandoffs::admit(const Admission &admission)
{
    return m_desk.gesture<ObjectId>(
        [admission](const RecordView &view, Gesture &gesture) -> Result<ObjectId> {
            const OverlayObject *record = view.find(admission.client);
            if (!record)
                return Error{Error::Kind::NotFound, QStringLiteral("client is not on this device")};
            const auto client = clientFromBody(record->scope, record->id, record->body);
            if (!client)
                return client.error();
            if (!admission.admittedAt.isValid() || admission.hospital.isNull())
                return Error{Error::Kind::Invalid,
                             QStringLiteral("an admission needs a time and a hospital")};
            if (hasEpisode(view, client->id))
                return Error{Error::Kind::Conflict, QStringLiteral("she is in hospital already")};
            const ScopeId room = gesture.openRoom(QStringLiteral("handoff"),
                                                  {gesture.me().office, admission.hospital});
            return gesture.create(room, QStringLiteral("episode"),
                                  groupsOf(episodeFrom(admission, *client, gesture.me(), room)));
        });
}

QFuture<Result<SendPreview>> LiveHandoffs::prepareSend(ObjectId episode)
{
    return m_desk.gesture<SendPreview>(
        [episode, &forms = m_forms, snapshot = m_snapshot()](const RecordView &view,
                                                             Gesture &) -> Result<SendPreview> {
            const auto found = EpisodeView::find(view, episode);
            if (!found)
                return found.error();
            const auto sheet = standingSheetOf(*found);
            if (!sheet)
                return sheet.error();
            SendPreview preview;
            preview.recipient = snapshot->offices.value(found->episode.hospital);
            for (const Person &person : snapshot->people) {
                if (person.office == found->episode.hospital)
                    preview.readers.append(person);
            }
            std::sort(preview.readers.begin(), preview.readers.end(),
                      [](const Person &a, const Person &b) { return a.kana < b.kana; });
            preview.patientName = found->episode.patientName;
            preview.patientBirth = found->episode.patientBirth;
            preview.version = nextVersion(found->sheet);
            preview.unconfirmedItems = unansweredCount(*sheet, forms);
            preview.seenHash = sheet->contentHash;
            preview.openConflicts = sheet->conflicts;
            return preview;
        });
}

QFuture<Result<void>> LiveHandoffs::send(ObjectId episode, const QString &seenHash)
{
    return m_desk.gesture<void>([episode, seenHash, &forms = m_forms, snapshot = m_snapshot()](
                                    const RecordView &view, Gesture &gesture) -> Result<void> {
        const auto found = EpisodeView::find(view, episode);
        if (!found)
            return found.error();
        const auto sheet = standingSheetOf(*found);
        if (!sheet)
            return sheet.error();
        if (sheet->contentHash != seenHash || !sheet->conflicts.isEmpty())
            return changedMeanwhile();
        const QJsonObject groups
            = groupsForSending(*sheet, found->episode, *snapshot, gesture.now(), forms);
        return placeAndSend(gesture, *found, sheet->form, groups);
    });
}

bool LiveHandoffs::canWithdraw(ObjectId episode) const
{
    const auto snapshot = m_snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry && entry->sheet && entry->sheet->state == SheetState::Sent
        && entry->receipts.isEmpty() && entry->episode.careOffice == m_desk.me().office;
}

QFuture<Result<void>> LiveHandoffs::withdraw(ObjectId episode)
{
    return m_desk.gesture<void>(
        [episode](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto found = EpisodeView::find(view, episode);
            if (!found)
                return found.error();
            if (!found->sheet || found->sheet->body.value(u"state").toString() != u"sent")
                return changedMeanwhile();
            gesture.move(found->episode.scope, found->sheet->id, QStringLiteral("sent"),
                         QStringLiteral("draft"), contentHash(found->sheet->body));
            return {};
        });
}

QFuture<Result<void>> LiveHandoffs::markRead(ObjectId episode)
{
    return m_desk.gesture<void>(
        [episode](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto found = EpisodeView::find(view, episode);
            if (!found)
                return found.error();
            if (!found->sheet || found->episode.careOffice == gesture.me().office)
                return {}; // only the other desk's reading is a receipt
            const auto sheet = sheetOf(*found->sheet);
            if (!sheet)
                return sheet.error();
            if (sheet->state == SheetState::Draft)
                return changedMeanwhile();
            const ObjectId id = receiptId(sheet->id, sheet->version, gesture.me().person);
            if (!view.find(id)) {
                const ReadReceipt receipt{sheet->id, sheet->version, gesture.me().person,
                                          gesture.me().office, gesture.now()};
                gesture.create(found->episode.scope, QStringLiteral("receipt"), groupsOf(receipt),
                               {}, id);
            }
            if (sheet->state == SheetState::Sent)
                gesture.move(found->episode.scope, sheet->id, QStringLiteral("sent"),
                             QStringLiteral("received"), sheet->contentHash);
            return {};
        });
}

bool LiveHandoffs::canAcknowledge(ObjectId episode) const
{
    const auto snapshot = m_snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry && entry->sheet && entry->episode.hospital == m_desk.me().office
        && (entry->sheet->state == SheetState::Sent || entry->sheet->state == SheetState::Received);
}

QFuture<Result<void>> LiveHandoffs::acknowledge(ObjectId episode, const QString &seenHash)
{
    return m_desk.gesture<void>(
        [episode, seenHash](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto found = EpisodeView::find(view, episode);
            if (!found)
                return found.error();
            if (!found->sheet || found->episode.hospital != gesture.me().office)
                return Error{Error::Kind::Forbidden,
                             QStringLiteral("not this office's to acknowledge")};
            const auto sheet = sheetOf(*found->sheet);
            if (!sheet)
                return sheet.error();
            if (sheet->contentHash != seenHash)
                return changedMeanwhile();
            if (sheet->state == SheetState::Accepted)
                return {};
            if (sheet->state == SheetState::Sent)
                gesture.move(sheet->scope, sheet->id, QStringLiteral("sent"),
                             QStringLiteral("received"), seenHash);
            else if (sheet->state != SheetState::Received)
                return changedMeanwhile();
            gesture.move(sheet->scope, sheet->id, QStringLiteral("received"),
                         QStringLiteral("accepted"), seenHash);
            return {};
        });
}

} // namespace tasuki
