// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/addressees.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A post may mean a person, an office or a profession", "[domain][post]")
{
    const PersonId sato = PersonId::create();
    const OfficeId sakura = OfficeId::create();
    const PersonId other = PersonId::create();
    const OfficeId elsewhere = OfficeId::create();
    CHECK_FALSE(Addressees{}.include(sato, sakura, Profession::Nurse));
    CHECK(Addressees{{sato}, {}, {}}.include(sato, elsewhere, std::nullopt));
    CHECK_FALSE(Addressees{{sato}, {}, {}}.include(other, sakura, Profession::Nurse));
    CHECK(Addressees{{}, {sakura}, {}}.include(other, sakura, std::nullopt));
    const Addressees nurses{{}, {}, {Profession::Nurse}};
    CHECK(nurses.include(other, elsewhere, Profession::Nurse));
    CHECK_FALSE(nurses.include(other, elsewhere, Profession::Doctor));
    CHECK_FALSE(nurses.include(other, elsewhere, std::nullopt));
}

TEST_CASE("Whoever is addressed twice is addressed once, and taken out at once", "[domain][post]")
{
    const PersonId sato = PersonId::create();
    Addressees to{{sato}, {}, {Profession::Nurse}};
    to.add({{sato}, {}, {Profession::Doctor}});
    CHECK(to == Addressees{{sato}, {}, {Profession::Nurse, Profession::Doctor}});
    CHECK(to.count() == 3);
    to.remove({{sato}, {}, {Profession::Doctor}});
    CHECK(to == Addressees{{}, {}, {Profession::Nurse}});
}
