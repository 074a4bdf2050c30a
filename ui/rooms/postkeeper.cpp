// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postkeeper.h"

#include "core/base/whendone.h"
#include "core/services/carepoints.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/carepoints/pointtext.h"
#include "ui/rooms/posttext.h"
#include "ui/support/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tasuki {

namespace {

    /// Her of whom the room is: by the admission, or by all that tells two people apart.
    ObjectId clientOf(ScopeId room, const Snapshot &snapshot)
    {
        for (const EpisodeEntry &entry : snapshot.episodes) {
            if (entry.episode.scope == room && snapshot.client(entry.episode.client))
                return entry.episode.client;
        }
        const RoomEntry *entry = snapshot.room(room);
        const QList<ObjectId> found = entry && entry->room.patient
            ? clientsLike(*entry->room.patient, snapshot)
            : QList<ObjectId>();
        return found.size() == 1 ? found.first() : ObjectId();
    }

} // namespace

PostKeeper::PostKeeper(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_panel(new KeepPanel(page))
    , m_result(new MessageBar(page))
{
    m_result->setObjectName(QStringLiteral("keptMessageBar"));
    connect(m_panel, &KeepPanel::changed, this, &PostKeeper::showPreview);
    connect(m_panel, &KeepPanel::clientChanged, this, &PostKeeper::readPlaces);
    connect(m_panel, &KeepPanel::keepRequested, this, &PostKeeper::keep);
    connect(m_panel, &KeepPanel::left, this, &PostKeeper::ended);
    connect(m_result, &MessageBar::actionTriggered, this, [this] {
        if (!m_keptPoint.isNull())
            Q_EMIT pointWanted(m_room, m_keptPoint);
        else if (!m_keptClient.isNull())
            Q_EMIT clientWanted(m_keptClient);
    });
}

bool PostKeeper::begin(ScopeId room, const Post &post)
{
    m_result->clear();
    if (post.isRetracted()) {
        m_result->showInfo(tr("This message was taken back, so nothing of it is kept."));
        return false;
    }
    m_room = room;
    m_post = post;
    m_clients.clear();
    m_places.clear();
    m_placesOf = {};
    const SnapshotPtr snapshot = m_workspace.snapshot();
    m_panel->begin(tr("Keep on record: what %1 wrote").arg(authorText(post, *snapshot)),
                   post.text(), targets());
    findClient();
    return true;
}

QList<KeepTarget> PostKeeper::targets() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *room = snapshot->room(m_room);
    QList<KeepTarget> open;
    if (room && room->isWritable(RoomFeature::Cautions))
        open.append(KeepTarget::CarePoint);
    if (snapshot->myOffice.kind == OfficeKind::CareOffice && !snapshot->clients.isEmpty())
        open.append(KeepTarget::Sheet);
    open.append(KeepTarget::SupportRecord);
    return open;
}

void PostKeeper::findClient()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ObjectId certain = clientOf(m_room, *snapshot);
    m_clients.clear();
    for (const ClientEntry &entry : snapshot->clients)
        m_clients.append(entry.client.id);
    m_panel->setClients(snapshot->clients, static_cast<int>(m_clients.indexOf(certain)));
    showPreview();
}

ObjectId PostKeeper::client() const
{
    return m_clients.value(m_panel->chosenClient());
}

/// Her sheet says which of its items are asked for, hence can take something.
void PostKeeper::readPlaces()
{
    const ObjectId wanted = m_panel->target() == KeepTarget::Sheet ? client() : ObjectId();
    if (wanted == m_placesOf)
        return;
    m_placesOf = wanted;
    m_places.clear();
    m_panel->setPlaces({});
    if (wanted.isNull())
        return;
    whenDone(m_workspace.standingSheets().open(wanted), this,
             [this, wanted](const Result<Sheet> &sheet) {
                 if (wanted != m_placesOf)
                     return; // another one by now
                 if (!sheet)
                     return m_panel->bar().showError(errorText(sheet.error()));
                 m_places = sheetPlaces(*sheet, m_workspace.forms());
                 m_panel->setPlaces(m_places);
             });
}

PointSource PostKeeper::source() const
{
    return sourceOf(m_post, m_room, m_panel->words());
}

QString PostKeeper::supportLine() const
{
    Post part = m_post;
    part.versions.last().text = m_panel->words();
    return recordLine(part, *m_workspace.snapshot());
}

void PostKeeper::showPreview()
{
    readPlaces();
    switch (m_panel->target()) {
    case KeepTarget::CarePoint:
        return m_panel->setPreview(m_panel->words());
    case KeepTarget::SupportRecord:
        return m_panel->setPreview(supportLine());
    case KeepTarget::Sheet:
        break;
    }
    const int place = m_panel->chosenPlace();
    const QString before
        = place >= 0 && place < m_places.size() ? m_places.at(place).text : QString();
    const QString line = keptLine(source(), *m_workspace.snapshot());
    m_panel->setPreview(before.isEmpty() ? line : before + u'\n' + line);
}

void PostKeeper::keep()
{
    m_panel->bar().clear();
    m_keptClient = {};
    m_keptPoint = {};
    switch (m_panel->target()) {
    case KeepTarget::CarePoint:
        return keepAsPoint();
    case KeepTarget::Sheet:
        return keepInSheet();
    case KeepTarget::SupportRecord:
        return copyLine();
    }
}

void PostKeeper::keepAsPoint()
{
    const QString words = m_panel->words();
    if (!isGoodPointText(words))
        return m_panel->bar().showWarning(
            tr("Select the part that matters, up to %1 characters: a care point is to be read at a "
               "glance.")
                .arg(CarePoint::longestText));
    m_panel->setBusy(true);
    whenDone(m_workspace.carePoints().add(m_room, {words, source()}), this,
             [this](const Result<ObjectId> &point) {
                 m_panel->setBusy(false);
                 if (!point)
                     return fail(pointErrorText(point.error()));
                 m_keptPoint = *point;
                 say(tr("Kept as a care point of this room."), tr("Open"));
             });
}

void PostKeeper::keepInSheet()
{
    const int place = m_panel->chosenPlace();
    if (client().isNull())
        return m_panel->bar().showWarning(tr("Choose first whose sheet it is."));
    if (place < 0 || place >= m_places.size())
        return m_panel->bar().showWarning(tr("Choose first the item it shall stand in."));
    const SheetPlace chosen = m_places.at(place);
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(client());
    const QString name = entry ? entry->client.name : QString();
    m_panel->setBusy(true);
    whenDone(
        m_workspace.standingSheets().append(client(), chosen.linkId, keptLine(source(), *snapshot)),
        this, [this, chosen, name, kept = client()](const Result<Sheet> &sheet) {
            m_panel->setBusy(false);
            if (!sheet)
                return fail(sheet.error().kind == Error::Kind::TooLarge
                                ? tr("There is no room for that much in this item. Select a "
                                     "shorter part, or choose another item.")
                                : errorText(sheet.error()));
            m_keptClient = kept;
            say(tr("Kept in the standing sheet of %1: %2").arg(name, chosen.label), tr("Open"));
        });
}

void PostKeeper::copyLine()
{
    QGuiApplication::clipboard()->setText(supportLine());
    say(tr("Copied as a line for the support record. Paste it there."));
}

void PostKeeper::say(const QString &text, const QString &action)
{
    m_result->showMessage(MessageBar::Severity::Good, text, action);
    Q_EMIT ended();
}

void PostKeeper::fail(const QString &text)
{
    m_panel->bar().showError(text);
}

} // namespace tasuki
