// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/post.h"
#include "core/services/shelvedfile.h"

#include <optional>

namespace tasuki {

struct Snapshot;

/// The words around documents.
/// When it came and who put it there: 令和8年6月1日 10:31 田中 恵（さくら市民病院）
QString broughtText(const ShelvedFile &file, const Snapshot &snapshot);
/// 受領: who has acknowledged the message it came with, or until when somebody should. Empty when
/// nothing is wanted, or the message is not here.
QString receiptText(const std::optional<Post> &post, const Snapshot &snapshot,
                    const QDateTime &now);
/// Whether somebody is still to acknowledge it.
bool awaitsReceipt(const std::optional<Post> &post);
QString unsentText(const ShelvedFile &file); ///< not sent yet, or refused and why
/// What it was put there as and what was said of it since, oldest first; empty when nothing was.
QString sortingTrail(const ShelvedFile &file, const Snapshot &snapshot, const QDateTime &now);
QString sortingErrorText(const Error &error); ///< errorText(), and what there is to it here

} // namespace tasuki
