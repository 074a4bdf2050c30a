// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedischarge.h"

#include "core/base/json.h"
#include "core/forms/formlibrary.h"
#include "core/services/dischargeprefill.h"
#include "core/services/factcarry.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

namespace {

    Error notFound()
    {
        return {Error::Kind::NotFound, QStringLiteral("not in the fake region")};
    }

    Error conflict()
    {
        return {Error::Kind::Conflict, QStringLiteral("it moved on")};
    }

    FormState stateOf(const Sheet &sheet, const FormLibrary &forms)
    {
        FormState state(forms.find(sheet.form));
        state.loadGroups(sheet.groups);
        return state;
    }

    /// Another content, another hash.
    void touch(Sheet &sheet)
    {
        sheet.contentHash
            = QStringLiteral("draft-%1").arg(sheet.contentHash.section(u'-', 1).toInt() + 1);
    }

    QMap<QString, QJsonValue> toMap(const QJsonObject &object)
    {
        QMap<QString, QJsonValue> map;
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value());
        return map;
    }

} // namespace

bool FakeDischargeSheets::canWrite(ObjectId episode) const
{
    const auto snapshot = m_workspace.snapshot();
    return snapshot->episode(episode) && snapshot->myOffice.kind == OfficeKind::Hospital;
}

Sheet *FakeDischargeSheets::draft(ObjectId sheet) const
{
    for (EpisodeEntry &entry : m_workspace.data.episodes) {
        if (entry.discharge.draft && entry.discharge.draft->id == sheet)
            return &*entry.discharge.draft;
    }
    return nullptr;
}

QFuture<Result<Sheet>> FakeDischargeSheets::open(ObjectId episode)
{
    EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry)
        return ready(Result<Sheet>(m_workspace.refuse.value_or(notFound())));
    if (entry->discharge.draft)
        return ready(Result<Sheet>(*entry->discharge.draft));
    const auto fresh = freshDischargeSheet(entry->episode, entry->sheet, m_workspace.data,
                                           FakeWorkspace::moment(), m_workspace.forms());
    if (!fresh)
        return ready(Result<Sheet>(fresh.error()));
    Sheet sheet;
    sheet.id = ObjectId::create();
    sheet.scope = ScopeId::create();
    sheet.form = fresh->form;
    sheet.office = m_workspace.data.myOffice.id;
    sheet.begun = {m_workspace.data.me.id, FakeWorkspace::moment()};
    sheet.groups = toMap(fresh->groups);
    for (auto it = sheet.groups.begin(); it != sheet.groups.end(); ++it)
        sheet.traces.insert(it.key(), {sheet.begun.by, sheet.begun.at, AnswerSource::CarriedOver});
    sheet.contentHash = QStringLiteral("draft-1");
    entry->discharge.draft = sheet;
    m_workspace.publish();
    return ready(Result<Sheet>(sheet));
}

QFuture<Result<Sheet>> FakeDischargeSheets::save(const Sheet &seen,
                                                 const QMap<QString, QJsonValue> &changedGroups)
{
    m_workspace.gestures.append(QStringLiteral("saveDischarge ") + changedGroups.keys().join(u','));
    Sheet *sheet = draft(seen.id);
    if (m_workspace.refuse || !sheet)
        return ready(Result<Sheet>(m_workspace.refuse.value_or(notFound())));
    for (auto it = changedGroups.begin(); it != changedGroups.end(); ++it) {
        sheet->groups.insert(it.key(), it.value());
        sheet->traces.insert(it.key(), {m_workspace.data.me.id, FakeWorkspace::moment()});
    }
    touch(*sheet);
    const Sheet now = *sheet;
    m_workspace.publish();
    return ready(Result<Sheet>(now));
}

QFuture<Result<Sheet>> FakeDischargeSheets::confirmBlock(ObjectId id, const QString &owner)
{
    m_workspace.gestures.append(QStringLiteral("confirmBlock ") + owner);
    Sheet *sheet = draft(id);
    if (m_workspace.refuse || !sheet)
        return ready(Result<Sheet>(m_workspace.refuse.value_or(notFound())));
    sheet->groups.insert(blockConfirmation(owner), toIsoUtc(FakeWorkspace::moment()));
    sheet->traces.insert(blockConfirmation(owner),
                         {m_workspace.data.me.id, FakeWorkspace::moment()});
    touch(*sheet);
    const Sheet now = *sheet;
    m_workspace.publish();
    return ready(Result<Sheet>(now));
}

QFuture<Result<DischargePreview>> FakeDischargeSheets::prepareSend(ObjectId episode)
{
    const EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry || !entry->discharge.draft)
        return ready(Result<DischargePreview>(m_workspace.refuse.value_or(notFound())));
    const Sheet &sheet = *entry->discharge.draft;
    DischargePreview preview;
    preview.recipient = m_workspace.data.offices.value(entry->episode.careOffice);
    for (const Person &person : std::as_const(m_workspace.data.people)) {
        if (person.office == preview.recipient.id)
            preview.readers.append(person);
    }
    preview.patientName = entry->episode.patientName;
    preview.patientBirth = entry->episode.patientBirth;
    for (const DischargeBlock &block :
         dischargeBlocks(stateOf(sheet, m_workspace.forms()), sheet)) {
        if (block.state == DischargeBlock::State::Missing)
            preview.missing += block.owner;
        else if (block.state == DischargeBlock::State::Begun)
            preview.unconfirmed += block.owner;
    }
    if (entry->discharge.sheet)
        preview.lastStage = entry->discharge.sheet->stage;
    preview.seenHash = sheet.contentHash;
    preview.openConflicts = sheet.conflicts;
    return ready(Result<DischargePreview>(preview));
}

QFuture<Result<void>> FakeDischargeSheets::sendPreliminary(ObjectId episode,
                                                           const QString &seenHash)
{
    return send(episode, seenHash, SheetStage::Preliminary);
}

QFuture<Result<void>> FakeDischargeSheets::sendFinal(ObjectId episode, const QString &seenHash)
{
    return send(episode, seenHash, SheetStage::Final);
}

QFuture<Result<void>> FakeDischargeSheets::send(ObjectId episode, const QString &seenHash,
                                                SheetStage stage)
{
    m_workspace.gestures.append(QStringLiteral("sendDischarge ") + toCode(stage));
    EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry || !entry->discharge.draft)
        return ready(Result<void>(m_workspace.refuse.value_or(notFound())));
    if (entry->discharge.draft->contentHash != seenHash)
        return ready(Result<void>(conflict()));
    Sheet sent = *entry->discharge.draft;
    sent.id = ObjectId::create();
    sent.scope = entry->episode.scope;
    sent.state = SheetState::Sent;
    sent.stage = stage;
    sent.groups = toMap(groupsForDischarge(sent, FakeWorkspace::moment(), m_workspace.forms()));
    entry->discharge.replaced = entry->discharge.sheet;
    entry->discharge.sheet = sent;
    entry->discharge.delivery = DeliveryState::Waiting;
    entry->discharge.sentAt = FakeWorkspace::moment();
    m_workspace.publish();
    return ready(Result<void>());
}

QList<ReviewRow> FakeReviews::rows(ObjectId episode) const
{
    const auto snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry ? reviewRows(entry->discharge, entry->sheet, m_workspace.forms())
                 : QList<ReviewRow>();
}

bool FakeReviews::canReview(ObjectId episode) const
{
    const auto snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry && entry->discharge.sheet && snapshot->myOffice.kind == OfficeKind::CareOffice;
}

QFuture<Result<void>> FakeReviews::markRead(ObjectId episode)
{
    m_workspace.gestures.append(QStringLiteral("readDischarge ") + episode.toString());
    EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry || !entry->discharge.sheet)
        return ready(Result<void>(m_workspace.refuse.value_or(notFound())));
    Sheet &sheet = *entry->discharge.sheet;
    if (sheet.state == SheetState::Sent)
        sheet.state = SheetState::Received;
    if (entry->discharge.receipts.isEmpty()) {
        entry->discharge.receipts.append({sheet.id, sheet.version, m_workspace.data.me.id,
                                          m_workspace.data.myOffice.id, FakeWorkspace::moment()});
        m_workspace.publish();
    }
    return ready(Result<void>());
}

void FakeReviews::writeStanding(const EpisodeEntry &entry, const ReviewRow &row, ReviewStep &step)
{
    Sheet &standing = m_workspace.sheets[entry.episode.client];
    const QString &code = row.difference.code;
    FormState answers = stateOf(standing, m_workspace.forms());
    const auto before = answers.groupValues();
    if (!carryFact(answers, stateOf(*entry.discharge.sheet, m_workspace.forms()), code, code))
        return;
    const auto after = answers.groupValues();
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) == *it)
            continue;
        step.standingBefore.insert(it.key(), standing.groups.value(it.key()));
        step.standingAfter.insert(it.key(), *it);
        standing.groups.insert(it.key(), *it);
    }
    step.standing = standing.id;
}

QFuture<Result<ReviewStep>> FakeReviews::decide(ObjectId episode, const QString &key,
                                                ReviewChoice choice, const QString &reason)
{
    m_workspace.gestures.append(QStringLiteral("decide %1 %2").arg(key, toCode(choice)));
    EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry)
        return ready(Result<ReviewStep>(m_workspace.refuse.value_or(notFound())));
    Review review = entry->discharge.review.value_or(Review());
    review.rows.clear();
    ReviewStep step;
    for (const ReviewRow &row : rows(episode)) {
        review.rows += row.key;
        if (row.key != key)
            continue;
        step.episode = episode;
        step.row = key;
        step.before = row.outcome;
        step.after = {choice,
                      reason,
                      row.difference.after,
                      {m_workspace.data.me.id, FakeWorkspace::moment()}};
        if (choice == ReviewChoice::Taken)
            writeStanding(*entry, row, step);
    }
    if (step.row.isEmpty())
        return ready(Result<ReviewStep>(conflict()));
    review.outcomes.insert(key, step.after);
    entry->discharge.review = review;
    m_workspace.publish();
    return ready(Result<ReviewStep>(step));
}

QFuture<Result<void>> FakeReviews::takeBack(const ReviewStep &step)
{
    m_workspace.gestures.append(QStringLiteral("takeBack ") + step.row);
    EpisodeEntry *entry = m_workspace.find(step.episode);
    if (m_workspace.refuse || !entry || !entry->discharge.review)
        return ready(Result<void>(m_workspace.refuse.value_or(notFound())));
    entry->discharge.review->outcomes.remove(step.row);
    if (step.before)
        entry->discharge.review->outcomes.insert(step.row, *step.before);
    if (step.isWritten())
        m_workspace.sheets[entry->episode.client].groups.insert(step.standingBefore);
    m_workspace.publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeReviews::finish(ObjectId episode, const QString &seenHash)
{
    m_workspace.gestures.append(QStringLiteral("finishReview ") + episode.toString());
    EpisodeEntry *entry = m_workspace.find(episode);
    if (m_workspace.refuse || !entry || !entry->discharge.sheet)
        return ready(Result<void>(m_workspace.refuse.value_or(notFound())));
    if (entry->discharge.sheet->contentHash != seenHash)
        return ready(Result<void>(conflict()));
    Review review = entry->discharge.review.value_or(Review());
    review.finishedSheet = entry->discharge.sheet->id;
    review.finished = {m_workspace.data.me.id, FakeWorkspace::moment()};
    entry->discharge.review = review;
    entry->discharge.sheet->state = SheetState::Accepted;
    m_workspace.publish();
    return ready(Result<void>());
}

} // namespace tasuki
