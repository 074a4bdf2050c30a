// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

namespace tasuki {

class Composer;
class Drafts;
struct PostDraft;

/// Keeps what is being written in a room a second behind the fingers, and brings it back: after a
/// lock, a crash, or when one comes back to the room. A correction is kept by the post itself,
/// which still says what it said.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(Composer *composer, Drafts &drafts, QObject *parent);

    /// Puts what was begun here into the composer, unless somebody has written meanwhile.
    void open(ScopeId room);
    void keepNow(); ///< what is not kept yet

Q_SIGNALS:
    void failed(const tasuki::Error &error);

private:
    void takeUp(const PostDraft &draft);
    void keepSoon();

    Composer *m_composer;
    Drafts &m_drafts;
    ScopeId m_room;
    bool m_isLoaded = false; ///< what was begun before is in the composer
    QTimer m_timer;
};

} // namespace tasuki
