// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace tasuki {

class AdmissionPanel;
class ClientHeader;
class Clock;
class EpisodeStrip;
class MessageBar;
class ProfilePanel;
class SendPanel;
class StandingSheetPanel;
class Workspace;

/// One client: who she is, where her stay in hospital stands, and her standing sheet in six cards.
///
/// The whole way from the call to 送る is on this page: F4 records the admission, Space on each
/// card says 変わりなし, Ctrl+Enter shows what is about to be sent; Ctrl+D compares what the sheet
/// said at two times, Ctrl+Shift+N opens a room about her. Panels take the place of the
/// cards while they are open; nothing typed is lost by opening one.
class ClientPage final : public Page {
    Q_OBJECT

public:
    ClientPage(ObjectId client, Workspace &workspace, const Clock &clock,
               QWidget *parent = nullptr);

    void beginAt(const ItemQuote &quote); ///< instead of at the cards

    QString title() const override;
    void refresh() override;
    void saveNow() override;
    void focusFirst() override;

Q_SIGNALS:
    void previewRequested(tasuki::ObjectId episode);
    void pdfRequested(tasuki::ObjectId episode);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildPage();
    void connectPanels();
    void connectSheet();
    void addKey(const QKeySequence &keys, void (ClientPage::*order)());
    void openPanel(QWidget *panel);
    void closePanels();

    void showStrip();
    void editProfile();
    void admit();
    void beginSending();
    void compare();
    void openRoom();
    void withdraw(ObjectId episode);
    void chooseBetweenAnswers();

    const ObjectId m_client;
    Workspace &m_workspace;
    const Clock &m_clock;

    ClientHeader *m_header;
    MessageBar *m_bar;
    EpisodeStrip *m_strip;
    QStackedWidget *m_work; ///< the sheet, or one of the panels
    StandingSheetPanel *m_sheet;
    AdmissionPanel *m_admission;
    SendPanel *m_send;
    ProfilePanel *m_profile;
};

} // namespace tasuki
