// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formitem.h"

#include <QByteArray>
#include <QImage>

namespace tasuki {

/// A file inside an answer (FHIR valueAttachment): how it is taken in, looked at and handed out.
/// The whole file travels in the answer as base64, so it is small or it is refused.

enum class AttachmentProblem { None, TooLarge, WrongKind, Unreadable };

struct AttachmentRead {
    Answer answer; ///< empty with a problem
    AttachmentProblem problem = AttachmentProblem::None;
};

/// Where the form names no limit: a sheet with more than this would not travel.
constexpr qint64 mostAttachmentBytes = 5 * 1024 * 1024;

qint64 attachmentLimit(const FormItem &item);
AttachmentRead readAttachment(const FormItem &item, const QString &path);
AttachmentRead makeAttachment(const FormItem &item, const QString &name, const QByteArray &content);

QString attachmentName(const Answer &answer); ///< title or address; may be empty
qint64 attachmentBytes(const Answer &answer); ///< bytes; 0 when only an address is known
QString attachmentKind(const Answer &answer); ///< MIME type as written
QByteArray attachmentContent(const Answer &answer);
/// A small picture of it; null when it is none or cannot be read.
QImage attachmentThumbnail(const Answer &answer, QSize size);
/// Writes beside and renames, so that a full disk leaves no half file.
Result<void> saveAttachment(const Answer &answer, const QString &path);

} // namespace tasuki
