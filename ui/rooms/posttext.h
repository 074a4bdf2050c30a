// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postentry.h"

#include <QString>

namespace tasuki {

struct Snapshot;

/// The words around posts.
QString authorText(const Post &post, const Snapshot &snapshot); ///< 田中 恵（さくら市民病院）
QString shownText(const Post &post); ///< the last version, or that it was taken back and why
QString quotedText(const std::optional<Post> &answered, const Snapshot &snapshot);
QString wishText(const Post &post, const QDate &today); ///< empty when nothing is wanted
/// To: 田中 恵、看護師 – in other words where this person is among them.
QString addresseesText(const QStringList &names, bool isToMe);
QString stateText(const PostEntry &entry);
QString dayText(const QDate &day, const QDate &today); ///< 令和8年11月27日（金） 今日

/// For the clipboard, as it is pasted into the fifth table of the care plan: when, by whom, what.
QString recordLine(const Post &post, const Snapshot &snapshot);

} // namespace tasuki
