// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"

#include <QHash>

namespace tasuki {

struct Snapshot;

/// Entries as they go into a file for another program. Without words only what kind each is and
/// when: titles, places and notes are free text, and nobody can say which of them name somebody.
/// With words the offices that take part have their names, and where `roomNames` has one, whose
/// entry it is. What the centre refused is no entry.
QList<Event> eventsToSave(const QList<EventEntry> &entries, const Snapshot &snapshot,
                          const QHash<ScopeId, QString> &roomNames, bool withWords);

QString calendarFileName(QDate today); ///< names nobody

} // namespace tasuki
