// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/regionplan.h"

#include <algorithm>

namespace tasuki::bench {

namespace {

    template<typename SomeId>
    SomeId idOf(const QString &name)
    {
        return SomeId::derived(RegionPlan::space(), name);
    }

    QString fourDigits(qint64 number)
    {
        return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    }

    void addOffices(RegionPlan &plan, OfficeKind kind, const QString &name, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QString number = fourDigits(plan.offices.size());
            const bool isCare = kind == OfficeKind::CareOffice;
            plan.offices.append({idOf<OfficeId>(QStringLiteral("office/") + number),
                                 kind,
                                 QStringLiteral("架空") + number + name,
                                 isCare ? QString() : QStringLiteral("地域連携室"),
                                 QStringLiteral("架空県見本市例町") + number,
                                 QStringLiteral("099-000-") + number,
                                 QStringLiteral("099-001-") + number,
                                 QStringLiteral("990000") + number,
                                 {},
                                 {}});
        }
    }

    Profession professionAt(OfficeKind kind, qsizetype place)
    {
        if (kind == OfficeKind::CareOffice)
            return Profession::CareManager;
        if (kind == OfficeKind::Centre)
            return Profession::Administrator;
        return place % 3 == 0 ? Profession::SocialWorker
            : place % 3 == 1  ? Profession::Nurse
                              : Profession::Doctor;
    }

    void hire(RegionPlan &plan, const Office &office, qsizetype place)
    {
        const QString number = fourDigits(plan.people.size());
        plan.people.append({{idOf<PersonId>(QStringLiteral("person/") + number), office.id,
                             professionAt(office.kind, place), QStringLiteral("見本 職員") + number,
                             QStringLiteral("みほん しょくいん")},
                            QStringLiteral("bench") + number});
    }

    /// A hospital has three desks for each of a care office's, and the two teams are as they are.
    void addPeople(RegionPlan &plan, const RegionSize &size)
    {
        for (int team = 0; team < 2; ++team) {
            for (int i = 0; i < size.team; ++i)
                hire(plan, plan.offices.at(team), i);
        }
        for (qsizetype round = 0; plan.people.size() < size.people; ++round) {
            for (qsizetype i = 2; i < plan.offices.size() && plan.people.size() < size.people;
                 ++i) {
                const Office office = plan.offices.at(i);
                const int desks = office.kind == OfficeKind::Hospital ? 3 : 1;
                for (int desk = 0; desk < desks && plan.people.size() < size.people; ++desk)
                    hire(plan, office, round * desks + desk);
            }
        }
    }

    Client clientNumbered(int number, const Office &office, const Person &manager,
                          OfficeId hospital)
    {
        const QString digits = fourDigits(number);
        Client client;
        client.id = idOf<ObjectId>(QStringLiteral("client/") + digits);
        client.scope = idOf<ScopeId>(QStringLiteral("file/") + digits);
        client.name = QStringLiteral("見本 利用者") + digits;
        client.kana = QStringLiteral("みほん りようしゃ");
        client.sex = number % 3 == 0 ? QStringLiteral("male") : QStringLiteral("female");
        client.birth = {1925 + number % 35, 1 + number % 12, 1 + number % 28};
        client.postalCode = QStringLiteral("0000000");
        client.address = office.address + QStringLiteral("の") + digits;
        client.phone = QStringLiteral("099-002-") + digits;
        client.insuredNumber = QStringLiteral("000000") + digits;
        client.careLevel = QString::number(21 + number % 5);
        client.careManager = manager.id;
        client.preferredHospital = hospital;
        client.note
            = QStringLiteral("夜間はよく眠られています。食事は八割、むせ込みなし。").repeated(3);
        return client;
    }

    /// Which care office the next resident goes to: the teams first, the others in turn.
    qsizetype officeFor(int number, const RegionSize &size)
    {
        if (number < size.teamClients)
            return 0;
        if (number < size.teamClients * (1 + size.team) || size.careOffices <= 2)
            return 1;
        return 2 + number % (size.careOffices - 2);
    }

    void addResidents(RegionPlan &plan, const RegionSize &size)
    {
        for (int number = 0; number < size.residents; ++number) {
            const Office &office = plan.offices.at(officeFor(number, size));
            const Office &hospital = plan.offices.at(size.careOffices + number % size.hospitals);
            const auto managers = plan.peopleOf(office.id);
            const auto contacts = plan.peopleOf(hospital.id);
            RegionPlan::Resident resident;
            resident.number = number;
            resident.manager = managers.at(number % managers.size());
            resident.contact = contacts.at(number % contacts.size());
            resident.admissions = number * 37 % 100 < size.admissionsPerHundred ? 1 : 0;
            resident.client = clientNumbered(number, office,
                                             plan.people.at(resident.manager).person, hospital.id);
            plan.residents.append(resident);
        }
    }

} // namespace

QUuid RegionPlan::space()
{
    return QUuid(QStringLiteral("{5b1c2f66-6f0b-4a8e-9d0e-2a1b00000004}"));
}

RegionPlan RegionPlan::make(const RegionSize &size)
{
    RegionPlan plan;
    addOffices(plan, OfficeKind::CareOffice, QStringLiteral("居宅介護支援事業所"),
               size.careOffices);
    addOffices(plan, OfficeKind::Hospital, QStringLiteral("病院"), size.hospitals);
    addOffices(plan, OfficeKind::Clinic, QStringLiteral("医院"), size.clinics);
    addOffices(plan, OfficeKind::Centre, QStringLiteral("センター"), size.centres);
    addPeople(plan, size);
    addResidents(plan, size);
    return plan;
}

QList<qsizetype> RegionPlan::peopleOf(OfficeId office) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people.at(i).person.office == office)
            found.append(i);
    }
    return found;
}

} // namespace tasuki::bench
