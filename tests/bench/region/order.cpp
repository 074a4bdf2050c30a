// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/order.h"

#include "tests/bench/region/demand.h"

#include <QCommandLineParser>

namespace tasuki::bench {

namespace {

    const QStringList allParts{QStringLiteral("doors"), QStringLiteral("start"),
                               QStringLiteral("sockets"), QStringLiteral("rush")};

    Order::Scale scaleFrom(const QString &word)
    {
        ensure(word == u"whole" || word == u"tenth" || word == u"small", "reading --scale");
        return word == u"whole" ? Order::Scale::Whole
            : word == u"tenth"  ? Order::Scale::Tenth
                                : Order::Scale::Small;
    }

    /// In a quarter of an hour a session would have to be renewed once, which nobody here does.
    constexpr double leastCompression = 2;

} // namespace

Order Order::from(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("How far one machine goes; see tests/bench/region/README.md."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("scale"),
          QStringLiteral("whole (140 offices, 5,400 residents), tenth, or small: does all work?"),
          QStringLiteral("size"), QStringLiteral("whole")},
         {QStringLiteral("region"),
          QStringLiteral("Keeps filled regions here, and takes them from here the next time."),
          QStringLiteral("folder")},
         {QStringLiteral("seconds"), QStringLiteral("How long each rate is taken (5)."),
          QStringLiteral("number")},
         {QStringLiteral("compress"),
          QStringLiteral("How often faster the morning goes by, at least 2 (5)."),
          QStringLiteral("times")}});
    parser.addPositionalArgument(QStringLiteral("parts"),
                                 QStringLiteral("Of doors, start, sockets, rush; all without."));
    parser.process(app);
    Order order;
    order.scale = scaleFrom(parser.value(QStringLiteral("scale")));
    order.shelf = parser.value(QStringLiteral("region"));
    if (order.scale == Scale::Small) {
        order.compression = 180;
        order.seconds = 0.3;
        order.lines = 4;
        order.waiting = 20;
    }
    if (parser.isSet(QStringLiteral("compress")))
        order.compression = parser.value(QStringLiteral("compress")).toDouble();
    if (parser.isSet(QStringLiteral("seconds")))
        order.seconds = parser.value(QStringLiteral("seconds")).toDouble();
    ensure(order.seconds > 0, "reading --seconds");
    ensure(order.compression >= leastCompression, "reading --compress");
    order.parts = parser.positionalArguments().isEmpty() ? allParts : parser.positionalArguments();
    for (const QString &part : order.parts)
        ensure(allParts.contains(part), "reading which parts");
    return order;
}

RegionSize Order::region() const
{
    return growth().last();
}

QList<RegionSize> Order::growth() const
{
    switch (scale) {
    case Scale::Small:
        return {RegionSize::small()};
    case Scale::Tenth:
        return {RegionSize::hundredth(), RegionSize::tenth()};
    case Scale::Whole:
        break;
    }
    return {RegionSize::hundredth(), RegionSize::tenth(), RegionSize::whole()};
}

} // namespace tasuki::bench
