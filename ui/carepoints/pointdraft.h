// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

namespace tasuki {

class Drafts;
class PointEditor;

/// Keeps a new care point that is being written a second behind the fingers, and brings it back. An
/// edit is kept by the point itself, which still says what it said.
class PointDraft final : public QObject {
    Q_OBJECT

public:
    /// Puts what was begun in this room into the editor, unless somebody has written meanwhile.
    PointDraft(ScopeId room, PointEditor *editor, Drafts &drafts, QObject *parent);

    void keepNow(); ///< what is not kept yet

Q_SIGNALS:
    void failed(const tasuki::Error &error);

private:
    const ScopeId m_room;
    PointEditor *m_editor;
    Drafts &m_drafts;
    bool m_isLoaded = false; ///< what was begun before is in the editor
    QTimer m_timer;
};

} // namespace tasuki
