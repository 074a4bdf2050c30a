// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiletab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "core/services/profileoffers.h"
#include "core/services/profiles.h"
#include "core/services/workspace.h"
#include "ui/profile/profilecard.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profiletext.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

ProfileTab::ProfileTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_certification(new MessageBar(this))
    , m_locked(new QLabel(this))
    , m_waiting(new QLabel(tr("Something in it is waiting to be sent."), this))
    , m_area(new QScrollArea(this))
{
    constexpr int behindMs = 800;
    setObjectName(QStringLiteral("profileTab"));
    m_bar->setObjectName(QStringLiteral("profileMessageBar"));
    m_certification->setObjectName(QStringLiteral("certificationMessageBar"));
    m_locked->setObjectName(QStringLiteral("profileLockedLabel"));
    m_waiting->setObjectName(QStringLiteral("profileWaitingLabel"));
    for (QLabel *label : {m_locked, m_waiting}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(behindMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &ProfileTab::keepNow);
    connect(m_certification, &MessageBar::actionTriggered, this,
            [this] { edit(cardOf(ProfileGroup::CareLevel)); });
    layOut();
    bringBack();
}

void ProfileTab::layOut()
{
    auto *copy = new QPushButton(tr("Copy as text  Ctrl+Shift+C"), this);
    copy->setObjectName(QStringLiteral("copyProfileButton"));
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, this, &ProfileTab::copyAll);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, copy, &QPushButton::click);
    auto *inside = new QWidget(m_area);
    addCards(new QVBoxLayout(inside));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    for (QWidget *part : std::initializer_list<QWidget *>{m_certification, m_bar, m_locked})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_waiting, 1);
    row->addStretch();
    row->addWidget(copy);
    column->addLayout(row);
    column->addWidget(m_area, 1);
}

void ProfileTab::addCards(QVBoxLayout *column)
{
    column->setContentsMargins({});
    for (const ProfileShape &shape : profileShapes()) {
        auto *card = new ProfileCard(shape.group, this);
        card->setMaximumWidth(theme::readingWidth);
        column->addWidget(card);
        m_cards.append(card);
        connectCard(card);
    }
    column->addStretch(1);
}

void ProfileTab::connectCard(ProfileCard *card)
{
    connect(card, &ProfileCard::editRequested, this, [this, card] { edit(card); });
    connect(card, &ProfileCard::storeRequested, this, [this, card] { store(card); });
    connect(card, &ProfileCard::settleRequested, this,
            [this, card](const ProfileValue &value) { settle(card, value); });
    connect(card, &ProfileCard::editingEnded, this, [this] {
        keepNow();
        refresh();
    });
    connect(card, &ProfileCard::edited, this, [this] {
        if (!m_keepTimer.isActive()) // not put off by every letter
            m_keepTimer.start();
    });
}

ProfileCard *ProfileTab::cardOf(ProfileGroup group) const
{
    return m_cards.at(static_cast<qsizetype>(group));
}

ProfileCard *ProfileTab::editedCard() const
{
    for (ProfileCard *card : m_cards) {
        if (card->editor())
            return card;
    }
    return nullptr;
}

void ProfileTab::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    showStanding(entry);
    if (!entry) {
        m_area->hide(); // what stood there is not this person's to read any more
        return;
    }
    for (ProfileCard *card : std::as_const(m_cards))
        card->display(*entry, *snapshot, m_clock.now());
    showRefused(*entry);
}

void ProfileTab::showStanding(const RoomEntry *entry)
{
    const QString code = entry ? entry->lockCode(RoomFeature::Profile) : QString();
    m_locked->setText(!entry ? tr("This room is no longer here. You may have left it.")
                             : (code.isEmpty() ? QString() : roomFaultText(code)));
    m_locked->setVisible(!m_locked->text().isEmpty());
    m_waiting->setVisible(entry && entry->profile.isOnlyHere);
    const QDate today = m_clock.now().toLocalTime().date();
    const QString told = entry ? certificationText(m_rules.standing(
                             entry->profile.profile.value(ProfileGroup::CareLevel), today))
                               : QString();
    if (std::exchange(m_told, told) == told)
        return;
    if (told.isEmpty())
        m_certification->clear();
    else
        m_certification->showMessage(MessageBar::Severity::Warning, told,
                                     code.isEmpty() ? tr("Edit the certification") : QString());
}

void ProfileTab::showRefused(const RoomEntry &entry)
{
    const QList<RefusedProfile> &refused = entry.profile.refused;
    if (refused.size() > m_refusals)
        m_bar->showError(refusedProfileText(refused.last()));
    m_refusals = refused.size();
}

void ProfileTab::focusFirst()
{
    if (ProfileCard *card = editedCard())
        return card->editor()->focusFirst();
    QPushButton *first = m_cards.first()->editButton();
    if (first->isVisibleTo(this))
        first->setFocus();
    else
        findChild<QPushButton *>(QStringLiteral("copyProfileButton"))->setFocus();
}

void ProfileTab::edit(ProfileCard *card)
{
    ProfileCard *open = editedCard();
    if (open == card)
        return open->editor()->focusFirst();
    if (open && open->editor()->isChanged()) {
        m_bar->showWarning(tr("Please store or leave first what you have begun to change."));
        m_area->ensureWidgetVisible(open);
        return open->editor()->focusFirst();
    }
    if (open)
        open->stopEditing();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return;
    const auto offers = entry->room.patient ? profileOffers(*entry->room.patient, *snapshot)
                                            : QMap<ProfileGroup, ProfileValue>();
    card->edit(offers.value(card->group()));
    m_area->ensureWidgetVisible(card);
}

void ProfileTab::store(ProfileCard *card)
{
    if (card->editor())
        put(card, card->editor()->value(), card->editor()->seen());
}

void ProfileTab::settle(ProfileCard *card, const ProfileValue &value)
{
    if (card->editor()) // what is being written there is not let go
        return card->editor()->focusFirst();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const RoomEntry *entry = snapshot->room(m_room))
        put(card, value, operationsOf(entry->profile.profile.standing(card->group())));
}

void ProfileTab::put(ProfileCard *card, const ProfileValue &value, const QList<OperationId> &seen)
{
    if (card->editor())
        card->editor()->setBusy(true);
    whenDone(m_workspace.profiles().put(m_room, card->group(), value, seen), this,
             [this, card](const Result<void> &done) {
                 if (card->editor())
                     card->editor()->setBusy(false);
                 if (!done)
                     return m_bar->showError(profileErrorText(done.error()));
                 m_bar->clear();
                 card->stopEditing();
                 keepNow();
                 refresh();
             });
}

void ProfileTab::copyAll()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return;
    QGuiApplication::clipboard()->setText(wholeProfile(*entry, m_clock.now()));
    m_bar->showGood(tr("Copied. It can be pasted into another program now. It holds what only "
                       "this room may read."));
}

void ProfileTab::bringBack()
{
    whenDone(m_workspace.drafts().profileIn(m_room), this,
             [this](const Result<std::optional<ProfilePut>> &begun) {
                 if (!begun)
                     m_bar->showError(errorText(begun.error()));
                 else if (*begun && !editedCard())
                     goOn(**begun);
             });
}

void ProfileTab::goOn(const ProfilePut &begun)
{
    refresh();
    ProfileCard *card = cardOf(begun.group);
    edit(card);
    if (!card->editor()) // the room takes nothing now; what was begun stays where it is kept
        return;
    card->editor()->goOn(begun.value, begun.base);
    m_bar->showInfo(tr("You had begun to change this and not stored it. It is there again."));
}

void ProfileTab::saveNow()
{
    if (editedCard())
        keepNow();
}

void ProfileTab::keepNow()
{
    m_keepTimer.stop();
    std::optional<ProfilePut> begun;
    const ProfileCard *card = editedCard();
    if (card && card->editor()->isChanged())
        begun = ProfilePut{card->group(), card->editor()->value(), card->editor()->seen()};
    whenDone(m_workspace.drafts().keepProfile(m_room, begun), this,
             [this](const Result<void> &kept) {
                 if (!kept)
                     m_bar->showError(errorText(kept.error()));
             });
}

} // namespace tasuki
