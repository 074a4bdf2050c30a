// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/room.h"
#include "ui/shell/page.h"

class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tasuki {

class Clock;
class ConsentEditor;
class MessageBar;
class OfficePicker;
class PatientField;
struct RoomTemplate;
class TemplateCards;
class Workspace;

/// A new room: its kind, whom it is about, the consent where one is needed, and who is invited.
/// What the kind does not ask for is not shown. Enter or Ctrl+Enter opens it, and the page gives
/// its place to the room.
class OpenRoomPage final : public Page {
    Q_OBJECT

public:
    /// About this client, where it is about somebody; null: nobody was chosen yet.
    OpenRoomPage(ObjectId client, Workspace &workspace, const Clock &clock,
                 QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addTitle(QVBoxLayout *column);
    void addPart(QVBoxLayout *column, QGroupBox *box, QWidget *content);
    void showKind(); ///< what this kind of room asks for
    void showMissing();
    void offerOffices(const RoomTemplate &kind);
    QString complain(const RoomTemplate &kind); ///< what is missing; empty when nothing is
    RoomDraft draftOf(const RoomTemplate &kind) const;
    void open();
    void receive(const Result<ScopeId> &room);
    void leaveWhenOpen();

    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isOpening = false;
    ScopeId m_opened; ///< null until it is
    bool m_isTitleWritten = false; ///< by a person, not taken from the kind
    MessageBar *m_bar;
    TemplateCards *m_cards;
    QLineEdit *m_title;
    QWidget *m_titleRow;
    QScrollArea *m_area;
    QGroupBox *m_patientBox;
    PatientField *m_patient;
    QGroupBox *m_consentBox;
    ConsentEditor *m_consent;
    QGroupBox *m_officesBox;
    OfficePicker *m_offices;
    QLabel *m_missing;
    QPushButton *m_open;
};

} // namespace tasuki
