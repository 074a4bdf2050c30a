// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

namespace {

std::shared_ptr<const FormDefinition> supplement()
{
    return builtInForm("region-admission-supplement");
}

std::shared_ptr<const FormDefinition> regionDischarge()
{
    return builtInForm("region-discharge");
}

/// "region-discharge" → the facts that may not leave by FAX.
QStringList sensitiveOf(const FormDefinition &form)
{
    QStringList found = questionsOf(form);
    found.removeIf([&form](const QString &linkId) { return !form.item(linkId)->sensitive; });
    return found;
}

Answer number(double value)
{
    return {{QStringLiteral("valueDecimal"), value}};
}

QString read(const FormState &state, const char *linkId)
{
    return summary(state, QString::fromLatin1(linkId));
}

void choose(FormState &state, const char *linkId, const char *code)
{
    const QString name = QString::fromLatin1(linkId);
    state.setAnswers(name, {pick(state.form(), name, QString::fromLatin1(code))});
}

} // namespace

TEST_CASE("The region's sheets do not claim to be official ones", "[forms][region]")
{
    for (const char *name :
         {"region-admission-supplement", "region-discharge", "clinic-discharge-12", "flash-12"})
        CHECK(builtInForm(name)->edition() == QStringLiteral("たすき架空地域版（独自様式）"));
}

TEST_CASE("The supplement asks what hospitals miss most", "[forms][region]")
{
    const QList<Field> fields{
        {"S1", ItemType::Group, "書類と利用者"},
        {"S1-written", ItemType::Date, "記入日"},
        {"S1-admission", ItemType::Date, "入院日"},
        {"S1-hospital", ItemType::String, "医療機関名"},
        {"S1-office", ItemType::String, "事業所名"},
        {"S1-manager", ItemType::String, "ケアマネジャー氏名"},
        {"S1-phone", ItemType::String, "TEL"},
        {"S1-name", ItemType::String, "氏名"},
        {"S1-kana", ItemType::String, "フリガナ"},
        {"S1-birth", ItemType::Date, "生年月日"},
        {"S1-age", ItemType::Integer, "年齢"},
        {"S1-sex", ItemType::Choice, "性別", "男|女"},
        {"S1-level", ItemType::Choice, "要介護度",
         "要支援1|要支援2|要介護1|要介護2|要介護3|要介護4|要介護5|申請中|区分変更|未申請"},
        {"S2", ItemType::Group, "本人と家族の意向"},
        {"S2-relation", ItemType::Text, "本人と家族の関係"},
        {"S2-capacity", ItemType::Choice, "介護力",
         "介護力が見込める|介護力は見込めない|家族や支援者はいない"},
        {"S2-degree", ItemType::Choice, "見込める程度", "十分|一部"},
        {"S2-support", ItemType::Text, "協力の内容"},
        {"S2-person", ItemType::Text, "今後の生活への本人の希望"},
        {"S2-family", ItemType::Text, "今後の生活への家族の希望"},
        {"S2-disagreement", ItemType::Choice, "家族の間の意見の違い", "なし|あり|まだ聞いていない"},
        {"S2-disagreement-text", ItemType::Text, "違いの内容"},
        {"S3", ItemType::Group, "もしものときの希望（延命など）"},
        {"S3-talk", ItemType::Choice, "本人・家族との話し合い", "した|まだ|本人が望まない"},
        {"S3-talk-date", ItemType::Date, "話し合った日"},
        {"S3-person", ItemType::Choice, "延命についての本人の希望",
         "できることはすべて|苦痛をとることを中心に|延命は望まない|決めていない|まだ聞いていない"},
        {"S3-person-text", ItemType::Text, "本人の言葉"},
        {"S3-family", ItemType::Choice, "延命についての家族の希望",
         "できることはすべて|苦痛をとることを中心に|延命は望まない|決めていない|まだ聞いていない"},
        {"S3-place", ItemType::Choice, "最期を過ごしたい場所",
         "自宅|病院|施設|決めていない|まだ聞いていない"},
        {"S3-proxy", ItemType::String, "本人に代わって決める人"},
        {"S3-proxy-relation", ItemType::String, "続柄"},
        {"S3-proxy-phone", ItemType::String, "TEL"},
        {"S4", ItemType::Group, "緊急連絡先"},
        {"S4-name", ItemType::String, "氏名"},
        {"S4-relation", ItemType::OpenChoice, "続柄",
         "配偶者|夫|妻|長男|長女|次男|次女|長男の妻|長女の夫|孫|兄弟|姉妹|甥・姪|近所の人"},
        {"S4-phone", ItemType::String, "電話"},
        {"S4-hours", ItemType::String, "つながる時間"},
        {"S4-key", ItemType::Boolean, "○ キーパーソン"},
        {"S4-carer", ItemType::Boolean, "◆ 主な介護者"},
        {"S5", ItemType::Group, "住まい（手すり・段差）"},
        {"S5-housing", ItemType::Choice, "住居の種類", "戸建て|集合住宅"},
        {"S5-rails", ItemType::Choice, "手すり", "なし|玄関|廊下|階段|便所|浴室|寝室|その他"},
        {"S5-rails-text", ItemType::String, "その他の場所"},
        {"S5-steps", ItemType::Choice, "段差",
         "なし|門から玄関|玄関の上がり口|廊下と部屋|階段|便所|浴室|その他"},
        {"S5-steps-text", ItemType::String, "その他の場所"},
        {"S5-step-height", ItemType::Integer, "玄関の段差の高さ"},
        {"S5-bed", ItemType::Choice, "寝るところ", "ベッド|介護用ベッド|布団"},
        {"S5-note", ItemType::Text, "住まいで困っていること"},
        {"S6", ItemType::Group, "お金と保険"},
        {"S6-pension", ItemType::Choice, "年金などの種類",
         "国民年金|厚生年金|障害年金|生活保護|その他"},
        {"S6-pension-text", ItemType::String, "その他の内容"},
        {"S6-amount", ItemType::Decimal, "年金の額（ひと月あたり）"},
        {"S6-share", ItemType::Choice, "介護保険の自己負担割合", "1割|2割|3割|不明"},
        {"S6-insurance", ItemType::String, "医療保険の種別と負担"},
        {"S6-limit", ItemType::Choice, "限度額認定証", "なし|あり|申請中|不明"},
        {"S6-worries", ItemType::Text, "お金の心配ごと"},
        {"S7", ItemType::Group, "利用していたサービスと事業所"},
        {"S7-kind", ItemType::Choice, "サービス",
         "訪問介護|訪問入浴|訪問看護|訪問リハ|通所介護|通所リハ|福祉用具貸与|短期入所生活介護|"
         "居宅療養管理指導|認知症共同生活介護|特定施設|居宅介護支援|夜間対応|認知症通所|"
         "小規模多機能|定期巡回|看護小規模多機能|地域密着通所|配食|その他"},
        {"S7-office", ItemType::String, "事業所"},
        {"S7-times", ItemType::Decimal, "回数"},
        {"S7-days", ItemType::String, "曜日・内容"},
        {"S7-now", ItemType::Choice, "入院中", "休止|終了|継続"},
        {"S7-sum-group", ItemType::Group, "サービスのまとめ"},
        {"S7-sum", ItemType::Decimal, "サービスの利用回数の合計"},
        {"S7-note", ItemType::Text, "サービスについて伝えたいこと"},
        {"S8", ItemType::Group, "からだと医療の補足"},
        {"S8-allergy", ItemType::Choice, "アレルギー", "なし|あり|不明"},
        {"S8-allergy-text", ItemType::String, "内容"},
        {"S8-infection", ItemType::Choice, "感染症", "なし|あり|不明"},
        {"S8-infection-text", ItemType::String, "内容"},
        {"S8-height", ItemType::Decimal, "身長"},
        {"S8-weight", ItemType::Decimal, "体重"},
        {"S8-bmi", ItemType::Decimal, "BMI"},
        {"S8-treatments", ItemType::Choice, "医療処置（追加）",
         "なし|透析|人工呼吸器|中心静脈栄養|インスリン|その他"},
        {"S8-treatments-text", ItemType::String, "その他の内容"},
        {"S8-backbed", ItemType::Choice, "急変時の受け入れ先の確認", "確認した|相談中|まだ"},
        {"S8-backbed-text", ItemType::String, "受け入れ先"},
        {"S9", ItemType::Group, "かかりつけ（医科・歯科・薬局）"},
        {"S9-kind", ItemType::Choice, "種別", "医科|歯科|薬局"},
        {"S9-name", ItemType::String, "名称"},
        {"S9-person", ItemType::String, "担当"},
        {"S9-phone", ItemType::String, "電話"},
        {"S10", ItemType::Group, "持ち物"},
        {"S10-things", ItemType::Choice, "入院のときに持って行ったもの",
         "眼鏡|義歯|補聴器|薬|お薬手帳|杖・歩行器|その他"},
        {"S10-things-text", ItemType::String, "その他のもの"},
    };
    checkFields(*supplement(), fields);
    CHECK(sensitiveOf(*supplement())
          == words("S2-disagreement S2-disagreement-text S6-pension S6-pension-text"));
    checkConditions(supplement(),
                    {
                        {"S2-capacity", "expected", "S2-degree"},
                        {"S2-disagreement", "yes", "S2-disagreement-text"},
                        {"S2-disagreement", "unknown", ""},
                        {"S3-talk", "done", "S3-talk-date"},
                        {"S5-rails", "other", "S5-rails-text"},
                        {"S5-steps", "other", "S5-steps-text"},
                        {"S5-steps", "approach", "S5-step-height"},
                        {"S5-steps", "entrance", "S5-step-height"},
                        {"S6-pension", "other", "S6-pension-text"},
                        {"S8-allergy", "yes", "S8-allergy-text"},
                        {"S8-infection", "yes", "S8-infection-text"},
                        {"S8-treatments", "other", "S8-treatments-text"},
                        {"S8-backbed", "possible", "S8-backbed-text"},
                        {"S10-things", "other", "S10-things-text"},
                    });
}

TEST_CASE("Body mass and the visits of a week are counted, not typed", "[forms][region]")
{
    FormState state(supplement());
    state.setAnswers(QStringLiteral("S8-weight"), {number(48.5)});
    CHECK(read(state, "S8-bmi").isEmpty());
    state.setAnswers(QStringLiteral("S8-height"), {number(150)});
    CHECK(read(state, "S8-bmi") == QStringLiteral("21.6"));
    const QString first = state.instanceKey(QStringLiteral("S7"), 0);
    state.setAnswers(state.keyIn(first, QStringLiteral("S7-times")), {number(2)});
    state.addInstance(QStringLiteral("S7"));
    const QString second = state.instanceKey(QStringLiteral("S7"), 1);
    state.setAnswers(state.keyIn(second, QStringLiteral("S7-times")), {number(1.5)});
    CHECK(read(state, "S7-sum") == QStringLiteral("3.5回/週"));
    state.removeInstance(QStringLiteral("S7"), 0);
    CHECK(read(state, "S7-sum") == QStringLiteral("1.5回/週"));
}

TEST_CASE("The region's discharge sheet asks what care managers miss most", "[forms][region]")
{
    const QList<Field> fields{
        {"D1", ItemType::Group, "書類と退院の予定"},
        {"D1-written", ItemType::Date, "記入日"},
        {"D1-hospital", ItemType::String, "医療機関名"},
        {"D1-ward", ItemType::String, "病棟"},
        {"D1-contact", ItemType::String, "担当者（職種・氏名）"},
        {"D1-name", ItemType::String, "氏名"},
        {"D1-kana", ItemType::String, "フリガナ"},
        {"D1-birth", ItemType::Date, "生年月日"},
        {"D1-age", ItemType::Integer, "年齢"},
        {"D1-sex", ItemType::Choice, "性別", "男|女"},
        {"D1-admission", ItemType::Date, "入院日"},
        {"D1-planned", ItemType::Date, "退院予定日"},
        {"D1-certainty", ItemType::Choice, "予定日の確かさ", "確定|見込み"},
        {"D1-to", ItemType::Choice, "退院先", "自宅|施設|ほかの病院|その他"},
        {"D1-to-text", ItemType::String, "退院先の名称"},
        {"D1-level", ItemType::Choice, "退院時の要介護度",
         "要支援1|要支援2|要介護1|要介護2|要介護3|要介護4|要介護5|申請中|区分変更|未申請"},
        {"D1-level-change", ItemType::Choice, "認定の手続き",
         "予定なし|区分変更を予定|申請した|区分変更を勧めたい"},
        {"D2", ItemType::Group, "病状（医師）"},
        {"D2-cause", ItemType::Text, "入院の原因になった病気"},
        {"D2-undisclosed", ItemType::Text, "本人に伝えていない病名"},
        {"D2-course", ItemType::Text, "経過と治療内容"},
        {"D2-explanation", ItemType::Text, "説明の内容と、本人・家族の受け止め"},
        {"D2-disclosure", ItemType::Choice, "本人への病名告知", "あり|なし"},
        {"D2-prognosis", ItemType::Text, "今後の見通し"},
        {"D2-advice", ItemType::Text, "家での療養の助言・今後の治療方針"},
        {"D2-limits", ItemType::Choice, "禁忌・制限", "なし|あり"},
        {"D2-limits-text", ItemType::Text, "内容"},
        {"D3", ItemType::Group, "基本動作（入院前と退院時）"},
        {"D3-turning-row", ItemType::Group, "寝返り"},
        {"D3-turning-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-turning", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-turning-change", ItemType::String, "変化"},
        {"D3-rising-row", ItemType::Group, "起居動作"},
        {"D3-rising-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-rising", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-rising-change", ItemType::String, "変化"},
        {"D3-standing-row", ItemType::Group, "立ち上がり"},
        {"D3-standing-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-standing", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-standing-change", ItemType::String, "変化"},
        {"D3-transfer-row", ItemType::Group, "移乗"},
        {"D3-transfer-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-transfer", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-transfer-change", ItemType::String, "変化"},
        {"D3-walking-row", ItemType::Group, "移動"},
        {"D3-walking-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-walking", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-walking-change", ItemType::String, "変化"},
        {"D3-dressing-row", ItemType::Group, "更衣"},
        {"D3-dressing-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-dressing", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-dressing-change", ItemType::String, "変化"},
        {"D3-grooming-row", ItemType::Group, "整容"},
        {"D3-grooming-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-grooming", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-grooming-change", ItemType::String, "変化"},
        {"D3-bathing-row", ItemType::Group, "入浴"},
        {"D3-bathing-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-bathing", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-bathing-change", ItemType::String, "変化"},
        {"D3-eating-row", ItemType::Group, "食事"},
        {"D3-eating-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-eating", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-eating-change", ItemType::String, "変化"},
        {"D3-urine-row", ItemType::Group, "排尿"},
        {"D3-urine-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-urine", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-urine-change", ItemType::String, "変化"},
        {"D3-stool-row", ItemType::Group, "排便"},
        {"D3-stool-before", ItemType::Choice, "入院前", "自立|見守り|一部介助|全介助"},
        {"D3-stool", ItemType::Choice, "退院時", "自立|見守り|一部介助|全介助"},
        {"D3-stool-change", ItemType::String, "変化"},
        {"D4", ItemType::Group, "リハビリ"},
        {"D4-means", ItemType::Choice, "移動手段", "自立|杖|歩行器|車いす|その他"},
        {"D4-means-text", ItemType::String, "その他の内容"},
        {"D4-status", ItemType::Text, "リハビリの状況"},
        {"D4-goal", ItemType::Text, "リハビリの目標"},
        {"D4-points", ItemType::Choice, "退院後に続けたいリハビリ",
         "なし|本人指導|家族指導|関節可動域練習（ストレッチ含む）|筋力増強練習|バランス練習|"
         "麻痺・筋緊張改善練習|起居／立位等基本動作練習|摂食・嚥下訓練|言語訓練|"
         "ADL練習（歩行／入浴／トイレ動作／移乗等）|IADL練習（買い物、調理等）|"
         "疼痛管理（痛みコントロール）|更生装具・福祉用具等管理|運動耐容能練習|地域活動支援|"
         "社会参加支援|就労支援|その他"},
        {"D4-points-text", ItemType::String, "その他の内容"},
        {"D4-cautions", ItemType::Text, "家での動作の注意点"},
        {"D4-barthel", ItemType::Group, "バーセル・インデックス（測ったとき）"},
        {"D4-bi-eating", ItemType::Choice, "食事", "10点|5点|0点"},
        {"D4-bi-transfer", ItemType::Choice, "移乗", "15点|10点|5点|0点"},
        {"D4-bi-grooming", ItemType::Choice, "整容", "5点|0点"},
        {"D4-bi-toilet", ItemType::Choice, "トイレ動作", "10点|5点|0点"},
        {"D4-bi-bathing", ItemType::Choice, "入浴", "5点|0点"},
        {"D4-bi-walking", ItemType::Choice, "平地歩行", "15点|10点|5点|0点"},
        {"D4-bi-stairs", ItemType::Choice, "階段", "10点|5点|0点"},
        {"D4-bi-dressing", ItemType::Choice, "更衣", "10点|5点|0点"},
        {"D4-bi-stool", ItemType::Choice, "排便", "10点|5点|0点"},
        {"D4-bi-urine", ItemType::Choice, "排尿", "10点|5点|0点"},
        {"D4-bi-sum", ItemType::Integer, "合計"},
        {"D5", ItemType::Group, "看護"},
        {"D5-toilet", ItemType::Group, "排泄"},
        {"D5-means", ItemType::Choice, "排泄方法", "トイレ|ポータブル|おむつ"},
        {"D5-catheter", ItemType::String, "カテーテル・パウチ"},
        {"D5-skin", ItemType::Choice, "褥瘡の有無", "なし|あり"},
        {"D5-skin-text", ItemType::String, "部位・程度"},
        {"D5-treatments", ItemType::Choice, "退院後に必要な医療処置",
         "なし|点滴|酸素療法|喀痰吸引|気管切開|胃ろう|経鼻栄養|経腸栄養|褥瘡|尿道カテーテル|"
         "尿路ストーマ|消化管ストーマ|痛みコントロール|排便コントロール|自己注射|その他"},
        {"D5-treatments-injection", ItemType::String, "自己注射の内容"},
        {"D5-treatments-text", ItemType::String, "その他の内容"},
        {"D5-points", ItemType::Choice, "看護の視点",
         "なし|血圧|水分制限|食事制限|食形態|嚥下|口腔ケア|清潔ケア|血糖コントロール|排泄|皮膚状態|"
         "睡眠|認知機能・精神面|服薬指導|"
         "療養上の指導（食事・水分・睡眠・清潔ケア・排泄などにおける指導）|ターミナル|その他"},
        {"D5-points-text", ItemType::String, "その他の内容"},
        {"D5-sleep", ItemType::Choice, "睡眠", "良好|不良"},
        {"D5-sleep-text", ItemType::String, "不良の内容"},
        {"D5-mind", ItemType::Choice, "認知・精神",
         "なし|認知機能低下|せん妄|徘徊|焦燥・不穏|攻撃性|その他"},
        {"D5-mind-text", ItemType::String, "その他の内容"},
        {"D5-cautions", ItemType::Text, "家での生活の注意点"},
        {"D6", ItemType::Group, "栄養・食事"},
        {"D6-staple", ItemType::Choice, "主食", "米飯|軟飯|全粥|その他"},
        {"D6-staple-text", ItemType::String, "その他の内容"},
        {"D6-form", ItemType::Choice, "副食の形態", "普通|きざみ|嚥下障害食|ミキサー|経管栄養"},
        {"D6-texture", ItemType::OpenChoice, "食形態の区分（UDF・学会分類）",
         "容易にかめる|歯ぐきでつぶせる|舌でつぶせる|かまなくてよい|学会分類 0j|学会分類 "
         "0t|学会分類 1j|学会分類 2-1|学会分類 2-2|学会分類 3|学会分類 4"},
        {"D6-swallowing", ItemType::Choice, "嚥下機能", "むせない|時々むせる|常にむせる"},
        {"D6-thickening", ItemType::Choice, "水分とろみ", "なし|あり"},
        {"D6-thickening-degree", ItemType::Choice, "とろみの段階",
         "段階1 薄いとろみ|段階2 中間のとろみ|段階3 濃いとろみ"},
        {"D6-energy", ItemType::Integer, "1日のエネルギー"},
        {"D6-forbidden", ItemType::String, "禁食"},
        {"D6-restriction", ItemType::Choice, "食事制限", "あり|なし|不明"},
        {"D6-restriction-text", ItemType::String, "制限の内容"},
        {"D7", ItemType::Group, "入院中に変わった薬"},
        {"D7-name", ItemType::String, "薬の名前"},
        {"D7-kind", ItemType::Choice, "変更", "中止|追加|変更"},
        {"D7-reason", ItemType::String, "理由"},
        {"D7-more", ItemType::Group, "薬の管理"},
        {"D7-management", ItemType::Choice, "薬剤管理", "自己管理|他者による管理"},
        {"D7-manager", ItemType::String, "管理者"},
        {"D7-method", ItemType::String, "管理方法"},
        {"D7-note", ItemType::Text, "お薬に関する、特記事項"},
        {"D8", ItemType::Group, "家族・住まい・制度"},
        {"D8-person", ItemType::Text, "退院後の生活への本人の希望"},
        {"D8-family", ItemType::Text, "退院後の生活への家族の希望"},
        {"D8-disagreement", ItemType::Choice, "家族の間の意見の違い", "なし|あり|まだ聞いていない"},
        {"D8-disagreement-text", ItemType::Text, "違いの内容"},
        {"D8-concern", ItemType::Choice, "家族や同居者等による虐待の疑い", "なし|あり"},
        {"D8-concern-text", ItemType::Text, "疑いの内容"},
        {"D8-assistance", ItemType::Choice, "生活保護", "なし|あり|申請中"},
        {"D8-home", ItemType::Text, "住まいで整えること"},
        {"D8-services", ItemType::Choice, "希望するサービス",
         "訪問介護|訪問看護|訪問入浴|訪問リハ|通所介護|通所リハ|短期入所|訪問診療|ベッド|"
         "エアーマット|車いす|ポータブルトイレ|宅配食|その他"},
        {"D8-services-text", ItemType::String, "その他の内容"},
    };
    checkFields(*regionDischarge(), fields);
    CHECK(sensitiveOf(*regionDischarge())
          == words("D2-undisclosed D2-disclosure D8-disagreement D8-disagreement-text D8-concern "
                   "D8-concern-text D8-assistance"));
    checkConditions(regionDischarge(),
                    {
                        {"D1-to", "home", ""},
                        {"D1-to", "facility", "D1-to-text"},
                        {"D1-to", "hospital", "D1-to-text"},
                        {"D1-to", "other", "D1-to-text"},
                        {"D2-limits", "yes", "D2-limits-text"},
                        {"D4-means", "other", "D4-means-text"},
                        {"D4-points", "other", "D4-points-text"},
                        {"D5-skin", "yes", "D5-skin-text"},
                        {"D5-treatments", "self-injection", "D5-treatments-injection"},
                        {"D5-treatments", "other", "D5-treatments-text"},
                        {"D5-points", "other", "D5-points-text"},
                        {"D5-sleep", "bad", "D5-sleep-text"},
                        {"D5-mind", "other", "D5-mind-text"},
                        {"D6-staple", "other", "D6-staple-text"},
                        {"D6-thickening", "yes", "D6-thickening-degree"},
                        {"D6-restriction", "yes", "D6-restriction-text"},
                        {"D7-management", "others", "D7-manager D7-method"},
                        {"D8-disagreement", "yes", "D8-disagreement-text"},
                        {"D8-concern", "yes", "D8-concern-text"},
                        {"D8-services", "other", "D8-services-text"},
                    });
}

TEST_CASE("Each profession of the hospital has its section on the region's sheet",
          "[forms][region]")
{
    const auto form = regionDischarge();
    QStringList owners;
    for (const FormItem &section : form->sections())
        owners.append(section.ownerProfession);
    CHECK(owners == words("msw doctor rehab rehab nurse dietitian pharmacist pharmacist msw"));
}

TEST_CASE("What changed since before admission writes itself", "[forms][region]")
{
    FormState state(regionDischarge());
    choose(state, "D3-transfer-before", "supervision");
    CHECK(read(state, "D3-transfer-change").isEmpty());
    choose(state, "D3-transfer", "partial");
    CHECK(read(state, "D3-transfer-change") == QStringLiteral("見守り → 一部介助"));
    choose(state, "D3-transfer", "supervision");
    CHECK(read(state, "D3-transfer-change") == QStringLiteral("変わりなし"));
    state.setAnswers(QStringLiteral("D3-transfer-before"), {});
    CHECK(read(state, "D3-transfer-change").isEmpty());
}

TEST_CASE("The points of the Barthel index add up", "[forms][region]")
{
    FormState state(regionDischarge());
    CHECK(read(state, "D4-bi-sum").isEmpty());
    for (const char *linkId : {"D4-bi-eating", "D4-bi-toilet", "D4-bi-stairs", "D4-bi-dressing",
                               "D4-bi-stool", "D4-bi-urine"})
        choose(state, linkId, "10");
    for (const char *linkId : {"D4-bi-grooming", "D4-bi-bathing"})
        choose(state, linkId, "5");
    choose(state, "D4-bi-transfer", "15");
    choose(state, "D4-bi-walking", "15");
    CHECK(read(state, "D4-bi-sum") == QStringLiteral("100点"));
    choose(state, "D4-bi-walking", "0");
    CHECK(read(state, "D4-bi-sum") == QStringLiteral("85点"));
}

TEST_CASE("Nobody goes home before he came", "[forms]")
{
    const struct {
        const char *form, *admission, *discharge;
    } sheets[]{{"discharge-information", "R12", "R13"},
               {"region-discharge", "D1-admission", "D1-planned"},
               {"clinic-discharge-12", "K-j", "K01a"}};
    for (const auto &sheet : sheets) {
        INFO(sheet.form);
        FormState state(builtInForm(sheet.form));
        const QString discharge = QString::fromLatin1(sheet.discharge);
        if (state.form().item(QStringLiteral("K01")))
            choose(state, "K01", "fixed");
        state.setAnswers(QString::fromLatin1(sheet.admission), {day(QStringLiteral("2026-06-03"))});
        state.setAnswers(discharge, {day(QStringLiteral("2026-06-02"))});
        REQUIRE(state.findings(discharge).size() == 1);
        CHECK(state.findings(discharge).first().rule == Finding::Rule::Constraint);
        state.setAnswers(discharge, {day(QStringLiteral("2026-06-03"))});
        CHECK(state.findings(discharge).isEmpty());
        state.setAnswers(discharge, {day(QStringLiteral("2026"))});
        CHECK(state.findings(discharge).isEmpty());
    }
}
