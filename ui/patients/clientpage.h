// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/sheets/sheetsaver.h"
#include "ui/shell/page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace tasuki {

class AdmissionPanel;
class CardEditor;
class CardGrid;
class ClientHeader;
class Clock;
class EpisodeStrip;
class MessageBar;
class ProfilePanel;
class SendPanel;
class Workspace;

/// One client: who she is, where her stay in hospital stands, and her standing sheet in six cards.
///
/// The whole way from the call to 送る is on this page: F4 records the admission, Space on each
/// card says 変わりなし, Ctrl+Enter shows what is about to be sent. Panels take the place of the
/// cards while they are open; nothing typed is lost by opening one.
class ClientPage final : public Page {
    Q_OBJECT

public:
    ClientPage(ObjectId client, Workspace &workspace, const Clock &clock,
               QWidget *parent = nullptr);
    ~ClientPage() override;

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
    void connectEditing();
    void addKey(const QKeySequence &keys, void (ClientPage::*order)());
    void openPanel(QWidget *panel);
    void closePanels();

    void showStrip();
    void showCards();
    void openSheet();
    void takeSheet(const Sheet &sheet);
    void openCard(const QString &key);
    void closeCard();
    void confirmCard(const QString &key);
    void showSavingState(SheetSaver::State state);

    void editProfile();
    void admit();
    void beginSending();
    void withdraw(ObjectId episode);
    void chooseBetweenAnswers();

    const ObjectId m_client;
    Workspace &m_workspace;
    const Clock &m_clock;
    std::unique_ptr<FormState> m_answers; ///< null until the sheet is open
    SheetSaver *m_saver;
    QString m_openCard;
    bool m_isConfirming = false;

    ClientHeader *m_header;
    MessageBar *m_bar;
    EpisodeStrip *m_strip;
    QStackedWidget *m_work; ///< the cards, or one of the panels
    QSplitter *m_sheet;
    QScrollArea *m_cardArea;
    CardGrid *m_cards;
    CardEditor *m_editor;
    AdmissionPanel *m_admission;
    SendPanel *m_send;
    ProfilePanel *m_profile;
    QLabel *m_saving;
};

} // namespace tasuki
