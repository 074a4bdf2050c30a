// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"
#include "ui/shell/place.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tasuki {

/// The left edge: the places where work begins for this kind of office, and who is signed in.
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
    void lockRequested();

private:
    void addPlace(Place::Kind kind, const QString &text);
    QToolButton *makeButton(const QString &text, const QString &name);

    QVBoxLayout *m_buttons;
    QButtonGroup *m_group;
    QToolButton *m_search;
    QToolButton *m_account;
    QList<Place> m_places;
};

} // namespace tasuki
