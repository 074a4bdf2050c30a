// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postgestures.h"

#include "core/base/whendone.h"
#include "core/services/dischargesheets.h"
#include "core/services/itemquoting.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/posttext.h"
#include "ui/rooms/posttimeline.h"
#include "ui/support/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tasuki {

namespace {

    Place::Kind pageOf(const QuotedSheet &found, Workspace &workspace)
    {
        switch (found.kind) {
        case QuotedSheet::Kind::Standing:
            return Place::Kind::Client;
        case QuotedSheet::Kind::Admission:
            return Place::Kind::Episode;
        case QuotedSheet::Kind::Discharge:
            break;
        }
        return workspace.dischargeSheets().canWrite(found.object) ? Place::Kind::Discharge
                                                                  : Place::Kind::Review;
    }

} // namespace

PostGestures::PostGestures(ScopeId room, Workspace &workspace, PostTimeline *timeline,
                           Composer *composer, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_timeline(timeline)
    , m_composer(composer)
    , m_bar(bar)
{ }

void PostGestures::setRoomState(bool isOpen, bool isWritable)
{
    m_isOpen = isOpen;
    m_isWritable = isWritable;
}

void PostGestures::answer()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (row && m_isWritable)
        m_composer->answer(row->post().id,
                           tr("Reply to %1").arg(quotedText(row->post(), *m_workspace.snapshot())));
}

void PostGestures::acknowledge()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || !row->awaitsMe || !m_isOpen)
        return;
    whenDone(m_workspace.posts().acknowledge(m_room, row->post().id), this,
             [this](const Result<void> &done) { report(done); });
}

void PostGestures::correct()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || !row->isMine || row->post().isRetracted() || !m_isOpen)
        return;
    if (!m_composer->isEmpty()) {
        m_bar->showWarning(tr("Please send or clear first what you have begun to write below."));
        return;
    }
    m_composer->correct(row->post().id, row->post().text());
}

void PostGestures::retract(const QString &reason)
{
    if (!isGoodRetractReason(reason)) {
        m_bar->showWarning(
            tr("Please give a shorter reason, up to %1 characters.").arg(Post::longestReason));
    } else if (const ObjectId post = m_timeline->chosen(); !post.isNull()) {
        whenDone(m_workspace.posts().retract(m_room, post, reason), this,
                 [this](const Result<void> &done) {
                     report(done);
                     m_timeline->setFocus();
                 });
    }
}

void PostGestures::copyLine()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(recordLine(row->post(), *m_workspace.snapshot()));
    m_bar->showInfo(tr("Copied as a line for the support record."));
}

void PostGestures::pin()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || row->post().isRetracted() || !m_isOpen)
        return;
    whenDone(m_workspace.posts().pin(m_room, row->post().id, !row->post().isPinned()), this,
             [this](const Result<void> &done) {
                 if (!done && done.error().kind == Error::Kind::TooLarge)
                     m_bar->showWarning(tr("There are too many pinned posts, or this one was "
                                           "pinned too often. Please take one down first."));
                 else
                     report(done);
             });
}

void PostGestures::openItem()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || row->item.isEmpty())
        return;
    const ItemQuote &quote = *row->post().item;
    if (const auto found = quotedSheet(quote, m_room, *m_workspace.snapshot()))
        Q_EMIT openRequested({pageOf(*found, m_workspace), found->object, {}, quote});
    else
        m_bar->showWarning(tr("The sheet this is about is not here, or not yours to see."));
}

void PostGestures::report(const Result<void> &done)
{
    if (!done)
        m_bar->showError(errorText(done.error()));
}

} // namespace tasuki
