// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalline.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = VitalFault::Kind;

const VitalValues usual{{VitalSign::Temperature, 368},
                        {VitalSign::Systolic, 128},
                        {VitalSign::Diastolic, 74},
                        {VitalSign::Pulse, 72},
                        {VitalSign::Saturation, 98}};

VitalValues valuesIn(const char16_t *typed)
{
    const VitalReading reading = readVitalLine(QString::fromUtf16(typed));
    INFO(QString::fromUtf16(typed).toStdString());
    CHECK_FALSE(reading.fault);
    return reading.values;
}

void refuses(const char16_t *typed, Kind kind, const char16_t *piece)
{
    const VitalReading reading = readVitalLine(QString::fromUtf16(typed));
    INFO(QString::fromUtf16(typed).toStdString());
    REQUIRE(reading.fault);
    CHECK(int(reading.fault->kind) == int(kind));
    CHECK(reading.fault->piece == QString::fromUtf16(piece));
}

VitalValues somethingPossible()
{
    VitalValues values;
    while (!arePossible(values)) {
        values.clear();
        for (const VitalSign sign : allVitalSigns()) {
            const VitalRange range = possibleRange(sign);
            if (*rc::gen::arbitrary<bool>())
                values.insert(sign, *rc::gen::inRange(range.least, range.most + 1));
        }
    }
    return values;
}

} // namespace

TEST_CASE("The round of a nurse is one line of numbers", "[rules][vitals]")
{
    CHECK(valuesIn(u"36.8 128/74 72 98") == usual);
    CHECK(valuesIn(u"　３６．８　１２８／７４　７２　９８　") == usual);
    CHECK(valuesIn(u"98 72 128/74 36.8") == usual);
    CHECK(valuesIn(u"36。8、128-74、72、98") == usual);
    CHECK(valuesIn(u"") == VitalValues());
    CHECK(valuesIn(u" 　 ") == VitalValues());
    CHECK(valuesIn(u"37") == VitalValues{{VitalSign::Temperature, 370}});
}

TEST_CASE("With its word a value may stand anywhere", "[rules][vitals]")
{
    VitalValues all = usual;
    all.insert(VitalSign::Weight, 452);
    all.insert(VitalSign::Glucose, 110);
    all.insert(VitalSign::Face, 2);
    CHECK(valuesIn(u"体温36.8 血圧128/74 脈72 SpO2 98 体重45.2 血糖110 顔2") == all);
    CHECK(valuesIn(u"顔2 血糖110 体重45.2 SpO298 脈72 血圧128/74 体温36.8") == all);
    CHECK(valuesIn(u"KT36.8 BP128/74 P72 SPO2 98 BW45.2 BS110 FS2") == all);
    CHECK(valuesIn(u"t36.8 bp128/74 pr72 spo2:98 bw=45.2 bs110 fs2") == all);
    CHECK(valuesIn(u"ＫＴ３６．８　ＢＰ１２８／７４　Ｐ７２　ＳｐＯ₂９８％　ＢＷ４５．２　ＢＳ１１"
                   u"０　ＦＳ２")
          == all);
    CHECK(valuesIn(
              u"たいおん36.8、けつあつは128の74、みゃくは72、サチュレーション98、たいじゅう45.2、"
              u"ケットウ110、フェイススケール2")
          == all);
    CHECK(valuesIn(u"36度8分 上128mmHg 下74mmHg 72回/分 98％ 45.2㎏ 110㎎/㎗ かお2") == all);
    CHECK(valuesIn(u"T36.8P72BP128/74SpO2 98W45.2BS110FS2") == all);
}

TEST_CASE("A number that may be several things is asked about, never guessed", "[rules][vitals]")
{
    refuses(u"98", Kind::Ambiguous, u"98"); // a quick pulse, or a saturation
    refuses(u"36.8 88 96", Kind::Ambiguous, u"88");
    CHECK(valuesIn(u"P88 96") == VitalValues{{VitalSign::Pulse, 88}, {VitalSign::Saturation, 96}});
    refuses(u"110", Kind::Ambiguous, u"110");
    refuses(u"36.8 72 110", Kind::Ambiguous, u"110");
    refuses(u"45.2", Kind::Ambiguous, u"45.2");
    refuses(u"72 76", Kind::Ambiguous, u"76");
    refuses(u"2", Kind::Ambiguous, u"2");
}

TEST_CASE("What cannot be is named", "[rules][vitals]")
{
    refuses(u"体温368", Kind::Impossible, u"体温368");
    refuses(u"128/7", Kind::Impossible, u"128/7");
    refuses(u"SpO2 108 脈72", Kind::Impossible, u"SpO2 108");
    refuses(u"体温36.85", Kind::Malformed, u"体温36.85");
    refuses(u"脈72.5", Kind::Malformed, u"脈72.5");
    refuses(u"74/128", Kind::Malformed, u"74/128");
    refuses(u"脈72/98", Kind::Malformed, u"脈72/98");
    refuses(u"体温98%", Kind::Malformed, u"体温98%");
    refuses(u"血圧128", Kind::Unpaired, u"血圧128");
    refuses(u"下74", Kind::Unpaired, u"74");
    refuses(u"脈72 P76", Kind::Twice, u"P76");
    refuses(u"36.8 気分よし 98", Kind::Unknown, u"気分よし");
    refuses(u"呼吸18", Kind::Unknown, u"呼吸18");
    refuses(u"36.8 ？", Kind::Unknown, u"?");
    refuses(u"36.8 脈", Kind::NoNumber, u"脈");
    refuses(u"体温 なし", Kind::NoNumber, u"体温 なし");
}

TEST_CASE("Beside a fault the rest is understood", "[rules][vitals]")
{
    const VitalReading reading = readVitalLine(QStringLiteral("体温36.8 脈720"));
    REQUIRE(reading.fault);
    CHECK(reading.fault->sign == VitalSign::Pulse);
    CHECK(reading.values == VitalValues{{VitalSign::Temperature, 368}});
}

TEST_CASE("Values written down read back the same", "[rules][vitals][property]")
{
    CHECK(rc::check([] {
        const VitalValues values = somethingPossible();
        const VitalReading reading = readVitalLine(vitalLine(values));
        RC_ASSERT_FALSE(reading.fault.has_value());
        RC_ASSERT(reading.values == values);
    }));
    CHECK(vitalLine(usual) == QStringLiteral("T36.8 BP128/74 P72 SpO2 98"));
}

TEST_CASE("Any line is read to its end, and what is taken from it is possible",
          "[rules][vitals][property]")
{
    CHECK(rc::check([] {
        static const QStringList pieces{
            QStringLiteral("36.8"), QStringLiteral("128/74"), QStringLiteral("９８"),
            QStringLiteral("72"),   QStringLiteral("5"),      QStringLiteral("999999999999"),
            QStringLiteral("体温"), QStringLiteral("BP"),     QStringLiteral("脈は"),
            QStringLiteral("SpO2"), QStringLiteral("kg"),     QStringLiteral("mmHg"),
            QStringLiteral(" "),    QStringLiteral("　"),     QStringLiteral("/"),
            QStringLiteral("."),    QStringLiteral("。"),     QStringLiteral("度"),
            QStringLiteral("ー"),   QStringLiteral("𠮷"),     QString(QChar(0xD842)),
            QStringLiteral("%"),    QString(QChar(0)),        QStringLiteral("の")};
        QString line;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            line += pieces.at(*rc::gen::inRange<qsizetype>(0, pieces.size()));
        const VitalReading reading = readVitalLine(line);
        for (auto it = reading.values.begin(); it != reading.values.end(); ++it) {
            RC_ASSERT(it.value() >= possibleRange(it.key()).least);
            RC_ASSERT(it.value() <= possibleRange(it.key()).most);
        }
        if (!reading.fault)
            RC_ASSERT(reading.values.isEmpty() || arePossible(reading.values));
        else
            RC_ASSERT(!reading.fault->piece.isEmpty());
    }));
}
