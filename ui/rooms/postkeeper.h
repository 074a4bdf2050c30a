// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/domain/sheet.h"
#include "core/services/keeping.h"
#include "ui/rooms/keeppanel.h"

#include <QObject>

namespace tasuki {

class Workspace;

/// Keeps the words of a post where they are found again: asks in a KeepPanel, writes, and says
/// where it went. Which ways are open, the room and the office decide: care points where the room
/// has them, the standing sheet at the care office, the support record everywhere.
class PostKeeper final : public QObject {
    Q_OBJECT

public:
    /// `workspace` must outlive it; panel and result are to be put into the page.
    PostKeeper(Workspace &workspace, QWidget *page);

    KeepPanel *panel() const { return m_panel; }
    MessageBar *result() const { return m_result; } ///< where it went, with a way to open it

    /// Opens the panel with this post of that room; a post that was taken back is not kept.
    bool begin(ScopeId room, const Post &post);

Q_SIGNALS:
    void ended(); ///< kept, or left
    void clientWanted(tasuki::ObjectId client); ///< whose sheet it went into
    void pointWanted(tasuki::ScopeId room, tasuki::ObjectId point);

private:
    QList<KeepTarget> targets() const;
    void findClient();
    void readPlaces();
    void showPreview();
    ObjectId client() const; ///< null: not known yet
    PointSource source() const;
    QString supportLine() const;

    void keep();
    void keepAsPoint();
    void keepInSheet();
    void copyLine();
    void say(const QString &text, const QString &action = {});
    void fail(const QString &text);

    Workspace &m_workspace;
    KeepPanel *m_panel;
    MessageBar *m_result;
    ScopeId m_room;
    Post m_post;
    QList<ObjectId> m_clients; ///< as the panel lists them
    ObjectId m_placesOf; ///< the client whose items are offered
    QList<SheetPlace> m_places;
    ObjectId m_keptClient; ///< where the last one went: one of these two
    ObjectId m_keptPoint;
};

} // namespace tasuki
