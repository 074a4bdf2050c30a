// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewgesture.h"

#include "core/forms/formlibrary.h"
#include "core/services/codedanswers.h"
#include "core/services/dischargeentry.h"
#include "core/services/factcarry.h"
#include "core/services/sheetof.h"
#include "core/wire/records.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    QJsonObject groupOf(const OverlayObject &record, const QString &name)
    {
        return record.body.value(u"groups").toObject().value(name).toObject();
    }

    /// What a person has on screen of a group is its current value; writing replaces it knowingly.
    void replaceGroup(Gesture &gesture, const OverlayObject &record, const QString &name,
                      const QJsonValue &value)
    {
        const QJsonObject group = groupOf(record, name);
        const QJsonArray others = group.value(u"alts").toArray();
        if (others.isEmpty()) {
            QJsonObject seen;
            if (group.contains(u"v"))
                seen.insert(name, group.value(u"v"));
            gesture.patch(record, seen, {{name, value}});
            return;
        }
        QList<OperationId> seen{
            OperationId::fromString(group.value(u"op").toString()).value_or(OperationId())};
        for (const QJsonValue &other : others)
            seen.append(OperationId::fromString(other.toObject().value(u"op").toString())
                            .value_or(OperationId()));
        gesture.resolve(record, name, value, seen);
    }

} // namespace

ReviewGesture::ReviewGesture(const RecordView &view, Gesture &gesture, EpisodeView episode)
    : m_view(&view)
    , m_gesture(&gesture)
    , m_episode(std::move(episode))
{ }

Result<ReviewGesture> ReviewGesture::begin(const RecordView &view, Gesture &gesture,
                                           ObjectId episode, const FormLibrary &forms)
{
    auto found = EpisodeView::find(view, episode);
    if (!found)
        return found.error();
    if (found->episode.careOffice != gesture.me().office)
        return Error{Error::Kind::Forbidden, QStringLiteral("not this office's to review")};
    ReviewGesture review(view, gesture, *found);
    review.m_forms = &forms;
    review.m_discharge = dischargeEntry(view, found->episode);
    if (!review.m_discharge.sheet)
        return Error{Error::Kind::NotFound, QStringLiteral("no discharge sheet has come")};
    std::optional<Sheet> admission;
    if (found->sheet) {
        if (const auto sheet = sheetOf(*found->sheet))
            admission = *sheet;
    }
    review.m_rows = reviewRows(review.m_discharge, admission, forms);
    return review;
}

void ReviewGesture::markRead()
{
    const Sheet &sheet = *m_discharge.sheet;
    const Author &me = m_gesture->me();
    const ObjectId id = receiptId(sheet.id, sheet.version, me.person);
    if (!m_view->find(id)) {
        const ReadReceipt receipt{sheet.id, sheet.version, me.person, me.office, m_gesture->now()};
        m_gesture->create(sheet.scope, QStringLiteral("receipt"), groupsOf(receipt), {}, id);
    }
    if (sheet.state == SheetState::Sent)
        m_gesture->move(sheet.scope, sheet.id, QStringLiteral("sent"), QStringLiteral("received"),
                        sheet.contentHash);
}

OverlayObject ReviewGesture::reviewRecord()
{
    Review review;
    review.sheet = m_discharge.sheet->id;
    for (const ReviewRow &row : std::as_const(m_rows))
        review.rows += row.key;
    const QJsonObject about = groupsOf(review);
    if (m_episode.review) {
        replaceGroup(*m_gesture, *m_episode.review, QStringLiteral("about"), about.value(u"about"));
        return *m_episode.review;
    }
    OverlayObject begun;
    begun.scope = m_episode.episode.scope;
    begun.type = QStringLiteral("review");
    begun.id
        = m_gesture->create(begun.scope, begun.type, about, {}, reviewId(m_episode.episode.id));
    return begun;
}

void ReviewGesture::writeRow(const QString &row, const QJsonValue &value)
{
    // Not part of the creation: of two colleagues who begin a review only one creates it.
    replaceGroup(*m_gesture, reviewRecord(), reviewRowGroup(row), value);
}

void ReviewGesture::writeStanding(const ReviewRow &row, const FormLibrary &forms, ReviewStep &step)
{
    const auto standing = m_episode.standing ? sheetOf(*m_episode.standing)
                                             : Result<Sheet>(Error{Error::Kind::NotFound, {}});
    const auto form = standing ? forms.find(standing->form) : nullptr;
    const auto sentForm = forms.find(m_discharge.sheet->form);
    if (!form || !sentForm || row.difference.code.isEmpty())
        return;
    FormState sent(sentForm);
    sent.loadGroups(m_discharge.sheet->groups);
    FormState answers(form);
    answers.loadGroups(standing->groups);
    const auto before = answers.groupValues();
    if (!carryFact(answers, sent, row.difference.code, row.difference.code))
        return;
    const auto after = answers.groupValues();
    QJsonObject seen;
    QJsonObject changed;
    QMap<QString, AnswerSource> sources;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) == *it)
            continue;
        changed.insert(it.key(), *it);
        sources.insert(it.key(), AnswerSource::CarriedOver);
        step.standingAfter.insert(it.key(), *it);
        step.standingBefore.insert(it.key(), standing->groups.value(it.key()));
        if (standing->groups.contains(it.key()))
            seen.insert(it.key(), standing->groups.value(it.key()));
    }
    step.standing = standing->id;
    // Said by the hospital, and not typed here.
    m_gesture->patch(*m_episode.standing, seen, changed, sources);
}

Result<ReviewStep> ReviewGesture::decide(const QString &key, ReviewChoice choice,
                                         const QString &reason)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&key](const ReviewRow &it) { return it.key == key; });
    if (row == m_rows.end())
        return Error{Error::Kind::Conflict, QStringLiteral("this difference is gone")};
    ReviewStep step;
    step.episode = m_episode.episode.id;
    step.row = key;
    step.before = row->outcome;
    step.after = {choice, reason, row->difference.after, {}};
    if (choice == ReviewChoice::Taken)
        writeStanding(*row, *m_forms, step);
    writeRow(key, toJson(step.after));
    return step;
}

void ReviewGesture::takeBack(const ReviewStep &step)
{
    writeRow(step.row, step.before ? QJsonValue(toJson(*step.before)) : QJsonValue());
    const OverlayObject *standing = step.isWritten() ? m_view->find(step.standing) : nullptr;
    if (!standing)
        return;
    QJsonObject seen;
    QJsonObject changed;
    for (auto it = step.standingAfter.begin(); it != step.standingAfter.end(); ++it) {
        if (groupOf(*standing, it.key()).value(u"v") != *it)
            continue; // somebody wrote something else meanwhile; that stays
        seen.insert(it.key(), *it);
        const QJsonValue old = step.standingBefore.value(it.key());
        changed.insert(it.key(), old.isUndefined() ? QJsonValue() : old);
    }
    m_gesture->patch(*standing, seen, changed);
}

Result<void> ReviewGesture::finish(const QString &seenHash)
{
    const Sheet &sheet = *m_discharge.sheet;
    if (sheet.contentHash != seenHash)
        return Error{Error::Kind::Conflict, QStringLiteral("another sheet has come")};
    if (countOf(m_rows).decided() < m_rows.size())
        return Error{Error::Kind::Invalid, QStringLiteral("not every row is decided on")};
    replaceGroup(*m_gesture, reviewRecord(), QStringLiteral("finished"), sheet.id.toString());
    if (sheet.state == SheetState::Accepted)
        return {};
    if (sheet.state == SheetState::Sent)
        m_gesture->move(sheet.scope, sheet.id, QStringLiteral("sent"), QStringLiteral("received"),
                        seenHash);
    m_gesture->move(sheet.scope, sheet.id, QStringLiteral("received"), QStringLiteral("accepted"),
                    seenHash);
    return {};
}

} // namespace tasuki
