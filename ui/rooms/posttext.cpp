// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/posttext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"

#include <QCoreApplication>
#include <QLocale>

namespace tasuki {

namespace {

    constexpr qsizetype longestQuote = 80;

    struct PostText {
        Q_DECLARE_TR_FUNCTIONS(PostText)
    };

    QString warekiOf(const QDate &day)
    {
        return toWareki(PartialDate{day.year(), day.month(), day.day()});
    }

} // namespace

QString authorText(const Post &post, const Snapshot &snapshot)
{
    const QString known = snapshot.personName(post.author);
    const QString name = known.isEmpty() ? PostText::tr("Somebody unknown") : known;
    const QString office = snapshot.officeName(post.office);
    return office.isEmpty() ? name : PostText::tr("%1 (%2)", "author, office").arg(name, office);
}

QString shownText(const Post &post)
{
    if (!post.isRetracted())
        return post.text();
    return post.retractReason.isEmpty()
        ? PostText::tr("Taken back by its author.")
        : PostText::tr("Taken back by its author: %1").arg(post.retractReason);
}

QString quotedText(const std::optional<Post> &answered, const Snapshot &snapshot)
{
    if (!answered)
        return PostText::tr("↳ a post that is not on this computer");
    const QString text = shownText(*answered).simplified();
    const QString start
        = text.size() > longestQuote ? text.left(longestQuote) + QStringLiteral("…") : text;
    return PostText::tr("↳ %1: %2").arg(snapshot.personName(answered->author), start);
}

QString wishText(const Post &post, const QDate &today)
{
    if (!post.wantsAcknowledgement || post.isRetracted())
        return {};
    QString text = PostText::tr("Important: please acknowledge");
    if (post.due.isValid()) {
        const QString day = PostText::tr("%1/%2").arg(QString::number(post.due.month()),
                                                      QString::number(post.due.day()));
        text = post.due < today ? PostText::tr("Important: was to be acknowledged by %1").arg(day)
                                : PostText::tr("Important: please acknowledge by %1").arg(day);
    }
    return PostText::tr("%1 · %n acknowledgement(s)", nullptr,
                        static_cast<int>(post.acknowledgements.size()))
        .arg(text);
}

QString addresseesText(const QStringList &names, bool isToMe)
{
    const QString all = names.join(QStringLiteral("、"));
    return isToMe ? PostText::tr("For you, to: %1").arg(all) : PostText::tr("To: %1").arg(all);
}

QString stateText(const PostEntry &entry)
{
    QStringList parts;
    if (entry.post.isPinned())
        parts.append(PostText::tr("pinned"));
    if (entry.isOnlyHere)
        parts.append(PostText::tr("waiting to be sent"));
    if (entry.post.isCorrected() && !entry.post.isRetracted())
        parts.append(PostText::tr("corrected"));
    if (const auto count = entry.post.sights.size(); count > 0)
        parts.append(PostText::tr("seen by %n", nullptr, static_cast<int>(count)));
    return parts.join(QStringLiteral(" · "));
}

QString dayText(const QDate &day, const QDate &today)
{
    const QString weekday = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    const QString text = PostText::tr("%1 (%2)", "day, weekday").arg(warekiOf(day), weekday);
    if (day == today)
        return PostText::tr("Today, %1").arg(text);
    if (day == today.addDays(-1))
        return PostText::tr("Yesterday, %1").arg(text);
    return text;
}

QString recordLine(const Post &post, const Snapshot &snapshot)
{
    const QDateTime local = post.writtenAt().toLocalTime();
    return PostText::tr("%1 %2 %3: %4", "day, time, author, text")
        .arg(warekiOf(local.date()), local.time().toString(u"HH:mm"), authorText(post, snapshot),
             shownText(post));
}

} // namespace tasuki
