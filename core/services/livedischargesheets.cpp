// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livedischargesheets.h"

#include "core/base/json.h"
#include "core/forms/difference.h"
#include "core/forms/formlibrary.h"
#include "core/services/dischargeprefill.h"
#include "core/services/sheetof.h"
#include "core/wire/records.h"

#include <algorithm>

namespace tasuki {

namespace {

    Error notHere()
    {
        return {Error::Kind::NotFound, QStringLiteral("discharge sheet is not on this device")};
    }

    /// The sheet as it is with the gesture in it, before it is committed.
    Result<Sheet> after(const Gesture &gesture, OverlayObject record)
    {
        record.body = gesture.preview(record.body);
        return sheetOf(record);
    }

    Result<EpisodeView> ownEpisode(const RecordView &view, const Author &me, ObjectId episode)
    {
        auto found = EpisodeView::find(view, episode);
        if (found && found->episode.hospital != me.office)
            return Error{Error::Kind::Forbidden, QStringLiteral("not this office's patient")};
        return found;
    }

    std::optional<Sheet> readSheet(const OverlayObject *record)
    {
        const auto sheet = record ? sheetOf(*record) : Result<Sheet>(notHere());
        return sheet ? std::optional(*sheet) : std::nullopt;
    }

    /// Nobody of this office has said any of it yet.
    QJsonObject sourcesOf(const FreshSheet &fresh)
    {
        QJsonObject sources;
        for (auto it = fresh.groups.begin(); it != fresh.groups.end(); ++it)
            sources.insert(it.key(), toCode(AnswerSource::CarriedOver));
        return sources;
    }

    QJsonObject sourcesOf(const Sheet &draft)
    {
        QJsonObject sources;
        for (auto it = draft.traces.begin(); it != draft.traces.end(); ++it) {
            if (it->source != AnswerSource::Typed)
                sources.insert(it.key(), toCode(it->source));
        }
        return sources;
    }

    Result<Sheet> begin(Gesture &gesture, const RecordView &view, const EpisodeView &episode,
                        const FreshSheet &fresh)
    {
        const OfficeId office = gesture.me().office;
        const ScopeId file = dischargeFileId(episode.episode.id, office);
        if (!view.find(ObjectId(file.uuid())))
            gesture.openRoom(QStringLiteral("office-file"), {office}, file);
        OverlayObject begun;
        begun.scope = file;
        begun.id = gesture.create(
            file, QStringLiteral("sheet"), fresh.groups,
            {{QStringLiteral("form"), fresh.form}, {QStringLiteral("src"), sourcesOf(fresh)}},
            dischargeDraftId(episode.episode.id, office));
        return after(gesture, begun);
    }

    FormState stateOf(const Sheet &sheet, std::shared_ptr<const FormDefinition> form)
    {
        FormState state(std::move(form));
        state.loadGroups(sheet.groups);
        return state;
    }

    void describeBlocks(const Sheet &draft, const std::optional<Sheet> &last,
                        const FormLibrary &forms, DischargePreview &preview)
    {
        const auto form = forms.find(draft.form);
        if (!form)
            return;
        const FormState answers = stateOf(draft, form);
        for (const DischargeBlock &block : dischargeBlocks(answers, draft)) {
            if (block.state == DischargeBlock::State::Missing)
                preview.missing += block.owner;
            else if (block.state == DischargeBlock::State::Begun)
                preview.unconfirmed += block.owner;
        }
        const auto lastForm = last ? forms.find(last->form) : nullptr;
        if (lastForm)
            preview.changesSince
                = static_cast<int>(differences(stateOf(*last, lastForm), answers).size());
    }

} // namespace

LiveDischargeSheets::LiveDischargeSheets(Desk &desk, const FormLibrary &forms,
                                         std::function<SnapshotPtr()> snapshot)
    : m_desk(desk)
    , m_forms(forms)
    , m_snapshot(std::move(snapshot))
{ }

bool LiveDischargeSheets::canWrite(ObjectId episode) const
{
    const auto snapshot = m_snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry && entry->episode.hospital == m_desk.me().office;
}

QFuture<Result<Sheet>> LiveDischargeSheets::open(ObjectId episode)
{
    return m_desk.gesture<Sheet>([episode, &forms = m_forms, snapshot = m_snapshot()](
                                     const RecordView &view, Gesture &gesture) -> Result<Sheet> {
        const auto found = ownEpisode(view, gesture.me(), episode);
        if (!found)
            return found.error();
        if (found->draft)
            return sheetOf(*found->draft);
        const auto fresh = freshDischargeSheet(found->episode, readSheet(found->sheet), *snapshot,
                                               gesture.now(), forms);
        if (!fresh)
            return fresh.error();
        return begin(gesture, view, *found, *fresh);
    });
}

QFuture<Result<Sheet>> LiveDischargeSheets::save(const Sheet &seen,
                                                 const QMap<QString, QJsonValue> &changedGroups)
{
    return m_desk.gesture<Sheet>(
        [seen, changedGroups](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const OverlayObject *record = view.find(seen.id);
            if (!record)
                return notHere();
            QJsonObject before;
            QJsonObject changed;
            for (auto it = changedGroups.begin(); it != changedGroups.end(); ++it) {
                changed.insert(it.key(), it.value());
                if (const auto old = seen.groups.constFind(it.key()); old != seen.groups.constEnd())
                    before.insert(it.key(), *old);
            }
            gesture.patch(*record, before, changed);
            return after(gesture, *record);
        });
}

QFuture<Result<Sheet>> LiveDischargeSheets::confirmBlock(ObjectId sheet, const QString &owner)
{
    return m_desk.gesture<Sheet>(
        [sheet, owner](const RecordView &view, Gesture &gesture) -> Result<Sheet> {
            const OverlayObject *record = view.find(sheet);
            if (!record)
                return notHere();
            const QString group = blockConfirmation(owner);
            // Two people who confirm agree; the later confirmation replaces the earlier on purpose.
            const QJsonValue current
                = record->body.value(u"groups").toObject().value(group).toObject().value(u"v");
            QJsonObject before;
            if (!current.isUndefined())
                before.insert(group, current);
            gesture.patch(*record, before, {{group, toIsoUtc(gesture.now())}});
            return after(gesture, *record);
        });
}

QFuture<Result<DischargePreview>> LiveDischargeSheets::prepareSend(ObjectId episode)
{
    return m_desk.gesture<DischargePreview>(
        [episode, &forms = m_forms, snapshot = m_snapshot()](
            const RecordView &view, Gesture &gesture) -> Result<DischargePreview> {
            const auto found = ownEpisode(view, gesture.me(), episode);
            if (!found)
                return found.error();
            const auto draft = readSheet(found->draft);
            if (!draft)
                return notHere();
            DischargePreview preview;
            preview.recipient = snapshot->offices.value(found->episode.careOffice);
            for (const Person &person : snapshot->people) {
                if (person.office == found->episode.careOffice)
                    preview.readers.append(person);
            }
            std::sort(preview.readers.begin(), preview.readers.end(),
                      [](const Person &a, const Person &b) { return a.kana < b.kana; });
            preview.patientName = found->episode.patientName;
            preview.patientBirth = found->episode.patientBirth;
            const auto last
                = readSheet(found->discharge.isEmpty() ? nullptr : found->discharge.first());
            preview.lastStage = last ? last->stage : std::nullopt;
            describeBlocks(*draft, last, forms, preview);
            preview.seenHash = draft->contentHash;
            preview.openConflicts = draft->conflicts;
            return preview;
        });
}

QFuture<Result<void>> LiveDischargeSheets::sendPreliminary(ObjectId episode,
                                                           const QString &seenHash)
{
    return send(episode, seenHash, SheetStage::Preliminary);
}

QFuture<Result<void>> LiveDischargeSheets::sendFinal(ObjectId episode, const QString &seenHash)
{
    return send(episode, seenHash, SheetStage::Final);
}

QFuture<Result<void>> LiveDischargeSheets::send(ObjectId episode, const QString &seenHash,
                                                SheetStage stage)
{
    return m_desk.gesture<void>([episode, seenHash, stage, &forms = m_forms](
                                    const RecordView &view, Gesture &gesture) -> Result<void> {
        const auto found = ownEpisode(view, gesture.me(), episode);
        if (!found)
            return found.error();
        const auto draft = readSheet(found->draft);
        if (!draft)
            return notHere();
        if (draft->contentHash != seenHash || !draft->conflicts.isEmpty())
            return Error{Error::Kind::Conflict, QStringLiteral("the draft changed meanwhile")};
        const ScopeId room = found->episode.scope;
        const ObjectId sheet = gesture.create(room, QStringLiteral("sheet"),
                                              groupsForDischarge(*draft, gesture.now(), forms),
                                              {{QStringLiteral("form"), draft->form},
                                               {QStringLiteral("src"), sourcesOf(*draft)},
                                               {QStringLiteral("stage"), toCode(stage)}});
        gesture.move(room, sheet, QStringLiteral("draft"), QStringLiteral("sent"),
                     contentHash(gesture.preview({})));
        return {};
    });
}

} // namespace tasuki
