// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livereviews.h"

#include "core/services/reviewgesture.h"

namespace tasuki {

LiveReviews::LiveReviews(Desk &desk, const FormLibrary &forms,
                         std::function<SnapshotPtr()> snapshot)
    : m_desk(desk)
    , m_forms(forms)
    , m_snapshot(std::move(snapshot))
{ }

QList<ReviewRow> LiveReviews::rows(ObjectId episode) const
{
    const auto snapshot = m_snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry ? reviewRows(entry->discharge, entry->sheet, m_forms) : QList<ReviewRow>();
}

bool LiveReviews::canReview(ObjectId episode) const
{
    const auto snapshot = m_snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    return entry && entry->discharge.sheet && entry->episode.careOffice == m_desk.me().office;
}

QFuture<Result<void>> LiveReviews::markRead(ObjectId episode)
{
    return m_desk.gesture<void>(
        [episode, &forms = m_forms](const RecordView &view, Gesture &gesture) -> Result<void> {
            auto review = ReviewGesture::begin(view, gesture, episode, forms);
            if (!review)
                return review.error();
            review->markRead();
            return {};
        });
}

QFuture<Result<ReviewStep>> LiveReviews::decide(ObjectId episode, const QString &row,
                                                ReviewChoice choice, const QString &reason)
{
    return m_desk.gesture<ReviewStep>(
        [episode, row, choice, reason, &forms = m_forms](const RecordView &view,
                                                         Gesture &gesture) -> Result<ReviewStep> {
            auto review = ReviewGesture::begin(view, gesture, episode, forms);
            if (!review)
                return review.error();
            return review->decide(row, choice, reason);
        });
}

QFuture<Result<void>> LiveReviews::takeBack(const ReviewStep &step)
{
    return m_desk.gesture<void>(
        [step, &forms = m_forms](const RecordView &view, Gesture &gesture) -> Result<void> {
            auto review = ReviewGesture::begin(view, gesture, step.episode, forms);
            if (!review)
                return review.error();
            review->takeBack(step);
            return {};
        });
}

QFuture<Result<void>> LiveReviews::finish(ObjectId episode, const QString &seenHash)
{
    return m_desk.gesture<void>([episode, seenHash, &forms = m_forms](
                                    const RecordView &view, Gesture &gesture) -> Result<void> {
        auto review = ReviewGesture::begin(view, gesture, episode, forms);
        if (!review)
            return review.error();
        return review->finish(seenHash);
    });
}

} // namespace tasuki
