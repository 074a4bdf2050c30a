// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/episodeview.h"
#include "core/services/gesture.h"
#include "core/services/reviews.h"

namespace tasuki {

class FormLibrary;

/// The gestures of a review, on the storage thread: record and standing sheet in one transaction.
class ReviewGesture {
public:
    static Result<ReviewGesture> begin(const RecordView &view, Gesture &gesture, ObjectId episode,
                                       const FormLibrary &forms);

    const Sheet &sheet() const { return *m_discharge.sheet; }
    const QList<ReviewRow> &rows() const { return m_rows; }

    void markRead();
    Result<ReviewStep> decide(const QString &row, ReviewChoice choice, const QString &reason);
    void takeBack(const ReviewStep &step);
    Result<void> finish(const QString &seenHash);

private:
    ReviewGesture(const RecordView &view, Gesture &gesture, EpisodeView episode);

    OverlayObject reviewRecord(); ///< begun where there was none
    void writeRow(const QString &row, const QJsonValue &value);
    void writeStanding(const ReviewRow &row, const FormLibrary &forms, ReviewStep &step);

    const RecordView *m_view;
    Gesture *m_gesture;
    const FormLibrary *m_forms = nullptr;
    EpisodeView m_episode;
    DischargeEntry m_discharge;
    QList<ReviewRow> m_rows;
};

} // namespace tasuki
