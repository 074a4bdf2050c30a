// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tasuki {

class ClientListModel;
class EmptyState;
class SearchLine;
class Workspace;

/// A search field over the list of what it finds. Every letter filters, also one still being
/// composed; ↓ and ↑ choose without leaving the field, Enter opens.
class ClientSearchView final : public QWidget {
    Q_OBJECT

public:
    ClientSearchView(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void focusSearch(); ///< with what was typed selected, so that typing starts anew
    void clearSearch();

Q_SIGNALS:
    void clientChosen(tasuki::ObjectId client);

private:
    void search(const QString &typed);
    void showEmpty(const QString &typed);
    void move(int rows);
    void choose(const QModelIndex &index);

    Workspace &m_workspace;
    SearchLine *m_line;
    ClientListModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_body;
};

} // namespace tasuki
