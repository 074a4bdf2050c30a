// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/openroompage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/rooms.h"
#include "core/services/roomstaff.h"
#include "core/services/workspace.h"
#include "ui/rooms/consenteditor.h"
#include "ui/rooms/officepicker.h"
#include "ui/rooms/patientfield.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/rooms/roomwords.h"
#include "ui/rooms/templatecards.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace tasuki {

namespace {

    /// Kinds of room that people of this office may open.
    QList<RoomTemplate> kindsFor(const Office &office, const RoomTemplates &templates)
    {
        QList<RoomTemplate> kinds;
        for (const RoomTemplate &kind : templates.all()) {
            const bool isOfOffices = kind.membersAre == RoomTemplate::MembersAre::Offices;
            if (kind.hasRecord && isOfOffices && !kind.isPart
                && kind.openedBy.contains(office.kind))
                kinds.append(kind);
        }
        return kinds;
    }

    PatientField::Way wayFor(const Office &office)
    {
        return office.kind == OfficeKind::CareOffice ? PatientField::Way::Chosen
                                                     : PatientField::Way::Typed;
    }

} // namespace

OpenRoomPage::OpenRoomPage(ObjectId client, Workspace &workspace, const Clock &clock,
                           QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_cards(new TemplateCards(
          kindsFor(workspace.snapshot()->myOffice, workspace.rooms().templates()), this))
    , m_title(new QLineEdit(this))
    , m_titleRow(new QWidget(this))
    , m_area(new QScrollArea(this))
    , m_patientBox(new QGroupBox(tr("Whom it is about"), this))
    , m_patient(new PatientField(wayFor(workspace.snapshot()->myOffice),
                                 workspace.snapshot()->clients, this))
    , m_consentBox(new QGroupBox(tr("Consent of the patient"), this))
    , m_consent(new ConsentEditor(this))
    , m_officesBox(new QGroupBox(tr("Offices to invite"), this))
    , m_offices(new OfficePicker(this))
    , m_missing(new QLabel(this))
    , m_open(new QPushButton(tr("Open the room  Ctrl+Enter"), this))
{
    setObjectName(QStringLiteral("openRoomPage"));
    m_bar->setObjectName(QStringLiteral("openRoomMessageBar"));
    m_missing->setObjectName(QStringLiteral("missingRoleLabel"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    QPalette colours = m_missing->palette();
    colours.setColor(QPalette::WindowText, theme::warning);
    m_missing->setPalette(colours);
    m_open->setObjectName(QStringLiteral("openRoomButton"));
    m_open->setAutoDefault(true);
    m_consent->begin(clock.now().toLocalTime().date());
    layOut();
    connect(m_cards, &TemplateCards::chosenChanged, this, &OpenRoomPage::showKind);
    connect(m_patient, &PatientField::changed, this,
            [this] { m_consent->setPatient(m_patient->patient()); });
    connect(m_offices, &OfficePicker::changed, this, &OpenRoomPage::showMissing);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_isTitleWritten = true; });
    connect(m_consent, &ConsentEditor::changed, m_bar, &MessageBar::clear); // that is being mended
    connect(m_open, &QPushButton::clicked, this, &OpenRoomPage::open);
    m_patient->choose(client);
    showKind();
    if (kindsFor(workspace.snapshot()->myOffice, workspace.rooms().templates()).isEmpty())
        m_bar->showInfo(tr("People of your office do not open rooms."));
}

void OpenRoomPage::layOut()
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, theme::space, 0);
    column->addWidget(m_cards);
    addTitle(column);
    addPart(column, m_patientBox, m_patient);
    addPart(column, m_consentBox, m_consent);
    addPart(column, m_officesBox, m_offices);
    m_officesBox->layout()->addWidget(m_missing);
    column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    whole->addWidget(heading);
    whole->addWidget(m_bar);
    whole->addWidget(m_area, 1);
    whole->addWidget(m_open, 0, Qt::AlignRight);
}

void OpenRoomPage::addTitle(QVBoxLayout *column)
{
    m_title->setObjectName(QStringLiteral("roomTitleEdit"));
    m_title->setAccessibleName(tr("Name of the room"));
    m_title->setMaxLength(Room::longestTitle);
    auto *form = new QFormLayout(m_titleRow);
    form->setContentsMargins({});
    form->addRow(tr("Name of the room"), m_title);
    column->addWidget(m_titleRow);
}

void OpenRoomPage::addPart(QVBoxLayout *column, QGroupBox *box, QWidget *content)
{
    auto *inner = new QVBoxLayout(box);
    inner->addWidget(content);
    column->addWidget(box);
}

QString OpenRoomPage::title() const
{
    return tr("Open a room");
}

void OpenRoomPage::refresh()
{
    if (const RoomTemplate *kind = m_cards->chosen())
        offerOffices(*kind);
    showMissing();
    leaveWhenOpen();
}

void OpenRoomPage::focusFirst()
{
    m_cards->focusChosen();
}

void OpenRoomPage::showKind()
{
    const RoomTemplate *kind = m_cards->chosen();
    m_titleRow->setVisible(kind != nullptr);
    m_patientBox->setVisible(kind && kind->isAboutPatient);
    m_consentBox->setVisible(kind && kind->needsConsent);
    m_officesBox->setVisible(kind != nullptr);
    m_open->setEnabled(kind && !m_isOpening);
    if (!kind)
        return;
    m_bar->clear();
    if (!m_isTitleWritten)
        m_title->setText(templateText(kind->title));
    offerOffices(*kind);
    showMissing();
}

void OpenRoomPage::offerOffices(const RoomTemplate &kind)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    m_offices->setOffices(officesFor(kind, {snapshot->myOffice.id}, *snapshot));
}

void OpenRoomPage::showMissing()
{
    const RoomTemplate *kind = m_cards->chosen();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const QList<OfficeId> offices = QList{snapshot->myOffice.id} + m_offices->chosen();
    m_missing->setText(kind ? missingText(missingAmong(*kind, offices, *snapshot)) : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());
}

QString OpenRoomPage::complain(const RoomTemplate &kind)
{
    if (m_title->text().trimmed().isEmpty()) {
        m_title->setFocus();
        return tr("Please give the room a name.");
    }
    if (const QString missing = m_patient->whatIsMissing();
        kind.isAboutPatient && !missing.isEmpty()) {
        m_patient->setFocus();
        return missing;
    }
    return kind.needsConsent ? m_consent->complain() : QString();
}

RoomDraft OpenRoomPage::draftOf(const RoomTemplate &kind) const
{
    RoomDraft draft = m_workspace.rooms().begin(kind.id);
    draft.title = m_title->text().trimmed();
    draft.members = m_offices->chosen();
    if (kind.isAboutPatient)
        draft.patient = m_patient->patient();
    if (kind.needsConsent)
        draft.consent = m_consent->form();
    return draft;
}

void OpenRoomPage::open()
{
    const RoomTemplate *kind = m_cards->chosen();
    if (!kind || m_isOpening)
        return;
    if (const QString missing = complain(*kind); !missing.isEmpty()) {
        m_bar->showWarning(missing);
        m_area->ensureWidgetVisible(focusWidget());
        return;
    }
    m_isOpening = true;
    m_open->setEnabled(false);
    whenDone(m_workspace.rooms().open(draftOf(*kind)), this,
             [this](const Result<ScopeId> &room) { receive(room); });
}

void OpenRoomPage::receive(const Result<ScopeId> &room)
{
    if (!room) {
        m_isOpening = false;
        m_open->setEnabled(true);
        return m_bar->showError(roomErrorText(room.error()));
    }
    m_opened = *room;
    leaveWhenOpen();
}

/// What was written is in one of the next snapshots; before, there is no room to go to.
void OpenRoomPage::leaveWhenOpen()
{
    if (m_opened.isNull() || !m_workspace.snapshot()->room(m_opened))
        return;
    const ObjectId room(std::exchange(m_opened, {}).uuid());
    Q_EMIT backRequested(); // whoever leaves the room does not come back to a form that is done
    Q_EMIT openRequested({Place::Kind::Room, room});
}

void OpenRoomPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        open();
    else
        Page::keyPressEvent(event);
}

} // namespace tasuki
