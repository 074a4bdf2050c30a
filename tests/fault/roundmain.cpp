// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/roundloops.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>
#include <QLoggingCategory>

using namespace tasuki::fault;

namespace {

/// What may be said on the command line.
struct Order {
    std::optional<Ordeal> replay;
    std::optional<Machine> machine;
    bool failsDisks = true;
    int cuts = 0;
    int stride = 1;
};

void declare(QCommandLineParser &words)
{
    words.setApplicationDescription(QStringLiteral(
        "One full round, with every disk failing at every call and the power going at every "
        "write and sync. Ends with 1 at the first point that breaks something."));
    words.addHelpOption();
    words.addOptions(
        {{QStringLiteral("cuts"), QStringLiteral("So many different power cuts; 0: none."),
          QStringLiteral("n"), QStringLiteral("6000")},
         {QStringLiteral("only-cuts"), QStringLiteral("No disk fails.")},
         {QStringLiteral("machine"),
          QStringLiteral("Only this one: server, care, laptop or hospital."),
          QStringLiteral("name")},
         {QStringLiteral("stride"), QStringLiteral("Only every n-th call."), QStringLiteral("n"),
          QStringLiteral("1")},
         {QStringLiteral("replay"), QStringLiteral("One point, as a failure names it."),
          QStringLiteral("point")},
         {QStringLiteral("lying"),
          QStringLiteral("Disks say they have what they have not: has to be noticed.")}});
}

std::optional<Order> orderFrom(const QCommandLineParser &words)
{
    Order order;
    order.failsDisks = !words.isSet(QStringLiteral("only-cuts"));
    order.cuts = words.value(QStringLiteral("cuts")).toInt();
    order.stride = words.value(QStringLiteral("stride")).toInt();
    if (words.isSet(QStringLiteral("replay"))) {
        order.replay = ordealFrom(words.value(QStringLiteral("replay")));
        if (!order.replay)
            return std::nullopt;
    }
    for (const Machine machine : allMachines) {
        if (toWord(machine) == words.value(QStringLiteral("machine")))
            order.machine = machine;
    }
    const bool isKnown = order.machine || !words.isSet(QStringLiteral("machine"));
    return isKnown && order.stride > 0 ? std::optional(order) : std::nullopt;
}

bool playAll(const Order &order, QTextStream &out)
{
    RoundLoops loops(out, order.stride, order.machine);
    if (order.replay)
        return loops.replay(*order.replay);
    if (order.failsDisks && !loops.failEverywhere())
        return false;
    return order.cuts <= 0 || loops.cutEverywhere(order.cuts);
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the order of sets is part of what is replayed
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("tasuki.*=false"));
    QCommandLineParser words;
    declare(words);
    words.process(application);
    PowerCutVfs::setLying(words.isSet(QStringLiteral("lying")));
    QTextStream out(stdout);
    const auto order = orderFrom(words);
    if (!order) {
        out << "an option is out of range" << Qt::endl;
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const bool isFine = playAll(*order, out);
    out << (isFine ? "nothing was lost, nothing doubled, " : "FAILED, ") << timer.elapsed() / 1000
        << " s" << Qt::endl;
    return isFine ? 0 : 1;
}
