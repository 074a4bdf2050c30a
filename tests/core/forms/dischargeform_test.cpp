// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

namespace {

std::shared_ptr<const FormDefinition> dischargeForm()
{
    return builtInForm("discharge-information");
}

} // namespace

TEST_CASE("The sheet of discharge asks what the official one asks, in its order and words",
          "[forms][discharge]")
{
    CHECK(dischargeForm()->edition() == QStringLiteral("平成30年/令和3年様式例準拠"));
    const QList<Field> fields{
        {"R", ItemType::Group, "基本情報・現在の状態 等"},
        {"R00", ItemType::Date, "記入日"},
        {"R-person", ItemType::Group, "属性"},
        {"R01", ItemType::String, "氏名"},
        {"R01a", ItemType::String, "フリガナ"},
        {"R01b", ItemType::Date, "生年月日"},
        {"R02", ItemType::Choice, "性別", "男|女"},
        {"R03", ItemType::Integer, "年齢"},
        {"R04", ItemType::Choice, "退院(所)時の要介護度",
         "要支援1|要支援2|要介護1|要介護2|要介護3|要介護4|要介護5|申請中|なし"},
        {"R04a", ItemType::Boolean, "要区分変更"},
        {"R-stay", ItemType::Group, "入院(所)概要"},
        {"R10", ItemType::Text, "入院原因疾患（入所目的等）"},
        {"R11", ItemType::String, "入院・入所先 施設名"},
        {"R11a", ItemType::String, "棟"},
        {"R11b", ItemType::String, "室"},
        {"R12", ItemType::Date, "入院(所)日"},
        {"R13", ItemType::Date, "退院(所)予定日"},
        {"R14", ItemType::String, "今後の医学管理 医療機関名"},
        {"R14a", ItemType::Choice, "方法", "通院|訪問診療"},
        {"S", ItemType::Group, "疾患と入院(所)中の状況"},
        {"S-diseases", ItemType::Group, "疾患"},
        {"S01-1", ItemType::String, "現在治療中の疾患"},
        {"S01-2", ItemType::String, "現在治療中の疾患"},
        {"S01-3", ItemType::String, "現在治療中の疾患"},
        {"S02", ItemType::Group, "疾患の状況 ＊番号記入"},
        {"S02a", ItemType::Choice, "安定", "①|②|③"},
        {"S02b", ItemType::Choice, "不安定", "①|②|③"},
        {"S03", ItemType::Choice, "移動手段", "自立|杖|歩行器|車いす|その他"},
        {"S03-text", ItemType::String, "その他の内容"},
        {"S-toilet", ItemType::Group, "排泄"},
        {"S04", ItemType::Choice, "排泄方法", "トイレ|ポータブル|おむつ"},
        {"S04a", ItemType::String, "カテーテル・パウチ"},
        {"S05", ItemType::Choice, "入浴方法", "自立|シャワー浴|一般浴|機械浴|行わず"},
        {"S-meal", ItemType::Group, "食事"},
        {"S06", ItemType::Choice, "食事形態", "普通|経管栄養|その他"},
        {"S06-text", ItemType::String, "その他の内容"},
        {"S06a", ItemType::OpenChoice, "UDF等の食形態区分",
         "容易にかめる|歯ぐきでつぶせる|舌でつぶせる|かまなくてよい|学会分類 0j|学会分類 "
         "0t|学会分類 1j|学会分類 2-1|学会分類 2-2|学会分類 3|学会分類 4"},
        {"S07", ItemType::Choice, "嚥下機能（むせ）", "なし|あり（時々）|あり（常に）"},
        {"S-mouth", ItemType::Group, "口腔"},
        {"S08", ItemType::Choice, "義歯", "なし|あり"},
        {"S08-kind", ItemType::Choice, "部分・総", "部分|総"},
        {"S08a", ItemType::Choice, "入院(所)中の使用", "なし|あり"},
        {"S09", ItemType::Choice, "口腔清潔", "良|不良|著しく不良"},
        {"S10", ItemType::Choice, "口腔ケア", "自立|一部介助|全介助"},
        {"S-sleep", ItemType::Group, "睡眠"},
        {"S11", ItemType::Choice, "睡眠", "良好|不良"},
        {"S11-text", ItemType::String, "不良の内容"},
        {"S12", ItemType::Choice, "眠剤使用", "なし|あり"},
        {"S13", ItemType::Choice, "認知・精神",
         "認知機能低下|せん妄|徘徊|焦燥・不穏|攻撃性|その他"},
        {"S13-text", ItemType::String, "その他の内容"},
        {"T", ItemType::Group, "受け止め/意向"},
        {"T01", ItemType::Text, "＜本人＞病気、障害、後遺症等の受け止め方"},
        {"T02", ItemType::Choice, "本人への病名告知", "あり|なし"},
        {"T03", ItemType::Text, "＜本人＞退院後の生活に関する意向"},
        {"T04", ItemType::Text, "＜家族＞病気、障害、後遺症等の受け止め方"},
        {"T05", ItemType::Text, "＜家族＞退院後の生活に関する意向"},
        {"U", ItemType::Group, "課題認識のための情報"},
        {"U-needs", ItemType::Group, "退院後に必要な事柄"},
        {"U01", ItemType::Choice, "医療処置の内容",
         "なし|点滴|酸素療法|喀痰吸引|気管切開|胃ろう|経鼻栄養|経腸栄養|褥瘡|尿道カテーテル|"
         "尿路ストーマ|消化管ストーマ|痛みコントロール|排便コントロール|自己注射|その他"},
        {"U01-injection", ItemType::String, "自己注射の内容"},
        {"U01-text", ItemType::String, "その他の内容"},
        {"U02", ItemType::Choice, "看護の視点",
         "なし|血圧|水分制限|食事制限|食形態|嚥下|口腔ケア|清潔ケア|血糖コントロール|排泄|皮膚状態|"
         "睡眠|認知機能・精神面|服薬指導|"
         "療養上の指導（食事・水分・睡眠・清潔ケア・排泄などにおける指導）|ターミナル|その他"},
        {"U02-text", ItemType::String, "その他の内容"},
        {"U03", ItemType::Choice, "リハビリの視点",
         "なし|本人指導|家族指導|関節可動域練習（ストレッチ含む）|筋力増強練習|バランス練習|"
         "麻痺・筋緊張改善練習|起居／立位等基本動作練習|摂食・嚥下訓練|言語訓練|"
         "ADL練習（歩行／入浴／トイレ動作／移乗等）|IADL練習（買い物、調理等）|"
         "疼痛管理（痛みコントロール）|更生装具・福祉用具等管理|運動耐容能練習|地域活動支援|"
         "社会参加支援|就労支援|その他"},
        {"U03-text", ItemType::String, "その他の内容"},
        {"U04", ItemType::Choice, "禁忌事項（禁忌の有無）", "なし|あり"},
        {"U04a", ItemType::Text, "禁忌の内容／留意点"},
        {"U05", ItemType::Text, "症状・病状の予後・予測"},
        {"U06", ItemType::Text, "退院に際しての日常生活の阻害要因（心身状況・環境等）"},
        {"U07", ItemType::Text, "在宅復帰のために整えなければならない要件"},
        {"V", ItemType::Group, "聞き取り"},
        {"V01", ItemType::Integer, "回目"},
        {"V02", ItemType::Date, "聞き取り日"},
        {"V03", ItemType::String, "情報提供を受けた職種（氏名）"},
        {"V04", ItemType::Choice, "会議出席", "無|有"},
    };
    checkFields(*dischargeForm(), fields);
    // Nothing is asked that is not in the list.
    CHECK(questionsOf(*dischargeForm()).size() == 61);
}

TEST_CASE("Sections and diseases of the discharge sheet carry the official numbers",
          "[forms][discharge]")
{
    QStringList numbered;
    for (const QString &linkId : dischargeForm()->linkIds()) {
        if (const QString prefix = dischargeForm()->item(linkId)->prefix; !prefix.isEmpty())
            numbered.append(linkId + u' ' + prefix);
    }
    CHECK(numbered.join(QStringLiteral(", "))
          == QStringLiteral("R 1., S ①, S01-1 ①, S01-2 ②, S01-3 ③, T ②, U 2., U-needs ③"));
}

TEST_CASE("Several answers are possible where the official sheet has boxes in a row",
          "[forms][discharge]")
{
    QStringList several;
    for (const QString &linkId : questionsOf(*dischargeForm())) {
        if (dischargeForm()->item(linkId)->repeats)
            several.append(linkId);
    }
    CHECK(several == words("R14a S02a S02b S03 S04 S13 U01 U02 U03"));
}

TEST_CASE("Each condition of the discharge sheet shows what it should", "[forms][discharge]")
{
    checkConditions(dischargeForm(),
                    {
                        {"S03", "other", "S03-text"},
                        {"S06", "other", "S06-text"},
                        {"S08", "yes", "S08-kind S08a"},
                        {"S08", "no", ""},
                        {"S11", "bad", "S11-text"},
                        {"S11", "good", ""},
                        {"S13", "other", "S13-text"},
                        {"U01", "self-injection", "U01-injection"},
                        {"U01", "other", "U01-text"},
                        {"U02", "other", "U02-text"},
                        {"U03", "other", "U03-text"},
                        {"U04", "yes", "U04a"},
                    });
}

TEST_CASE("Picking なし clears the other points of care after discharge", "[forms][discharge]")
{
    FormState state(dischargeForm());
    for (const char *question : {"U01", "U02", "U03"}) {
        const QString linkId = QString::fromLatin1(question);
        const Answer none = pick(state.form(), linkId, QStringLiteral("no"));
        const Answer other = pick(state.form(), linkId, QStringLiteral("other"));
        state.toggleOption(linkId, other);
        state.toggleOption(linkId, none);
        CHECK(state.answers(linkId) == QList<Answer>{none});
        state.toggleOption(linkId, other);
        CHECK(state.answers(linkId) == QList<Answer>{other});
    }
}

TEST_CASE("Every block of the discharge sheet has the profession that fills it in",
          "[forms][discharge]")
{
    const QList<std::pair<const char *, const char *>> blocks{
        {"msw", "R00 R01 R02 R04 R11 R11b R12 R13 R14 R14a T03 T05 U06 U07"},
        {"doctor", "R10 S01-1 S01-3 S02a S02b T01 T02 T04 U04 U04a U05"},
        {"rehab", "S03 S03-text U03 U03-text"},
        {"nurse",
         "S04 S04a S05 S08 S08-kind S08a S09 S10 S11 S11-text S12 S13 U01 U01-injection U02"},
        {"dietitian", "S06 S06-text S06a S07"},
        {"", "V V01 V02 V03 V04"}, // the care manager writes what she was told
    };
    for (const auto &[profession, linkIds] : blocks) {
        for (const QString &linkId : words(linkIds)) {
            INFO(linkId.toStdString());
            CHECK(ownerOf(*dischargeForm(), linkId) == QString::fromLatin1(profession));
        }
    }
}

TEST_CASE("The cards of the discharge sheet are those of the sheet of admission",
          "[forms][discharge]")
{
    const auto cards = dischargeForm()->cards();
    QStringList keys;
    for (const FormCard &card : cards)
        keys.append(card.key);
    CHECK(keys == words("family living adl mind medical services"));
    for (const char *linkId : {"R00", "R01", "R12", "R13"})
        CHECK(dischargeForm()->cardOf(QString::fromLatin1(linkId)) == QStringLiteral("header"));
    CHECK(dischargeForm()->cardOf(QStringLiteral("S07")) == QStringLiteral("adl"));
    CHECK(dischargeForm()->cardOf(QStringLiteral("T05")) == QStringLiteral("family"));
    CHECK(dischargeForm()->cardOf(QStringLiteral("V02")) == QStringLiteral("services"));
}

TEST_CASE("Whether the person knows the disease stays among those who need it",
          "[forms][discharge]")
{
    QStringList sensitive;
    for (const QString &linkId : questionsOf(*dischargeForm())) {
        if (dischargeForm()->item(linkId)->sensitive)
            sensitive.append(linkId);
    }
    CHECK(sensitive == words("T02"));
}

TEST_CASE("The talks with the hospital are a table of up to three rows", "[forms][discharge]")
{
    const FormItem *talks = dischargeForm()->item(QStringLiteral("V"));
    REQUIRE(talks);
    CHECK(talks->isRepeatingGroup());
    CHECK(talks->control == QStringLiteral("gtable"));
    CHECK(talks->maxOccurs == 3);
    CHECK(talks->children.size() == 4);
}

TEST_CASE("Only the days of coming and going may be asked for before a discharge sheet is sent",
          "[forms][discharge]")
{
    QStringList required;
    for (const QString &linkId : dischargeForm()->linkIds()) {
        if (dischargeForm()->item(linkId)->required)
            required.append(linkId);
    }
    CHECK(required == words("R12"));
}

TEST_CASE("The age at discharge follows from the birthday nobody has to type again",
          "[forms][discharge]")
{
    FormState state(dischargeForm());
    CHECK(dischargeForm()->item(QStringLiteral("R01b"))->hidden);
    state.setAnswers(QStringLiteral("R01b"), {day(QStringLiteral("1941-06-02"))});
    state.setAnswers(QStringLiteral("R00"), {day(QStringLiteral("2026-06-01"))});
    CHECK(summary(state, QStringLiteral("R03")) == QStringLiteral("84歳"));
    state.setAnswers(QStringLiteral("R13"), {day(QStringLiteral("2026-06-02"))});
    CHECK(summary(state, QStringLiteral("R03")) == QStringLiteral("85歳"));
}
