// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeregion.h"

#include "core/base/japanesetext.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QUuid space(QStringLiteral("{3a4f4c5e-6f0b-4a8e-9d0e-2a1b00000001}"));

    template<typename SomeId>
    SomeId idOf(const QString &name)
    {
        return SomeId::derived(space, name);
    }

    struct Seed {
        QStringView name, kana, sex, birth, careLevel, number;
        int sheetDays; ///< age of the standing sheet's last touch; -1: none begun
    };

    const QList<Seed> &seeds()
    {
        static const QList<Seed> list{
            {u"佐藤ハル", u"さとう はる", u"female", u"1941-11-03", u"22", u"0000000101", 24},
            {u"髙﨑𠮷次", u"たかさき よしじ", u"male", u"1938-02-14", u"23", u"0000000102", 3},
            {u"宮内トメ", u"みやうち とめ", u"female", u"1933-07-21", u"24", u"0000000103", 12},
            {u"有村清", u"ありむら きよし", u"male", u"1945-05-05", u"21", u"0000000104", 200},
            {u"池田フミ子", u"いけだ ふみこ", u"female", u"1947-09-30", u"13", u"0000000105", 45},
            {u"上野勇", u"うえの いさむ", u"male", u"1936-01-08", u"25", u"0000000106", 0},
            {u"勘解由小路三千代", u"かでのこうじ みちよ", u"female", u"1940-12-24", u"22",
             u"0000000107", 75},
            {u"川畑ツル", u"かわばた つる", u"female", u"1929-03", u"24", u"0000000108", -1},
            {u"佐藤春男", u"さとう はるお", u"male", u"1941-11-30", u"21", u"0000000109", 31},
            {u"新屋敷一郎", u"しんやしき いちろう", u"male", u"1950-06-18", u"12", u"0000000110",
             400},
            {u"中村節子", u"なかむら せつこ", u"female", u"1944-04-29", u"22", u"0000000111", 8},
            {u"若松キヌエ", u"わかまつ きぬえ", u"female", u"1935-10-10", u"23", u"0000000112", 60},
        };
        return list;
    }

    ClientEntry makeClient(const Seed &seed, const QDateTime &moment)
    {
        ClientEntry entry;
        Client &client = entry.client;
        client.id = idOf<ObjectId>(QStringLiteral("client/") + seed.number.toString());
        client.scope = idOf<ScopeId>(QStringLiteral("file/") + seed.number.toString());
        client.name = seed.name.toString();
        client.kana = seed.kana.toString();
        client.sex = seed.sex.toString();
        client.birth = PartialDate::fromIso(seed.birth.toString()).value_or(PartialDate{});
        client.address = QStringLiteral("架空県みどり市本町1-2-3");
        client.phone = QStringLiteral("099-000-0") + seed.number.last(3).toString();
        client.insuredNumber = seed.number.toString();
        client.careLevel = seed.careLevel.toString();
        client.careManager = idOf<PersonId>(QStringLiteral("nishida"));
        client.preferredHospital = idOf<OfficeId>(QStringLiteral("sakura"));
        if (seed.sheetDays >= 0) {
            entry.standingSheet = idOf<ObjectId>(QStringLiteral("sheet/") + seed.number.toString());
            entry.sheetTouchedAt = moment.addDays(-seed.sheetDays);
            entry.sheetConfirmedAt = entry.sheetTouchedAt;
            entry.sheetFreshSince = entry.sheetTouchedAt;
        }
        entry.searchText
            = searchKey(client.name + client.kana + client.insuredNumber + client.phone);
        entry.romaji = romajiKey(searchKey(client.kana));
        return entry;
    }

    void addDirectory(Snapshot &snapshot)
    {
        const auto office = [&snapshot](const QString &key, OfficeKind kind, const QString &name,
                                        const QString &window) {
            Office made{idOf<OfficeId>(key),
                        kind,
                        name,
                        window,
                        QStringLiteral("架空県みどり市"),
                        QStringLiteral("099-000-0001"),
                        QStringLiteral("099-000-0002"),
                        QStringLiteral("0000000001"),
                        {},
                        {}};
            snapshot.offices.insert(made.id, made);
        };
        office(QStringLiteral("satsuki"), OfficeKind::CareOffice,
               QStringLiteral("さつき居宅介護支援事業所"), {});
        office(QStringLiteral("sakura"), OfficeKind::Hospital, QStringLiteral("さくら市民病院"),
               QStringLiteral("地域連携室"));
        office(QStringLiteral("midori"), OfficeKind::Hospital, QStringLiteral("みどり記念病院"),
               QStringLiteral("医療相談室"));
        const auto person
            = [&snapshot](const QString &key, const QString &officeKey, Profession profession,
                          const QString &name, const QString &kana) {
                  const Person made{idOf<PersonId>(key), idOf<OfficeId>(officeKey), profession,
                                    name, kana};
                  snapshot.people.insert(made.id, made);
              };
        person(QStringLiteral("nishida"), QStringLiteral("satsuki"), Profession::CareManager,
               QStringLiteral("西田恵"), QStringLiteral("にしだ めぐみ"));
        person(QStringLiteral("yamamoto"), QStringLiteral("satsuki"), Profession::CareManager,
               QStringLiteral("山本実"), QStringLiteral("やまもと みのる"));
        person(QStringLiteral("tanaka"), QStringLiteral("sakura"), Profession::SocialWorker,
               QStringLiteral("田中香織"), QStringLiteral("たなか かおり"));
        person(QStringLiteral("fukuda"), QStringLiteral("sakura"), Profession::Nurse,
               QStringLiteral("福田涼"), QStringLiteral("ふくだ りょう"));
    }

    EpisodeEntry makeEpisode(const ClientEntry &client, const QDateTime &admitted)
    {
        EpisodeEntry entry;
        Episode &episode = entry.episode;
        episode.id = idOf<ObjectId>(QStringLiteral("episode/") + client.client.insuredNumber);
        episode.scope = idOf<ScopeId>(QStringLiteral("room/") + client.client.insuredNumber);
        episode.careOffice = idOf<OfficeId>(QStringLiteral("satsuki"));
        episode.hospital = idOf<OfficeId>(QStringLiteral("sakura"));
        episode.careManager = client.client.careManager;
        episode.patientName = client.client.name;
        episode.patientKana = client.client.kana;
        episode.patientSex = client.client.sex;
        episode.patientBirth = client.client.birth;
        episode.patientAddress = client.client.address;
        episode.admittedAt = admitted;
        episode.note = QStringLiteral("昨夜から熱");
        episode.client = client.client.id;
        return entry;
    }

    void deliver(EpisodeEntry &entry, const Sheet &standing, const QDateTime &at)
    {
        Sheet sent = standing;
        sent.id = idOf<ObjectId>(QStringLiteral("sent/") + entry.episode.id.toString());
        sent.scope = entry.episode.scope;
        sent.state = SheetState::Sent;
        entry.sheet = sent;
        entry.sentAt = at;
        entry.deliveredAt = at.addSecs(2);
        entry.delivery = DeliveryState::Delivered;
    }

    void acknowledge(EpisodeEntry &entry, const QDateTime &at)
    {
        const auto reader = [&entry](const QString &key, const QDateTime &when) {
            entry.receipts.append({entry.sheet->id, entry.sheet->version, idOf<PersonId>(key),
                                   idOf<OfficeId>(QStringLiteral("sakura")), when});
        };
        reader(QStringLiteral("fukuda"), at.addSecs(-780));
        reader(QStringLiteral("tanaka"), at.addSecs(-60));
        entry.sheet->state = SheetState::Accepted;
        entry.acknowledged = GroupTrace{idOf<PersonId>(QStringLiteral("tanaka")), at};
        entry.delivery = DeliveryState::Acknowledged;
    }

    AdmissionDeadline deadlineFor(const QDateTime &admitted)
    {
        const QDate day = admitted.toLocalTime().date();
        return {
            day, day.addDays(2), 250, 200, QStringLiteral("令和6年度"), QStringLiteral("plain")};
    }

} // namespace

Sheet fakeStandingSheet(const ClientEntry &entry, PersonId author, const QDateTime &moment)
{
    Sheet sheet;
    sheet.id = entry.standingSheet.isNull()
        ? idOf<ObjectId>(QStringLiteral("sheet/") + entry.client.insuredNumber)
        : entry.standingSheet;
    sheet.scope = entry.client.scope;
    sheet.form = QStringLiteral("https://tasuki.example/forms/admission|1.0.0");
    sheet.contentHash = QStringLiteral("hash-1");
    if (entry.sheetTouchedAt.isValid())
        sheet.traces.insert(QStringLiteral("confirmed/family"), {author, entry.sheetTouchedAt});
    Q_UNUSED(moment)
    return sheet;
}

Snapshot fakeCareOfficeSnapshot(const QDateTime &moment)
{
    Snapshot snapshot;
    addDirectory(snapshot);
    snapshot.me = snapshot.people.value(idOf<PersonId>(QStringLiteral("nishida")));
    snapshot.myOffice = snapshot.offices.value(snapshot.me.office);
    for (const Seed &seed : seeds())
        snapshot.clients.append(makeClient(seed, moment));
    const QList<QDateTime> admitted{moment.addSecs(-19 * 60), moment.addDays(-1),
                                    moment.addDays(-2)};
    for (qsizetype i = 0; i < admitted.size(); ++i) {
        ClientEntry &client = snapshot.clients[i];
        EpisodeEntry entry = makeEpisode(client, admitted[i]);
        if (i > 0)
            deliver(entry, fakeStandingSheet(client, snapshot.me.id, moment),
                    admitted[i].addSecs(3600));
        if (i == 2)
            acknowledge(entry, moment.addSecs(-1800));
        client.openEpisode = entry.episode.id;
        snapshot.episodes.append(entry);
    }
    std::stable_sort(
        snapshot.clients.begin(), snapshot.clients.end(),
        [](const ClientEntry &a, const ClientEntry &b) { return a.client.kana < b.client.kana; });
    return snapshot;
}

Snapshot fakeHospitalSnapshot(const QDateTime &moment)
{
    Snapshot snapshot = fakeCareOfficeSnapshot(moment);
    snapshot.me = snapshot.people.value(idOf<PersonId>(QStringLiteral("tanaka")));
    snapshot.myOffice = snapshot.offices.value(snapshot.me.office);
    snapshot.clients.clear();
    snapshot.episodes.removeIf([](const EpisodeEntry &entry) { return !entry.sheet; });
    return snapshot;
}

QList<TodayItem> fakeTodayItems(const Snapshot &snapshot, const QDateTime &moment)
{
    const bool isHospital = snapshot.myOffice.kind == OfficeKind::Hospital;
    QList<TodayItem> items;
    for (const EpisodeEntry &entry : snapshot.episodes) {
        TodayItem item;
        item.episode = entry.episode.id;
        item.client = isHospital ? ObjectId() : entry.episode.client;
        item.patientName = entry.episode.patientName;
        item.since = entry.deliveredAt.isValid() ? entry.deliveredAt : entry.episode.admittedAt;
        if (entry.delivery == DeliveryState::Draft) {
            item.kind = TodayItem::Kind::SheetToSend;
            item.deadline = deadlineFor(entry.episode.admittedAt);
        } else if (entry.delivery == DeliveryState::Delivered) {
            item.kind = isHospital ? TodayItem::Kind::NewSheet : TodayItem::Kind::NotReadYet;
        } else if (isHospital) {
            continue;
        } else {
            item.kind = TodayItem::Kind::Acknowledged;
        }
        items.append(item);
    }
    for (const ClientEntry &entry : snapshot.clients) {
        if (!entry.sheetTouchedAt.isValid() || entry.sheetTouchedAt.daysTo(moment) < 182)
            continue;
        items.append({TodayItem::Kind::StaleSheet,
                      ObjectId(),
                      entry.client.id,
                      entry.client.name,
                      entry.sheetTouchedAt,
                      std::nullopt,
                      0,
                      {}});
    }
    return items;
}

} // namespace tasuki
