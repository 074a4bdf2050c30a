// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomsettingstab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/roomlife.h"
#include "core/services/rooms.h"
#include "core/services/roomstaff.h"
#include "core/services/workspace.h"
#include "ui/rooms/caretakerpanel.h"
#include "ui/rooms/consentpanel.h"
#include "ui/rooms/consequencepanel.h"
#include "ui/rooms/discardpanel.h"
#include "ui/rooms/growpanel.h"
#include "ui/rooms/memberspanel.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/rooms/roomwords.h"
#include "ui/rooms/splitpanel.h"
#include "ui/rooms/switchpanel.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    /// Whether what needs the patient's consent may be done.
    bool isConsented(const RoomEntry &entry)
    {
        return !entry.needsConsent || entry.room.consentState() == ConsentState::Given;
    }

    bool mayChange(const RoomEntry &entry)
    {
        return entry.isOwn && !entry.room.archived;
    }

} // namespace

RoomSettingsTab::RoomSettingsTab(ScopeId room, Workspace &workspace, const Clock &clock,
                                 QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_ask(new ConsequencePanel(this))
    , m_area(new QScrollArea(this))
    , m_state(new QLabel(this))
    , m_members(new MembersPanel(this))
    , m_switches(new SwitchPanel(this))
    , m_consent(new ConsentPanel(this))
    , m_caretaker(new CaretakerPanel(this))
    , m_grow(new GrowPanel(this))
    , m_split(new SplitPanel(this))
    , m_circles(new QWidget(this))
    , m_leave(new QPushButton(tr("Leave the room…"), this))
    , m_archive(new QPushButton(tr("Close the room for good…"), this))
    , m_discard(new DiscardPanel(this))
{
    setObjectName(QStringLiteral("roomSettingsTab"));
    m_bar->setObjectName(QStringLiteral("roomSettingsMessageBar"));
    m_state->setObjectName(QStringLiteral("roomStateLabel"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_leave->setObjectName(QStringLiteral("leaveRoomButton"));
    m_leave->setAutoDefault(true);
    m_archive->setObjectName(QStringLiteral("archiveRoomButton"));
    m_archive->setAutoDefault(true);
    m_area->setObjectName(QStringLiteral("roomSettingsArea"));
    m_area->setAccessibleName(tabTitle());
    layOut();
    connectParts();
    connectLife();
    connectEnd();
}

void RoomSettingsTab::layOut()
{
    auto *sheet = new QWidget(m_area);
    auto *parts = new QVBoxLayout(sheet);
    parts->setContentsMargins(0, 0, theme::space, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_state, m_caretaker, m_members,
                                                          m_switches, m_consent, m_grow, m_split})
        parts->addWidget(part);
    new QVBoxLayout(m_circles);
    m_circles->layout()->setContentsMargins({});
    parts->addWidget(m_circles);
    parts->addWidget(m_leave, 0, Qt::AlignLeft);
    parts->addWidget(m_archive, 0, Qt::AlignLeft);
    parts->addWidget(m_discard);
    parts->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_ask);
    column->addWidget(m_area, 1);
}

void RoomSettingsTab::connectParts()
{
    Rooms &rooms = m_workspace.rooms();
    connect(m_ask, &ConsequencePanel::asked, this, [this] { m_area->setEnabled(false); });
    connect(m_ask, &ConsequencePanel::left, this, [this] {
        m_area->setEnabled(true);
        m_area->setFocus();
    });
    connect(m_members, &MembersPanel::inviteRequested, this, &RoomSettingsTab::invite);
    connect(m_members, &MembersPanel::removeRequested, this, &RoomSettingsTab::askToRemove);
    connect(m_switches, &SwitchPanel::renamed, this,
            [this, &rooms](const QString &title) { take(rooms.rename(m_room, title)); });
    connect(m_switches, &SwitchPanel::switched, this, [this, &rooms](RoomFeature feature, bool on) {
        take(rooms.setFeature(m_room, feature, on));
    });
    connect(m_switches, &SwitchPanel::caretakerChosen, this,
            [this, &rooms](PersonId person) { take(rooms.setCaretaker(m_room, person)); });
    connect(m_consent, &ConsentPanel::given, this, &RoomSettingsTab::giveConsent);
    connect(m_consent, &ConsentPanel::incomplete, this, [this](const QString &what) {
        m_bar->showWarning(what);
        m_area->ensureWidgetVisible(focusWidget());
    });
    connect(m_consent, &ConsentPanel::withdrawRequested, this, &RoomSettingsTab::askToWithdraw);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        Q_EMIT openRequested({Place::Kind::Room, ObjectId(m_part.uuid())});
    });
    connect(m_archive, &QPushButton::clicked, this, &RoomSettingsTab::askToArchive);
}

void RoomSettingsTab::connectLife()
{
    connect(m_caretaker, &CaretakerPanel::tended, this, [this] {
        take(m_workspace.roomLife().tend(m_room),
             tr("Thank you. Everybody in the room sees that it was looked through."));
    });
    connect(m_members, &MembersPanel::writeRequested, this, [this](PersonId person) {
        whenDone(m_workspace.roomLife().writeTo(person), this,
                 [this](const Result<ScopeId> &direct) {
                     takePart(direct, tr("Only the two of you read that room."));
                 });
    });
    connect(m_grow, &GrowPanel::growRequested, this, &RoomSettingsTab::grow);
    connect(m_split, &SplitPanel::splitRequested, this, [this](const SplitPanel::Wish &wish) {
        splitOff(wish.offices, wish.title, wish.purpose);
    });
    connect(m_split, &SplitPanel::incomplete, this, [this](const QString &what) {
        m_bar->showWarning(what);
        m_area->ensureWidgetVisible(focusWidget());
    });
    connect(m_leave, &QPushButton::clicked, this, &RoomSettingsTab::askToLeave);
}

void RoomSettingsTab::connectEnd()
{
    connect(m_discard, &DiscardPanel::askRequested, this, &RoomSettingsTab::askToDiscard);
    connect(m_discard, &DiscardPanel::agreeRequested, this, &RoomSettingsTab::askToAgree);
    connect(m_discard, &DiscardPanel::keepRequested, this, &RoomSettingsTab::askToKeep);
}

QString RoomSettingsTab::tabTitle()
{
    return tr("Settings");
}

void RoomSettingsTab::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return; // the page around says so
    showState(*entry);
    showParts(*entry);
    showLife(*entry);
    showWeek();
}

void RoomSettingsTab::showState(const RoomEntry &entry)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomMark &opened = entry.room.opened;
    QStringList lines{
        tr("Opened on %1 by %2.").arg(toLocalText(opened.at), snapshot->officeName(opened.office))};
    if (const auto &archived = entry.room.archived) {
        lines.append(tr("Closed on %1 by %2. %3")
                         .arg(toLocalText(archived->at), snapshot->personName(archived->person),
                              archived->reason)
                         .trimmed());
    } else if (!entry.isOwn) {
        lines.append(tr("Only the office that opened the room changes what stands here."));
    } else if (!isConsented(entry)) {
        lines.append(tr("Without a consent nothing goes into the room and nobody can be invited. "
                        "Please record one below."));
    }
    if (!entry.room.people.isEmpty())
        lines.append(tr("Only the two of you read this room. Colleagues at your offices do not "
                        "see it."));
    if (entry.isOnlyHere)
        lines.append(tr("The last changes are only on this computer yet."));
    m_state->setText(lines.join(u'\n'));
}

void RoomSettingsTab::showParts(const RoomEntry &entry)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Room &room = entry.room;
    const bool mayPatch = mayChange(entry) && isConsented(entry);
    const RoomTemplate *kind = m_workspace.rooms().templates().find(room.roomTemplate);
    m_members->display(room, kind ? officesFor(*kind, room.members, *snapshot) : QList<Office>(),
                       missingText(entry.missing),
                       {mayPatch && kind && room.people.isEmpty(), mayChange(entry),
                        room.continuedIn.isNull() && room.within.isNull()},
                       *snapshot);
    showCircles(entry);
    m_switches->display(room, *snapshot);
    m_switches->setReadOnly(!mayPatch);
    m_consent->setVisible(entry.needsConsent);
    m_consent->display(
        room, {mayChange(entry), !room.archived && room.consentState() == ConsentState::Given},
        *snapshot, m_clock.now());
    m_archive->setVisible(mayChange(entry));
}

/// The room of two people neither grows nor gives rise to another one, and a circle does not
/// either.
void RoomSettingsTab::showLife(const RoomEntry &entry)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const bool goesOnHere = mayChange(entry) && isConsented(entry)
        && entry.room.continuedIn.isNull() && entry.room.within.isNull();
    m_grow->display(goesOnHere ? m_workspace.roomLife().larger(m_room) : QList<RoomTemplate>(),
                    entry.room.members, *snapshot);
    m_split->setVisible(!entry.room.archived && isConsented(entry) && entry.room.patient
                        && entry.room.within.isNull());
    m_split->display(entry.room, *snapshot);
    m_leave->setVisible(!entry.isOwn);
    m_discard->display(entry.room, m_workspace.roomLife().end(m_room), *snapshot);
}

void RoomSettingsTab::showWeek()
{
    whenDone(m_workspace.roomLife().week(m_room), this,
             [this](const Result<std::optional<RoomWeek>> &week) {
                 const SnapshotPtr snapshot = m_workspace.snapshot();
                 if (!week)
                     return m_bar->showError(roomErrorText(week.error()));
                 if (const RoomEntry *entry = snapshot->room(m_room))
                     m_caretaker->display(*entry, *week, *snapshot);
             });
}

/// Where a profession of this person's talks among itself; not inside another such place.
void RoomSettingsTab::showCircles(const RoomEntry &entry)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const bool mayBegin = !entry.room.archived && isConsented(entry) && entry.room.within.isNull();
    m_circles->setVisible(mayBegin);
    if (!mayBegin || !m_circles->layout()->isEmpty())
        return;
    for (const RoomTemplate &kind : m_workspace.rooms().templates().all()) {
        if (!kind.isPart || !kind.isFor(snapshot->me.profession)
            || !kind.openedBy.contains(snapshot->myOffice.kind))
            continue;
        auto *begin = new QPushButton(tr("Begin “%1” in this room").arg(templateText(kind.title)),
                                      m_circles);
        begin->setObjectName(kind.id + QStringLiteral("CircleButton"));
        begin->setToolTip(templateText(kind.purpose));
        begin->setAutoDefault(true);
        m_circles->layout()->addWidget(begin);
        m_circles->layout()->setAlignment(begin, Qt::AlignLeft);
        connect(begin, &QPushButton::clicked, this, [this, id = kind.id] { beginCircle(id); });
    }
}

void RoomSettingsTab::beginCircle(const QString &kind)
{
    whenDone(m_workspace.rooms().openCircle(m_room, kind), this,
             [this](const Result<ScopeId> &circle) {
                 takePart(circle,
                          tr("It stands in the list of rooms. Only the professions it is "
                             "for see it."));
             });
}

void RoomSettingsTab::takePart(const Result<ScopeId> &part, const QString &done)
{
    if (!part)
        return m_bar->showError(roomErrorText(part.error()));
    m_part = *part;
    m_bar->showMessage(MessageBar::Severity::Good, done, tr("Open it"));
    refresh();
}

void RoomSettingsTab::focusFirst()
{
    if (m_ask->isVisible())
        m_ask->setFocus();
    else
        m_area->setFocus();
}

void RoomSettingsTab::take(QFuture<Result<void>> change, const QString &done)
{
    whenDone(change, this, [this, done](const Result<void> &result) {
        if (!result) {
            m_bar->showError(roomErrorText(result.error()));
            refresh(); // a switch that was refused is where it was
        } else if (done.isEmpty()) {
            m_bar->clear();
        } else {
            m_bar->showGood(done);
        }
    });
}

void RoomSettingsTab::invite(const QList<OfficeId> &offices, bool isFromNowOn)
{
    if (isFromNowOn) {
        whenDone(m_workspace.rooms().inviteFromNow(m_room, offices), this,
                 [this](const Result<ScopeId> &chapter) {
                     takePart(chapter,
                              tr("Invited. The room goes on in a new chapter; what was "
                                 "written before stays with those who were here."));
                 });
        return m_members->clearInvited();
    }
    for (const OfficeId &office : offices)
        take(m_workspace.rooms().invite(m_room, office),
             tr("Invited. Everybody there reads what is in this room."));
    m_members->clearInvited();
}

void RoomSettingsTab::askToRemove(OfficeId office)
{
    m_ask->ask(tr("%1 is taken out of this room. Its computers erase the room at their next "
                  "contact with the centre, with all that is in it.")
                   .arg(m_workspace.snapshot()->officeName(office)),
               tr("Remove the office"), [this, office](const QString &reason) {
                   take(m_workspace.rooms().remove(m_room, office, reason));
               });
}

void RoomSettingsTab::grow(const RoomGrowth &growth)
{
    whenDone(m_workspace.roomLife().grow(m_room, growth), this,
             [this](const Result<ScopeId> &where) {
                 if (!where)
                     return m_bar->showError(roomErrorText(where.error()));
                 m_grow->close();
                 if (*where != m_room)
                     return takePart(where,
                                     tr("The room is larger now and goes on in a new chapter; what "
                                        "was written before stays with those who were here."));
                 m_bar->showGood(tr("The room is larger now."));
                 refresh();
             });
}

void RoomSettingsTab::splitOff(const QList<OfficeId> &offices, const QString &title,
                               const QString &purpose)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return;
    const QString words = tr("This room was opened from “%1”. %2").arg(entry->room.title, purpose);
    whenDone(m_workspace.roomLife().splitOff(m_room, offices, title, words), this,
             [this](const Result<ScopeId> &opened) {
                 if (opened)
                     m_split->close();
                 takePart(opened, tr("The new room is open. This one stays as it is."));
             });
}

void RoomSettingsTab::askToLeave()
{
    m_ask->ask(
        tr("Your office leaves this room. Its computers erase the room at their next contact "
           "with the centre, with all that is in it. Only the office that opened it can "
           "invite you again."),
        tr("Leave the room"),
        [this](const QString &reason) { take(m_workspace.roomLife().leave(m_room, reason)); });
}

void RoomSettingsTab::askToWithdraw()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return;
    m_ask->ask(tr("All offices but %1 lose this room: their computers erase it at their next "
                  "contact with the centre. Nothing more goes into it until there is a consent "
                  "again.")
                   .arg(snapshot->officeName(entry->room.opener())),
               tr("Record the withdrawal"), [this](const QString &reason) {
                   take(m_workspace.rooms().withdrawConsent(m_room, reason));
               });
}

void RoomSettingsTab::askToArchive()
{
    m_ask->ask(tr("The room is closed for good: everybody in it can still read it, and nobody can "
                  "write any more."),
               tr("Close the room"), [this](const QString &reason) {
                   take(m_workspace.rooms().archive(m_room, reason));
               });
}

void RoomSettingsTab::askToDiscard(DiscardReason reason)
{
    m_ask->ask(tr("Once somebody else agrees as well, the centre and all computers delete this "
                  "room with everything in it. Nobody can bring it back. Please print before what "
                  "is still needed."),
               tr("Ask for the deletion"), [this, reason](const QString &words) {
                   take(m_workspace.roomLife().discard(m_room, reason, words),
                        tr("Everybody in the room sees that you asked. Nothing is deleted yet."));
               });
}

void RoomSettingsTab::askToAgree()
{
    m_ask->ask(
        tr("The centre deletes this room now, and all computers at their next contact, with "
           "everything in it. Nobody can bring it back."),
        tr("Delete the room"),
        [this](const QString &) {
            take(m_workspace.roomLife().erase(m_room),
                 tr("You have agreed. The room goes as soon as the centre knows."));
        },
        ConsequencePanel::Reason::Nowhere);
}

void RoomSettingsTab::askToKeep()
{
    m_ask->ask(tr("The room stays. Whoever wants it deleted asks again."), tr("Keep the room"),
               [this](const QString &reason) {
                   take(m_workspace.roomLife().keep(m_room, reason), tr("The room is kept."));
               });
}

void RoomSettingsTab::giveConsent(const ConsentForm &form)
{
    whenDone(m_workspace.rooms().giveConsent(m_room, form), this,
             [this](const Result<void> &given) {
                 if (!given)
                     return m_bar->showError(roomErrorText(given.error()));
                 m_consent->closeForm();
                 m_bar->showGood(tr("The consent is recorded."));
             });
}

} // namespace tasuki
