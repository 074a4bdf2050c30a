// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/talkboard.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/rooms/poststrip.h"
#include "ui/rooms/vacancytext.h"
#include "ui/support/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

TalkBoard::TalkBoard(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_toMe(new QPushButton(this))
    , m_pinned(new PostStrip("pinnedPosts", this))
    , m_vacancies(new PostStrip("vacancies", this))
{
    setObjectName(QStringLiteral("talkBoard"));
    m_toMe->setObjectName(QStringLiteral("nextToMeButton"));
    m_toMe->setToolTip(tr("Goes to the next post addressed to you, your office or your profession "
                          "(A in the list)"));
    m_toMe->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_toMe, 0, Qt::AlignLeft);
    column->addWidget(m_pinned);
    column->addWidget(m_vacancies);
    connect(m_toMe, &QPushButton::clicked, this, &TalkBoard::nextWanted);
    connect(m_pinned, &PostStrip::chosen, this, &TalkBoard::postWanted);
    connect(m_vacancies, &PostStrip::chosen, this, &TalkBoard::postWanted);
    clear();
}

void TalkBoard::clear()
{
    m_room = {};
    m_talk = {};
    m_day = {};
    m_toMe->hide();
    m_pinned->display({}, {});
    m_vacancies->display({}, {});
}

void TalkBoard::refresh(const TalkPlace &place)
{
    const QDate today = m_clock.now().toLocalTime().date();
    if (place.face.room == m_room && place.talk == m_talk && today == m_day)
        return;
    m_room = place.face.room;
    m_talk = place.talk;
    m_day = today;
    m_toMe->setText(tr("Addressed to you: %n  A", nullptr, m_talk.addressed));
    m_toMe->setVisible(m_talk.addressed > 0);
    readPinned();
    if (place.face.isAboutPatient())
        m_vacancies->display({}, {});
    else
        readVacancies();
}

void TalkBoard::readPinned()
{
    if (m_talk.pinned == 0)
        return m_pinned->display({}, {});
    whenDone(m_workspace.posts().pinned(m_room), this,
             [this, room = m_room](const Result<QList<Post>> &posts) {
                 if (room != m_room)
                     return;
                 if (!posts)
                     return Q_EMIT failed(posts.error());
                 QList<PostStrip::Line> lines;
                 for (const Post &post : *posts)
                     lines.append({post.place(),
                                   tr("%1: %2", "author, beginning of a post")
                                       .arg(m_workspace.snapshot()->personName(post.author),
                                            post.text().left(200).simplified())});
                 m_pinned->display(tr("Pinned: %n", nullptr, int(lines.size())), lines);
             });
}

void TalkBoard::readVacancies()
{
    constexpr int most = 50;
    whenDone(m_workspace.posts().vacancies(m_room, m_day, most), this,
             [this, room = m_room](const Result<QList<Post>> &posts) {
                 if (room != m_room)
                     return;
                 if (!posts)
                     return Q_EMIT failed(posts.error());
                 showVacancies(*posts);
             });
}

void TalkBoard::showVacancies(const QList<Post> &posts)
{
    QList<PostStrip::Line> lines;
    for (const Post &post : posts) {
        QStringList parts{m_workspace.snapshot()->officeName(post.office),
                          vacancyText(*post.vacancy), vacancyTermsText(*post.vacancy, m_day)};
        parts.removeAll(QString()); // an office that is not here
        lines.append({post.place(), parts.join(QStringLiteral(" · "))});
    }
    m_vacancies->display(tr("Vacancies valid today: %n", nullptr, int(lines.size())), lines);
}

void TalkBoard::goToNext(const PostPlace &from)
{
    whenDone(m_workspace.posts().nextToMe(m_room, from), this,
             [this](const Result<PostPlace> &place) {
                 if (!place)
                     Q_EMIT failed(place.error());
                 else if (place->post.isNull())
                     Q_EMIT noneToMe();
                 else
                     Q_EMIT postWanted(*place);
             });
}

} // namespace tasuki
