// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicineline.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = MedicineFault::Kind;

MedicineUse useIn(const char16_t *typed)
{
    const MedicineReading reading = readMedicineLine(QString::fromUtf16(typed));
    INFO(QString::fromUtf16(typed).toStdString());
    INFO((reading.fault ? reading.fault->piece : QString()).toStdString());
    CHECK_FALSE(reading.fault);
    return reading.use;
}

/// name | strength | dose | when | route
QString read(const char16_t *typed)
{
    const MedicineUse use = useIn(typed);
    return QStringList{use.name, use.strength, use.dose, timesText(use), use.route}.join(u'|');
}

void refuses(const char16_t *typed, Kind kind, const char16_t *piece)
{
    const MedicineReading reading = readMedicineLine(QString::fromUtf16(typed));
    INFO(QString::fromUtf16(typed).toStdString());
    REQUIRE(reading.fault);
    CHECK(int(reading.fault->kind) == int(kind));
    CHECK(reading.fault->piece == QString::fromUtf16(piece));
}

} // namespace

TEST_CASE("A line of the notebook is one medicine", "[rules][medicine]")
{
    const MedicineUse use = useIn(u"アムロジピンOD錠5mg 1錠 朝食後");
    CHECK(use.name == QStringLiteral("アムロジピンOD錠"));
    CHECK(use.strength == QStringLiteral("5mg"));
    CHECK(use.dose == QStringLiteral("1錠"));
    CHECK(use.times == DoseTimes(DoseTime::Morning));
    CHECK(use.meal == MealSide::After);
    CHECK(useIn(u"　ｱﾑﾛｼﾞﾋﾟﾝＯＤ錠５ｍｇ　１錠　朝食後　") == use);
    CHECK(useIn(u"アムロジピンOD錠5㎎、1回1錠、朝食後") == use);
    CHECK(useIn(u"アムロジピンOD錠 5 mg 1 錠 あさしょくご") == use);
    CHECK(useIn(u"アムロジピンOD錠5mg 1T朝食後") == use);
    CHECK(useIn(u"アムロジピンOD錠5mg 朝食後1錠") == use);
    CHECK(useIn(u"") == MedicineUse());
    CHECK(useIn(u" 　 ") == MedicineUse());
}

TEST_CASE("When it is taken is said in many ways", "[rules][medicine]")
{
    CHECK(read(u"メトホルミン錠250mg 1錠 毎食後") == u"メトホルミン錠|250mg|1錠|朝・昼・夕 食後|");
    CHECK(read(u"メトホルミン錠250mg 1錠 朝・夕食後") == u"メトホルミン錠|250mg|1錠|朝・夕 食後|");
    CHECK(read(u"メトホルミン錠250mg 1錠 朝食後・夕食後")
          == u"メトホルミン錠|250mg|1錠|朝・夕 食後|");
    CHECK(read(u"ボグリボース錠0.2mg 1錠 毎食直前")
          == u"ボグリボース錠|0.2mg|1錠|朝・昼・夕 食直前|");
    CHECK(read(u"ゾルピデム錠5mg 半錠 眠前") == u"ゾルピデム錠|5mg|半錠|寝る前|");
    CHECK(read(u"ゾルピデム錠5mg 0.5錠 ねるまえ") == u"ゾルピデム錠|5mg|0.5錠|寝る前|");
    CHECK(read(u"カロナール錠200 2錠 頓用 発熱時") == u"カロナール錠200||2錠|頓用 発熱時|");
    CHECK(read(u"アレンドロン酸錠35mg 1錠 起床時 週1回 月曜")
          == u"アレンドロン酸錠|35mg|1錠|起床時 週1回 月曜|");
    CHECK(read(u"ラキソベロン内用液0.75% 10滴 寝る前 （3日 便が出ないとき）")
          == u"ラキソベロン内用液|0.75%|10滴|寝る前 3日 便が出ないとき|");
    CHECK(read(u"葛根湯エキス顆粒2.5g 1包 食間 1日3回")
          == u"葛根湯エキス顆粒|2.5g|1包|食間 1日3回|");
}

TEST_CASE("Insulin, drops, plasters, and what else is no tablet", "[rules][medicine]")
{
    CHECK(read(u"ノボラピッド注 朝4単位 昼4単位 夕2単位 食直前 皮下注")
          == u"ノボラピッド注||朝4単位 昼4単位 夕2単位|朝・昼・夕 食直前|皮下注");
    CHECK(read(u"ランタス注 朝8単位 夕8単位") == u"ランタス注||8単位|朝・夕|");
    CHECK(read(u"ワーファリン錠1mg 朝食後2錠 夕食後1錠")
          == u"ワーファリン錠|1mg|朝2錠 夕1錠|朝・夕 食後|");
    CHECK(read(u"ヒアレイン点眼液0.1% 1滴 両目 1日4回")
          == u"ヒアレイン点眼液|0.1%|1滴|1日4回|両目");
    CHECK(read(u"ロキソニンテープ100mg 1枚 貼付 1日1回")
          == u"ロキソニンテープ|100mg|1枚|1日1回|貼付");
    CHECK(read(u"カロナール細粒20% 0.5g 必要時") == u"カロナール細粒|20%|0.5g|頓用|");
    CHECK(read(u"ヒルドイドソフト軟膏0.3% 適量 塗布") == u"ヒルドイドソフト軟膏|0.3%|適量||塗布");
    CHECK(read(u"酸化マグネシウム錠330mg「ヨシダ」 1錠 毎食後")
          == u"酸化マグネシウム錠「ヨシダ」|330mg|1錠|朝・昼・夕 食後|");
    CHECK(read(u"ロキソニン テープ 100mg 1枚") == u"ロキソニン テープ|100mg|1枚||");
}

TEST_CASE("What may be several things is asked about, and nothing is calculated",
          "[rules][medicine]")
{
    refuses(u"メトホルミン錠250mg 3錠 分3 毎食後", Kind::PerDay, u"分3");
    refuses(u"メトホルミン錠250mg 1日3錠 毎食後", Kind::PerDay, u"1日3錠");
    refuses(u"ゾルピデム錠5mg 1錠 夜", Kind::Night, u"夜");
    refuses(u"1錠 朝食後", Kind::NoName, u"1錠");
    refuses(u"アムロジピンOD錠5mg1錠 朝", Kind::Glued, u"アムロジピンOD錠5mg1錠");
    refuses(u"アムロジピン5錠 朝", Kind::Glued, u"アムロジピン5錠");
    refuses(u"アムロジピンOD錠5mg 1錠 2錠 朝", Kind::Twice, u"2錠");
    refuses(u"アムロジピンOD錠5mg 20% 朝", Kind::Twice, u"20%");
    refuses(u"アムロジピンOD錠5mg 1錠 朝食前 夕食後", Kind::Twice, u"食後");
    refuses(u"アムロジピンOD錠5mg 1錠 朝 よく効く", Kind::Unknown, u"よく効く");
    refuses(u"アムロジピンOD錠5mg 1錠 (朝", Kind::Open, u"(朝");
    const QString endless(MedicineUse::longestLine + 1, u'ア');
    REQUIRE(readMedicineLine(endless).fault);
    CHECK(int(readMedicineLine(endless).fault->kind) == int(Kind::TooLong));
}

TEST_CASE("Beside a fault the rest of a medicine is understood", "[rules][medicine]")
{
    const MedicineReading reading
        = readMedicineLine(QStringLiteral("アムロジピンOD錠5mg 1錠 朝 よく効く"));
    REQUIRE(reading.fault);
    CHECK(reading.use.strength == QStringLiteral("5mg"));
    CHECK(reading.use.times == DoseTimes(DoseTime::Morning));
}

TEST_CASE("A medicine written down reads back the same, whatever the line was",
          "[rules][medicine][property]")
{
    CHECK(rc::check([] {
        static const QStringList pieces{QStringLiteral("アムロジピンOD錠"),
                                        QStringLiteral("5mg"),
                                        QStringLiteral("「ヨシダ」"),
                                        QStringLiteral("1錠"),
                                        QStringLiteral("２Ｔ"),
                                        QStringLiteral("朝"),
                                        QStringLiteral("夕食後"),
                                        QStringLiteral("毎食"),
                                        QStringLiteral("寝る前"),
                                        QStringLiteral("4単位"),
                                        QStringLiteral("頓用"),
                                        QStringLiteral("発熱時"),
                                        QStringLiteral("週1回"),
                                        QStringLiteral("月"),
                                        QStringLiteral("点眼"),
                                        QStringLiteral("("),
                                        QStringLiteral(")"),
                                        QStringLiteral("・"),
                                        QStringLiteral(" "),
                                        QStringLiteral("　"),
                                        QStringLiteral("、"),
                                        QStringLiteral("分3"),
                                        QStringLiteral("夜"),
                                        QStringLiteral("半"),
                                        QStringLiteral("𠮷"),
                                        QString(QChar(0xD842)),
                                        QString(QChar(0)),
                                        QStringLiteral("0.5"),
                                        QStringLiteral("mg"),
                                        QStringLiteral("時")};
        QString line;
        for (int i = *rc::gen::inRange(0, 14); i > 0; --i)
            line += pieces.at(*rc::gen::inRange<qsizetype>(0, pieces.size()));
        const MedicineReading reading = readMedicineLine(line);
        if (reading.fault) {
            RC_ASSERT(!reading.fault->piece.isEmpty());
        } else if (!reading.use.name.isEmpty()) {
            RC_ASSERT(isGoodMedicineUse(reading.use));
            RC_ASSERT(readMedicineLine(medicineLine(reading.use)) == reading);
        }
    }));
}
