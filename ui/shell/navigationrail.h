// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/noticecount.h"
#include "ui/shell/place.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tasuki {

/// The left edge: the places where work begins for this kind of office and how much waits in each,
/// and who is signed in.
class NavigationRail final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void showFor(const Snapshot &snapshot);
    void clear();
    void mark(const Place &root); ///< the place the way began at
    QList<Place> places() const { return m_places; }

Q_SIGNALS:
    void placeChosen(const tasuki::Place &place);
    void searchRequested();
    void helpRequested();
    void noticesRequested();
    void lockRequested();

private:
    void addPlace(Place::Kind kind, const QString &text);
    void showCounts(const NoticeCount &count);
    QToolButton *makeButton(const QString &text, const QString &name);

    QVBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QToolButton *m_search;
    QToolButton *m_account;
    QList<Place> m_places;
    QStringList m_names; ///< of the places, without what waits there
};

} // namespace tasuki
