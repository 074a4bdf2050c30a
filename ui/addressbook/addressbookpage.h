// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/page.h"

class QLabel;
class QListView;
class QPushButton;

namespace tasuki {

struct BookEntry;
class BookModel;
class Clock;
class MessageBar;
class SearchLine;
class Workspace;

/// 名簿: who works with Tasuki in the region and where, found with every letter typed. Enter writes
/// to whoever is chosen, in the room that only the two read; Ctrl+Shift+C takes the telephone
/// number.
class AddressBookPage final : public Page {
    Q_OBJECT

public:
    /// `clock` must outlive the page.
    AddressBookPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    void addKeys();
    void showFound();
    void showChosen();
    const BookEntry *chosen() const; ///< null when there is none
    void write();
    void copyPhone();
    void leaveWhenOpen();

    Workspace &m_workspace;
    const Clock &m_clock;
    ScopeId m_opened; ///< the room that was asked for, until it is there; else null
    SearchLine *m_words;
    MessageBar *m_bar;
    BookModel *m_model;
    QListView *m_list;
    QLabel *m_details;
    QLabel *m_readers; ///< who can read what is written
    QPushButton *m_write;
    QPushButton *m_copy;
};

} // namespace tasuki
