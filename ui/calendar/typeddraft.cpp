// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/typeddraft.h"

#include "core/base/whendone.h"

#include <utility>

namespace tasuki {

TypedDraft::TypedDraft(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    constexpr int behindMs = 800;
    m_behind.setSingleShot(true);
    m_behind.setInterval(behindMs);
    connect(&m_behind, &QTimer::timeout, this, &TypedDraft::keepNow);
    whenDone(m_parts.read(), this, [this](const Result<QString> &before) {
        m_isRead = before.has_value();
        if (!before)
            Q_EMIT failed(before.error());
        else if (!before->isEmpty() && m_parts.typed() == QString())
            m_parts.restore(*before);
    });
}

void TypedDraft::touch()
{
    if (!m_behind.isActive())
        m_behind.start(); // not put off by every letter
}

void TypedDraft::keepNow()
{
    // An empty editor means that nothing was begun only once it is known what was.
    const std::optional<QString> typed = m_parts.typed();
    if (!typed || (!m_isRead && typed->isEmpty()))
        return;
    m_behind.stop();
    whenDone(m_parts.write(*typed), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace tasuki
