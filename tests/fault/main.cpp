// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/mutation.h"
#include "tests/fault/powercutvfs.h"
#include "tests/fault/schedule.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTextStream>

#include <optional>

using namespace tasuki::fault;

namespace {

constexpr qsizetype sayEvery = 250; ///< schedules

/// What may be said on the command line.
struct Order {
    Settings settings;
    QList<quint64> listed; ///< played before the fresh ones
    std::optional<quint64> first; ///< of the fresh ones; chosen by nobody where it was not said
    int schedules = 0;
    int steps = 140;
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

tasuki::Result<QList<quint64>> seedsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tasuki::Error{tasuki::Error::Kind::NotFound,
                             path + QStringLiteral(" cannot be read")};
    QList<quint64> seeds;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().simplified();
        bool isNumber = false;
        const quint64 seed = line.split(' ').first().toULongLong(&isNumber);
        if (isNumber)
            seeds.append(seed);
        else if (!line.isEmpty() && !line.startsWith('#'))
            return tasuki::Error{tasuki::Error::Kind::Invalid,
                                 QStringLiteral("not a seed: ") + QString::fromUtf8(line)};
    }
    return seeds;
}

tasuki::Result<Order> orderFrom(const QCommandLineParser &words)
{
    Order order;
    order.settings.devices = words.value(QStringLiteral("devices")).toInt();
    order.steps = words.value(QStringLiteral("steps")).toInt();
    const QString store = words.value(QStringLiteral("store"));
    if (store == u"postgres")
        order.settings.store = StoreKind::Postgres;
    if ((store != u"postgres" && store != u"sqlite") || order.settings.devices < 1
        || order.settings.devices > 8 || order.steps < 1)
        return tasuki::Error{tasuki::Error::Kind::Invalid,
                             QStringLiteral("an option is out of range")};
    if (words.isSet(QStringLiteral("seeds"))) {
        const auto listed = seedsIn(words.value(QStringLiteral("seeds")));
        if (!listed)
            return listed.error();
        order.listed = *listed;
    }
    if (words.isSet(QStringLiteral("seed")))
        order.first = words.value(QStringLiteral("seed")).toULongLong();
    order.schedules = words.value(QStringLiteral("schedules")).toInt();
    return order;
}

int report(const Order &order, const Region &region, quint64 seed, const Finding &finding)
{
    out() << "seed " << seed << " breaks " << finding.invariant << ": " << finding.detail
          << Qt::endl;
    const Schedule shortest
        = shrunk(scheduleOf(seed, order.steps), finding, region, order.settings);
    QStringList story;
    const Verdict again = play(shortest, region, order.settings, &story);
    out() << "shrunk to " << shortest.steps.size() << " steps";
    if (again)
        out() << ", " << again->invariant << ": " << again->detail;
    out() << "\n  " << story.join(QStringLiteral("\n  ")) << Qt::endl;
    return 1;
}

int playAll(const Order &order)
{
    const Region region(order.settings.store);
    QList<quint64> seeds = order.listed;
    const quint64 first = order.first.value_or(QRandomGenerator::system()->generate());
    if (order.schedules > 0)
        out() << "first fresh seed: " << first << Qt::endl;
    for (int i = 0; i < order.schedules; ++i)
        seeds.append(first + quint64(i));
    QElapsedTimer timer;
    timer.start();
    qsizetype played = 0;
    for (const quint64 seed : seeds) {
        if (const Verdict verdict = play(scheduleOf(seed, order.steps), region, order.settings))
            return report(order, region, seed, *verdict);
        if (++played % sayEvery == 0) // who stops a run of hours still knows what it has shown
            out() << "held so far: " << played << " of " << seeds.size() << Qt::endl;
    }
    out() << seeds.size() << " schedules, "
          << timer.elapsed() / std::max<qsizetype>(1, seeds.size()) << " ms each, "
          << PowerCutVfs::powerCuts()
          << " power cuts that lost what was not synced; every invariant held" << Qt::endl;
    return 0;
}

/// A mutation has to end in a broken invariant; one that does not shows that nobody looks there.
bool isCaught(const Order &order, const Region &region, const Mutation &mutation)
{
    breakOnly(mutation);
    int played = 0;
    for (int i = 0; i < order.schedules; ++i) {
        const quint64 seed = order.first.value_or(mutation.seed) + quint64(i);
        ++played;
        if (const Verdict verdict = play(scheduleOf(seed, order.steps), region, order.settings)) {
            out() << mutation.name << ": caught by schedule " << played << ", seed " << seed << ", "
                  << verdict->invariant << ": " << verdict->detail << Qt::endl;
            return verdict->invariant != u"harness";
        }
    }
    out() << mutation.name << ": SURVIVED " << played << " schedules" << Qt::endl;
    return false;
}

int showTeeth(const Order &order, const QString &name)
{
    const Region region(order.settings.store);
    int caught = 0;
    int tried = 0;
    for (const Mutation &mutation : mutations()) {
        if (name != u"all" && name != QLatin1String(mutation.name))
            continue;
        ++tried;
        caught += isCaught(order, region, mutation);
    }
    out() << caught << " of " << tried << " mutations caught" << Qt::endl;
    return tried > 0 && caught == tried ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of sets is part of what is replayed
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("tasuki.*=false"));
    QCommandLineParser words;
    words.addHelpOption();
    words.addOptions(
        {{QStringLiteral("schedules"), QStringLiteral("How many histories to play."),
          QStringLiteral("n"), QStringLiteral("100")},
         {QStringLiteral("devices"), QStringLiteral("Devices in each, 1 to 8."),
          QStringLiteral("n"), QStringLiteral("5")},
         {QStringLiteral("steps"), QStringLiteral("Steps of each before faults stop."),
          QStringLiteral("n"), QStringLiteral("140")},
         {QStringLiteral("store"), QStringLiteral("sqlite or postgres."), QStringLiteral("kind"),
          QStringLiteral("sqlite")},
         {QStringLiteral("seed"),
          QStringLiteral("Of the first; the others follow. Without it a fresh one, or for a "
                         "mutation one that is known to notice."),
          QStringLiteral("number")},
         {QStringLiteral("seeds"), QStringLiteral("A file of seeds to play before."),
          QStringLiteral("file")},
         {QStringLiteral("mutation"),
          QStringLiteral(
              "Break a rule (or all, one after the other): succeeds when that is noticed."),
          QStringLiteral("name")}});
    words.process(application);
    const auto order = orderFrom(words);
    if (!order) {
        out() << order.error().detail << Qt::endl;
        return 2;
    }
    if (words.isSet(QStringLiteral("mutation")))
        return showTeeth(*order, words.value(QStringLiteral("mutation")));
    return playAll(*order);
}
