// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/addressbook.h"

#include "core/base/japanesetext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

    bool has(const BookEntry &entry, const QStringList &words)
    {
        const QString written
            = searchKey(QStringList{entry.person.name, entry.person.kana, entry.office.name,
                                    entry.office.window, entry.office.phone}
                            .join(u'\n'));
        const QString romaji = romajiKey(searchKey(entry.person.kana));
        return std::all_of(words.begin(), words.end(), [&](const QString &word) {
            const QString latin = romajiKey(searchKey(word));
            return written.contains(searchKey(word))
                || (!latin.isEmpty() && romaji.contains(latin));
        });
    }

    QString sortKey(const BookEntry &entry)
    {
        const Person &person = entry.person;
        const bool isOffice = person.id.isNull();
        const QString name = isOffice ? entry.office.name
            : person.kana.isEmpty()   ? person.name
                                      : person.kana;
        return (isOffice ? u'1' : u'0') + searchKey(name) + u'\n' + entry.office.name + u'\n'
            + person.id.toString();
    }

} // namespace

QList<BookEntry> addressBook(const Snapshot &snapshot, const QString &typed)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList words = typed.split(blanks, Qt::SkipEmptyParts);
    QList<BookEntry> all;
    QSet<OfficeId> staffed;
    for (const Person &person : snapshot.people) {
        all.append({person, snapshot.offices.value(person.office)});
        staffed.insert(person.office);
    }
    for (const Office &office : snapshot.offices) {
        if (!staffed.contains(office.id))
            all.append({Person(), office});
    }
    QList<std::pair<QString, BookEntry>> found;
    for (const BookEntry &entry : std::as_const(all)) {
        if (has(entry, words))
            found.append({sortKey(entry), entry});
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<BookEntry> entries;
    for (const auto &[key, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

} // namespace tasuki
