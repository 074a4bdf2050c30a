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

    /// さくら市民病院 2/3, for each office where somebody has not said 了解.
    QString missingIn(const Post &post, OfficeId office, const Snapshot &snapshot)
    {
        int all = 0;
        int missing = 0;
        for (const Person &person : peopleAt(office, snapshot)) {
            all += person.id != post.author;
            missing += person.id != post.author && !post.isAcknowledgedBy(person.id);
        }
        return missing == 0
            ? QString()
            : SeenText::tr("%1 %2 of %3", "office, missing, people there")
                  .arg(snapshot.officeName(office), QString::number(missing), QString::number(all));
    }

    QString missingText(const Post &post, const QList<OfficeId> &offices, const Snapshot &snapshot)
    {
        QStringList missing;
        for (const OfficeId &office : offices)
            missing += missingIn(post, office, snapshot);
        missing.removeAll(QString());
        const QString all = missing.join(QStringLiteral("、"));
        return (all.isEmpty() ? SeenText::tr("Everybody has acknowledged.")
                              : SeenText::tr("Not acknowledged yet: %1").arg(all))
            + u'\n';
    }

    QString pinningText(const Pinning &pinning, const Snapshot &snapshot, const QDateTime &now)
    {
        const QString who = snapshot.personName(pinning.person);
        const QString at = toLocalText(pinning.at, now);
        return pinning.isOn ? SeenText::tr("%1, pinned by %2").arg(at, who)
                            : SeenText::tr("%1, taken down by %2").arg(at, who);
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
        const bool wants = post.wantsAcknowledgement && !post.isRetracted();
        const QString lists = listed(SeenText::tr("Acknowledged"), acknowledged)
            + listed(wants ? SeenText::tr("Seen, not acknowledged") : SeenText::tr("Seen"), seen)
            + listed(SeenText::tr("Not yet"), unseen);
        return lists.isEmpty() ? QString() : snapshot.officeName(office) + u'\n' + lists;
    }

} // namespace

QString seenText(const Post &post, const QList<OfficeId> &offices, const Snapshot &snapshot,
                 const QDateTime &now)
{
    QString text;
    if (post.wantsAcknowledgement && !post.isRetracted())
        text = missingText(post, offices, snapshot);
    for (const OfficeId &office : offices)
        text += officeText(post, office, snapshot, now);
    return text.trimmed();
}

QString trailText(const Post &post, const Snapshot &snapshot, const QDateTime &now)
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
    for (const Pinning &pinning : post.pinnings)
        lines += pinningText(pinning, snapshot, now);
    return lines.join(u'\n');
}

} // namespace tasuki
