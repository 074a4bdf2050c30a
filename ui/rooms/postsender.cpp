// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postsender.h"

#include "core/base/whendone.h"
#include "core/services/files.h"
#include "core/services/othernames.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/vacancytext.h"
#include "ui/support/errortext.h"
#include "ui/support/itemquotetext.h"
#include "ui/widgets/messagebar.h"

namespace tasuki {

static QString namesOf(const QList<GivenFile> &files)
{
    QStringList names;
    for (const GivenFile &file : files)
        names.append(file.name());
    return names.join(QStringLiteral("、"));
}

PostSender::PostSender(Composer *composer, MessageBar *bar, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_bar(bar)
    , m_workspace(workspace)
{
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_sureOf = m_composer->draft().text;
        send(m_face);
    });
}

void PostSender::send(const RoomFace &face)
{
    m_face = face;
    if (!m_post.isNull()) { // files are missing; what was written meanwhile comes after them
        m_isSecondTry = true;
        m_composer->setBusy(true);
        return attach(m_composer->files());
    }
    if (m_composer->isEmpty() || !isGoodToGo())
        return;
    m_bar->clear();
    m_composer->setBusy(true);
    if (m_composer->correcting().isNull())
        write();
    else
        writeCorrection();
}

bool PostSender::isGoodToGo()
{
    if (m_composer->isDueUnreadable()) {
        m_bar->showWarning(tr("Please give the day by which it is to be acknowledged, for example "
                              "%1 – or leave it empty.")
                               .arg(QStringLiteral("12/10")));
        return false;
    }
    if (const QString problem = m_composer->vacancyProblem(); !problem.isEmpty()) {
        m_bar->showWarning(problem);
        return false;
    }
    const QString text = m_composer->draft().text;
    const QStringList others
        = othersNamedIn(text, m_face.name, *m_workspace.snapshot()); // all where it is about nobody
    if (others.isEmpty() || m_sureOf == text)
        return true;
    const QString names = others.join(QStringLiteral("、"));
    m_bar->showMessage(
        MessageBar::Severity::Warning,
        m_face.isAboutPatient()
            ? tr("This names %1, but it is the room of %2. Everybody in this room will read it.")
                  .arg(names, m_face.name)
            : tr("This names %1, but nobody's personal data belongs into this room. Everybody in "
                 "it will read this.")
                  .arg(names),
        tr("Send all the same"));
    return false;
}

void PostSender::write()
{
    PostDraft draft = m_composer->draft();
    const QList<GivenFile> files = m_composer->files();
    if (draft.text.trimmed().isEmpty()) { // also for programs that know nothing but the words
        QStringList parts;
        if (draft.item)
            parts.append(itemQuoteText(*draft.item));
        if (draft.vacancy)
            parts.append(vacancyText(*draft.vacancy));
        if (!files.isEmpty())
            parts.append(namesOf(files));
        draft.text = parts.join(QStringLiteral("、"));
    }
    whenDone(m_workspace.posts().write(m_face.room, draft), this,
             [this, files](const Result<ObjectId> &post) {
                 if (!post)
                     return fail(errorText(post.error()));
                 m_post = *post;
                 Q_EMIT written(*post);
                 attach(files);
             });
}

void PostSender::writeCorrection()
{
    whenDone(m_workspace.posts().correct(m_face.room, m_composer->correcting(),
                                         m_composer->draft().text),
             this, [this, post = m_composer->correcting()](const Result<void> &done) {
                 if (!done)
                     return fail(errorText(done.error()));
                 end();
                 Q_EMIT written(post);
             });
}

/// All at once: whoever leaves the room meanwhile has put every one of them there.
void PostSender::attach(const QList<GivenFile> &files)
{
    m_waiting = static_cast<int>(files.size());
    m_failed.clear();
    if (files.isEmpty())
        return end();
    for (const GivenFile &file : files) {
        whenDone(m_workspace.files().put(m_face.room, file, m_post), this,
                 [this, file](const Result<ObjectId> &attached) {
                     if (attached) {
                         if (!file.path.isEmpty())
                             m_sent.append(file.path);
                         Q_EMIT this->attached();
                     } else {
                         m_failed.append(file);
                         m_why = errorText(attached.error());
                     }
                     if (--m_waiting == 0)
                         endAttaching();
                 });
    }
}

void PostSender::endAttaching()
{
    if (m_failed.isEmpty())
        return end();
    if (m_isSecondTry)
        m_composer->setFiles(m_failed);
    else
        m_composer->keepOnlyFiles(m_failed);
    m_isSecondTry = false;
    fail(tr("What you wrote is saved, but not %1: %2 Press Send to try once more, or leave the "
            "file out.")
             .arg(namesOf(m_failed), m_why));
}

void PostSender::fail(const QString &text)
{
    m_composer->setBusy(false);
    m_bar->showError(text);
}

/// What was written while a file of the post before was missing is a post of its own.
void PostSender::end()
{
    m_post = {};
    m_composer->setBusy(false);
    if (const QStringList sent = std::exchange(m_sent, {}); !sent.isEmpty())
        Q_EMIT filesSent(sent);
    if (std::exchange(m_isSecondTry, false)) {
        m_composer->setFiles({});
        if (!m_composer->isEmpty())
            send(m_face);
    } else {
        m_composer->clear();
    }
}

} // namespace tasuki
