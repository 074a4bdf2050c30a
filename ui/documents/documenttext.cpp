// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documenttext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"
#include "ui/rooms/kindbox.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct DocumentText {
        Q_DECLARE_TR_FUNCTIONS(DocumentText)
    };

    QString dueText(const QDate &due, const QDate &today)
    {
        const QString day = toWareki(PartialDate::fromDate(due));
        return due < today ? DocumentText::tr("Not received yet; it was due by %1").arg(day)
                           : DocumentText::tr("Not received yet; due by %1").arg(day);
    }

} // namespace

QString broughtText(const ShelvedFile &file, const Snapshot &snapshot)
{
    const QDateTime local = file.at.toLocalTime();
    return DocumentText::tr("%1 %2 %3", "day, time, writer")
        .arg(toWareki(PartialDate::fromDate(local.date())), local.time().toString(u"HH:mm"),
             writerText(file.by, file.office, snapshot));
}

QString receiptText(const std::optional<Post> &post, const Snapshot &snapshot, const QDateTime &now)
{
    if (!post)
        return {};
    if (post->isRetracted())
        return DocumentText::tr("The message it came with was taken back");
    if (!post->wantsAcknowledgement)
        return {};
    if (post->acknowledgements.isEmpty())
        return post->due.isValid() ? dueText(post->due, now.toLocalTime().date())
                                   : DocumentText::tr("Not received yet");
    QStringList who;
    for (const Acknowledgement &one : post->acknowledgements)
        who.append(writerText(one.person, one.office, snapshot) + u' ' + toLocalText(one.at, now));
    return DocumentText::tr("Received: %1").arg(who.join(QStringLiteral("、")));
}

bool awaitsReceipt(const std::optional<Post> &post)
{
    return post && post->wantsAcknowledgement && !post->isRetracted()
        && post->acknowledgements.isEmpty();
}

QString unsentText(const ShelvedFile &file)
{
    if (file.refusal.isEmpty())
        return file.isOnlyHere ? DocumentText::tr("waiting to be sent") : QString();
    if (file.refusal == u"no_consent")
        return DocumentText::tr("The centre did not take it: there is no consent for this room.");
    if (file.refusal == u"archived")
        return DocumentText::tr("The centre did not take it: this room is closed.");
    return DocumentText::tr("The centre did not take what was done here (%1)").arg(file.refusal);
}

QString sortingTrail(const ShelvedFile &file, const Snapshot &snapshot, const QDateTime &now)
{
    if (file.changes.isEmpty())
        return {};
    QStringList lines{file.file.slot.isEmpty()
                          ? DocumentText::tr("It was put here without a kind.")
                          : DocumentText::tr("It was put here as: %1")
                                .arg(documentKindText(documentKindOf(file.file.slot)))};
    for (const SlotChange &change : file.changes)
        lines.append(DocumentText::tr("%1 %2: %3", "moment, writer, kind of document")
                         .arg(toLocalText(change.at, now),
                              writerText(change.by, change.office, snapshot),
                              documentKindText(change.kind())));
    return lines.join(u'\n');
}

QString sortingErrorText(const Error &error)
{
    return error.kind == Error::Kind::TooLarge
        ? DocumentText::tr("Its kind was changed too often. Put it to a new message instead.")
        : errorText(error);
}

} // namespace tasuki
