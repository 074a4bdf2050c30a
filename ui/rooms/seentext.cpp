// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/seentext.h"

#include "core/services/snapshot.h"
#include "ui/rooms/roomwords.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct SeenText {
        Q_DECLARE_TR_FUNCTIONS(SeenText)
    };

    QDateTime acknowledgedAt(const Post &post, PersonId person)
    {
        for (const Acknowledgement &entry : post.acknowledgements) {
            if (entry.person == person)
                return entry.at;
        }
        return {};
    }

    QDateTime seenAt(const Post &post, PersonId person)
    {
        for (const Sight &sight : post.sights) {
            if (sight.person == person)
                return sight.at;
        }
        return {};
    }

    QString listed(const QString &what, const QStringList &names)
    {
        return names.isEmpty()
            ? QString()
            : SeenText::tr("  %1: %2").arg(what, names.join(QStringLiteral("、"))) + u'\n';
    }

    QString officeText(const Post &post, OfficeId office, const Snapshot &snapshot,
                       const QDateTime &now)
    {
        QStringList acknowledged, seen, unseen;
        for (const Person &person : peopleAt(office, snapshot)) {
            if (person.id == post.author)
                continue;
            const QDateTime said = acknowledgedAt(post, person.id);
            const QDateTime saw = seenAt(post, person.id);
            if (said.isValid())
                acknowledged += person.name + u' ' + toLocalText(said, now);
            else if (saw.isValid())
                seen += person.name + u' ' + toLocalText(saw, now);
            else
                unseen += person.name;
        }
        const QString lists = listed(SeenText::tr("Acknowledged"), acknowledged)
            + listed(SeenText::tr("Seen"), seen) + listed(SeenText::tr("Not yet"), unseen);
        return lists.isEmpty() ? QString() : snapshot.officeName(office) + u'\n' + lists;
    }

} // namespace

QString seenText(const Post &post, const QList<OfficeId> &offices, const Snapshot &snapshot,
                 const QDateTime &now)
{
    QString text;
    for (const OfficeId &office : offices)
        text += officeText(post, office, snapshot, now);
    return text.trimmed();
}

QString trailText(const Post &post, const QDateTime &now)
{
    QStringList lines;
    for (qsizetype i = 0; i + 1 < post.versions.size(); ++i) {
        lines += SeenText::tr("%1, before it was corrected: %2")
                     .arg(toLocalText(post.versions.at(i).at, now), post.versions.at(i).text);
    }
    if (post.isRetracted()) {
        lines += SeenText::tr("%1, before it was taken back: %2")
                     .arg(toLocalText(post.versions.last().at, now), post.text());
    }
    return lines.join(u'\n');
}

} // namespace tasuki
