// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/round.h"

#include "tests/fault/rest.h"

namespace tasuki::fault {

namespace {

    QString nameOf(Machine machine)
    {
        return machine == Machine::Server  ? QStringLiteral("the server")
            : machine == Machine::Hospital ? QStringLiteral("the hospital")
            : machine == Machine::Laptop   ? QStringLiteral("the laptop")
                                           : QStringLiteral("the care office");
    }

    /// A disk that is full is not a disk that fails: the one asks for room, the other for help.
    Error::Kind ownKind(DiskTrouble::Kind kind)
    {
        return kind == DiskTrouble::Kind::Full ? Error::Kind::DiskFull : Error::Kind::Storage;
    }

    QString answerOf(DiskTrouble::Kind kind)
    {
        return kind == DiskTrouble::Kind::Full ? QStringLiteral("507 full")
                                               : QStringLiteral("500 server_error");
    }

} // namespace

Round::Round(std::unique_ptr<Scene> scene)
    : m_scene(std::move(scene))
    , m_line(*m_scene)
{ }

Result<std::unique_ptr<Round>> Round::create(const Region &region)
{
    Settings settings;
    settings.devices = 3;
    auto scene = Scene::create(region, settings);
    if (!scene)
        return scene.error();
    for (const auto &device : (*scene)->devices)
        device->lock();
    std::unique_ptr<Round> round(new Round(std::move(*scene)));
    round->server().stop();
    return round;
}

SqliteServerSide &Round::server() const
{
    return static_cast<SqliteServerSide &>(*m_scene->server); // Settings say so
}

Device &Round::device(Machine who) const
{
    return *m_scene->devices[who == Machine::Hospital ? 1 : who == Machine::Laptop ? 2 : 0];
}

QString Round::path(Machine who) const
{
    return who == Machine::Server ? server().path() : device(who).path();
}

bool Round::hasStruck() const
{
    return m_ordeal.disk ? DiskTrouble::hasStruck() : m_wasCut;
}

Verdict Round::play(const Ordeal &ordeal)
{
    m_ordeal = ordeal;
    if (ordeal.disk)
        DiskTrouble::begin(path(ordeal.machine), ordeal.disk->kind, ordeal.disk->duration,
                           ordeal.call);
    else
        PowerCutVfs::cutAfter(path(ordeal.machine), ordeal.call);
    for (const Step &step : steps()) {
        if (const Verdict verdict = perform(step))
            return verdict;
    }
    if (const Verdict verdict = endTrouble())
        return verdict;
    if (const Verdict verdict = comeToRest(*m_scene, m_line))
        return verdict;
    if (const Verdict verdict = judgeAll(*m_scene))
        return verdict;
    return judgeOutcome();
}

Verdict Round::perform(const Step &step)
{
    constexpr int patience = 8;
    for (int tries = 0; tries < patience; ++tries) {
        const Result<void> done = step.act();
        m_scene->tell(nameOf(step.at) + u' ' + step.what
                      + (done ? QString() : QStringLiteral(": ") + done.error().detail));
        if (m_verdict)
            return m_verdict;
        if (!done) {
            ++m_toldFailures;
            if (const Verdict verdict = judgeWords(step, done.error()))
                return verdict;
        }
        if (const Verdict verdict = recover(tries))
            return verdict;
        if (done)
            return std::nullopt;
    }
    return broken("I21", step.what + QStringLiteral(" never works again"));
}

/// What a person is told must be what happened, and where.
Verdict Round::judgeWords(const Step &step, const Error &error) const
{
    if (!m_ordeal.disk)
        return std::nullopt; // a machine without power tells nobody anything
    const auto kind = m_ordeal.disk->kind;
    const bool isAtHome = step.at == m_ordeal.machine;
    const bool isRight = isAtHome
        ? error.kind == ownKind(kind)
        : error.kind == Error::Kind::Server && error.detail.contains(answerOf(kind));
    if (isRight && DiskTrouble::hasStruck())
        return std::nullopt;
    return broken("words",
                  QStringLiteral("%1 was told kind %2, %3")
                      .arg(nameOf(step.at))
                      .arg(int(error.kind))
                      .arg(error.detail));
}

/// The power comes back at once; room on a disk is made when it was missed twice.
Verdict Round::recover(int tries)
{
    if (!m_ordeal.disk)
        return PowerCutVfs::isCut(path(m_ordeal.machine)) ? powerCameBack() : std::nullopt;
    if (tries >= 1)
        DiskTrouble::end();
    return std::nullopt;
}

Verdict Round::powerCameBack()
{
    m_scene->tell(nameOf(m_ordeal.machine) + QStringLiteral(" was without power"));
    m_wasCut = true;
    m_otherCuts = differentCuts();
    Dice dice(m_ordeal.cut.dice);
    const auto loss = m_ordeal.cut.loss;
    const bool isServer = m_ordeal.machine == Machine::Server;
    const auto started = isServer ? server().restartAfter(loss, dice)
                                  : device(m_ordeal.machine).restartAfter(loss, dice);
    if (!started)
        return stuck(started.error());
    return isServer ? m_scene->checkServer() : Scene::checkDevice(device(m_ordeal.machine));
}

QList<Ordeal::Cut> Round::differentCuts() const
{
    using Loss = PowerCutVfs::Loss;
    constexpr quint64 throws = 16;
    const QString files = path(m_ordeal.machine);
    const auto leftBy = [&files](const Ordeal::Cut &cut) {
        return PowerCutVfs::wouldLeave(files, cut.loss, Dice(cut.dice));
    };
    QList<Ordeal::Cut> cuts;
    QSet<QByteArray> left{leftBy(m_ordeal.cut)};
    for (quint64 dice = 1; dice <= throws; ++dice) {
        for (const Loss loss : {Loss::Tail, Loss::Power}) {
            const QByteArray its = leftBy({loss, dice});
            if (!left.contains(its))
                cuts.append({loss, dice});
            left.insert(its);
        }
    }
    return cuts;
}

Verdict Round::endTrouble()
{
    DiskTrouble::end();
    PowerCutVfs::cutAfter({}, 0);
    if (!server().isRunning()) {
        if (const auto started = server().start(); !started)
            return stuck(started.error());
    }
    if (const Verdict verdict = m_scene->checkServer())
        return verdict;
    for (const auto &device : m_scene->devices) {
        if (const auto opened = device->isLocked() ? device->unlock() : Result<void>(); !opened)
            return stuck(opened.error());
        if (const Verdict verdict = Scene::checkDevice(*device))
            return verdict;
    }
    return std::nullopt;
}

/// Everything that was done is there, and nothing of it twice.
Verdict Round::judgeOutcome()
{
    const auto facts = m_scene->server->facts();
    if (!facts)
        return stuck(facts.error());
    int sheets = 0;
    int receipts = 0;
    for (const ObjectRow &row : facts->scopes.value(room()).rows) {
        sheets += row.type == u"sheet" ? 1 : 0;
        receipts += row.type == u"receipt" ? 1 : 0;
    }
    if (sheets != 1 || receipts != 1 || facts->held.size() != 1)
        return broken("I1",
                      QStringLiteral("%1 sheets, %2 receipts, %3 held words: not one of each")
                          .arg(sheets)
                          .arg(receipts)
                          .arg(facts->held.size()));
    const auto shown = sheet(device(Machine::CareOffice));
    if (!shown)
        return stuck(shown.error());
    const QJsonObject group = shown->body.value(u"groups").toObject().value(u"a").toObject();
    if (group.value(u"v") != QStringLiteral("痛みあり") || !group.value(u"alts").toArray().isEmpty()
        || shown->body.value(u"state") != toCode(SheetState::Received))
        return broken("I4", QStringLiteral("the sheet is not what the round made of it"));
    return std::nullopt;
}

} // namespace tasuki::fault
