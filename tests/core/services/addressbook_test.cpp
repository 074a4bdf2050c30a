// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/addressbook.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

struct SmallBook {
    SmallBook()
    {
        const OfficeId clinic = addOffice(QStringLiteral("みなと医院"), QStringLiteral("0995-1"));
        addOffice(QStringLiteral("からっぽ薬局"), {});
        addPerson(clinic, QStringLiteral("若松 涼"), QStringLiteral("わかまつ りょう"));
        addPerson(clinic, QStringLiteral("阿部 光"), QStringLiteral("あべ ひかる"));
    }
    OfficeId addOffice(const QString &name, const QString &phone)
    {
        Office office;
        office.id = OfficeId::create();
        office.name = name;
        office.phone = phone;
        snapshot.offices.insert(office.id, office);
        return office.id;
    }
    void addPerson(OfficeId office, const QString &name, const QString &kana)
    {
        const Person person{PersonId::create(), office, Profession::Nurse, name, kana};
        snapshot.people.insert(person.id, person);
    }
    QStringList found(const QString &typed) const
    {
        QStringList names;
        for (const BookEntry &entry : addressBook(snapshot, typed))
            names.append(entry.person.id.isNull() ? entry.office.name : entry.person.name);
        return names;
    }

    Snapshot snapshot;
};

} // namespace

TEST_CASE("The address book is by reading, offices without people last", "[addressbook]")
{
    const SmallBook book;
    CHECK(book.found({})
          == QStringList{QStringLiteral("阿部 光"), QStringLiteral("若松 涼"),
                         QStringLiteral("からっぽ薬局")});
}

TEST_CASE("Kana, half width, Latin letters and parts find somebody", "[addressbook]")
{
    const SmallBook book;
    const QStringList abe{QStringLiteral("阿部 光")};
    for (const char16_t *typed : {u"あべ", u"アベ", u"ｱﾍﾞ", u"abe", u"阿部", u"あべ みなと"})
        CHECK(book.found(QString::fromUtf16(typed)) == abe);
    CHECK(book.found(QStringLiteral("みなと")).size() == 2);
    CHECK(book.found(QStringLiteral("0995-1")).size() == 2);
    CHECK(book.found(QStringLiteral("あべ わかまつ")).isEmpty());
}
