// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"

#include <array>
#include <utility>

namespace tasuki {

namespace {

    template<typename Enum>
    struct Word {
        Enum value;
        const char *code;
    };

    constexpr std::array<Word<OfficeKind>, 8> officeKinds{{
        {OfficeKind::CareOffice, "care-office"},
        {OfficeKind::Hospital, "hospital"},
        {OfficeKind::Clinic, "clinic"},
        {OfficeKind::Centre, "centre"},
        {OfficeKind::VisitingNursing, "visiting-nursing"},
        {OfficeKind::Pharmacy, "pharmacy"},
        {OfficeKind::CareService, "care-service"},
        {OfficeKind::Facility, "facility"},
    }};

    constexpr std::array<Word<Profession>, 11> professions{{
        {Profession::CareManager, "care-manager"},
        {Profession::SocialWorker, "social-worker"},
        {Profession::Doctor, "doctor"},
        {Profession::Nurse, "nurse"},
        {Profession::Rehabilitation, "rehabilitation"},
        {Profession::Pharmacist, "pharmacist"},
        {Profession::Clerk, "clerk"},
        {Profession::Administrator, "administrator"},
        {Profession::Dietitian, "dietitian"},
        {Profession::Dentist, "dentist"},
        {Profession::CareWorker, "care-worker"},
    }};

    template<typename Enum, std::size_t N>
    QString codeOf(const std::array<Word<Enum>, N> &words, Enum value)
    {
        for (const auto &word : words) {
            if (word.value == value)
                return QString::fromLatin1(word.code);
        }
        return {};
    }

    template<typename Enum, std::size_t N>
    std::optional<Enum> valueOf(const std::array<Word<Enum>, N> &words, const QString &code)
    {
        for (const auto &word : words) {
            if (code == QLatin1String(word.code))
                return word.value;
        }
        return std::nullopt;
    }

} // namespace

QString toCode(OfficeKind kind)
{
    return codeOf(officeKinds, kind);
}

QString toCode(Profession profession)
{
    return codeOf(professions, profession);
}

std::optional<OfficeKind> officeKindFromCode(const QString &code)
{
    return valueOf(officeKinds, code);
}

std::optional<Profession> professionFromCode(const QString &code)
{
    return valueOf(professions, code);
}

bool takesSheets(OfficeKind kind)
{
    return kind == OfficeKind::Hospital || kind == OfficeKind::Clinic;
}

} // namespace tasuki
