// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/shownpost.h"

#include <QListView>

namespace tasuki {

class PostModel;

/// A room's posts, oldest on top. Asks for more near either end, and keeps what is being read where
/// it is when more comes.
class PostTimeline final : public QListView {
    Q_OBJECT

public:
    explicit PostTimeline(QWidget *parent = nullptr);

    /// With `follow`, a person who was at the end is taken to the new end.
    void display(const QList<ShownPost> &rows, bool follow);
    void choose(ObjectId post); ///< and brings it into view; harmless when it is not there
    void chooseLast();
    ObjectId chosen() const; ///< null when there is none
    const ShownPost *chosenRow() const;
    /// Whose last line is on the screen – as far as this widget knows – and was not seen before.
    QList<ObjectId> unseenInView() const;
    bool isAtEnd() const;

Q_SIGNALS:
    void olderWanted();
    void newerWanted();
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askForMore();

    PostModel *m_posts;
};

} // namespace tasuki
