// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/mention.h"

#include "core/base/japanesetext.h"
#include "core/services/snapshot.h"
#include "ui/rooms/roomwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype longestTyped = 30;

    struct MentionText {
        Q_DECLARE_TR_FUNCTIONS(MentionText)
    };

    /// What one types of a profession before it is converted.
    QString readingOf(Profession profession)
    {
        switch (profession) {
        case Profession::CareManager:
            return QStringLiteral("けあまねじゃー");
        case Profession::SocialWorker:
            return QStringLiteral("そーしゃるわーかー");
        case Profession::Doctor:
            return QStringLiteral("いし");
        case Profession::Nurse:
            return QStringLiteral("かんごし");
        case Profession::Rehabilitation:
            return QStringLiteral("りはびり");
        case Profession::Pharmacist:
            return QStringLiteral("やくざいし");
        case Profession::Clerk:
            return QStringLiteral("じむ");
        case Profession::Administrator:
            return QStringLiteral("かんりしゃ");
        case Profession::Dietitian:
            return QStringLiteral("かんりえいようし");
        case Profession::Dentist:
            return QStringLiteral("しかいし");
        case Profession::CareWorker:
            return QStringLiteral("かいごしょく");
        }
        return {};
    }

    QStringList keysOf(const QString &name, const QString &reading)
    {
        QStringList keys{searchKey(name), searchKey(reading), romajiKey(searchKey(reading))};
        keys.removeAll(QString());
        return keys;
    }

    Mention mentionOf(const Person &person, const QString &office)
    {
        return {{{person.id}, {}, {}},
                person.name,
                MentionText::tr("%1 – %2", "person and profession, office")
                    .arg(personText(person), office),
                keysOf(person.name, person.kana)};
    }

    bool isLatin(QChar c)
    {
        return c.unicode() < 128 && c.isLetterOrNumber();
    }

} // namespace

QList<Mention> mentionsIn(const RoomFace &face, const Snapshot &snapshot)
{
    QList<Mention> people, offices, professions;
    QList<Profession> known;
    for (const OfficeId &id : face.offices) {
        const QString office = snapshot.officeName(id);
        if (!office.isEmpty())
            offices.append({{{}, {id}, {}},
                            office,
                            MentionText::tr("Everybody at %1").arg(office),
                            keysOf(office, {})});
        for (const Person &person : peopleAt(id, snapshot)) {
            if (person.id != snapshot.me.id)
                people.append(mentionOf(person, office));
            if (!known.contains(person.profession))
                known.append(person.profession);
        }
    }
    for (const Profession profession : std::as_const(known)) {
        const QString name = professionText(profession);
        professions.append({{{}, {}, {profession}},
                            name,
                            MentionText::tr("Everybody of this profession: %1").arg(name),
                            keysOf(name, readingOf(profession))});
    }
    return people + offices + professions;
}

QList<Mention> mentionsFor(const QString &typed, const QList<Mention> &all)
{
    const QString key = searchKey(typed);
    const QString romaji = romajiKey(key);
    QList<Mention> found;
    for (const Mention &mention : all) {
        if (std::any_of(mention.keys.begin(), mention.keys.end(), [&](const QString &known) {
                return known.contains(key) || known.startsWith(romaji);
            }))
            found.append(mention);
    }
    return found;
}

std::optional<QString> mentionTyped(const QString &beforeCursor)
{
    const qsizetype at = std::max(beforeCursor.lastIndexOf(u'@'), beforeCursor.lastIndexOf(u'＠'));
    if (at < 0 || (at > 0 && isLatin(beforeCursor.at(at - 1))))
        return std::nullopt;
    const QString typed = beforeCursor.sliced(at + 1);
    const bool isOver = typed.size() > longestTyped
        || std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isSpace(); });
    return isOver ? std::nullopt : std::optional(typed);
}

QStringList addresseeNames(const Addressees &addressees, const Snapshot &snapshot)
{
    QStringList names;
    for (const PersonId &person : addressees.people)
        names.append(snapshot.personName(person));
    for (const OfficeId &office : addressees.offices)
        names.append(snapshot.officeName(office));
    for (const Profession profession : addressees.professions)
        names.append(professionText(profession));
    names.replaceInStrings(QRegularExpression(QStringLiteral("^$")),
                           MentionText::tr("somebody unknown"));
    return names;
}

} // namespace tasuki
