// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

TEST_CASE("Twelve questions go to the clinic, each with its number", "[forms][clinic]")
{
    const auto form = builtInForm("clinic-discharge-12");
    const QList<Field> fields{
        {"K-head", ItemType::Group, "書類について"},
        {"K-a", ItemType::Date, "記入日"},
        {"K-b", ItemType::String, "診療所名"},
        {"K-c", ItemType::String, "事業所名"},
        {"K-d", ItemType::String, "ケアマネジャー氏名"},
        {"K-e", ItemType::String, "TEL"},
        {"K-f", ItemType::String, "FAX"},
        {"K-g", ItemType::String, "患者氏名"},
        {"K-h", ItemType::String, "フリガナ"},
        {"K-i", ItemType::Date, "生年月日"},
        {"K-j", ItemType::Date, "入院日"},
        {"K", ItemType::Group, "お答えいただきたい12の質問"},
        {"K01", ItemType::Choice, "退院の予定", "決まった|見込み|まだ決まっていない"},
        {"K01a", ItemType::Date, "退院（予定）日"},
        {"K02", ItemType::Text, "入院の原因になった病気"},
        {"K03", ItemType::Choice, "退院後の受診", "通院|訪問診療|ほかの医療機関"},
        {"K03-text", ItemType::String, "医療機関名"},
        {"K03a", ItemType::Date, "次の受診日"},
        {"K04", ItemType::Choice, "お薬の変更", "なし|あり"},
        {"K04-text", ItemType::Text, "変わった薬とその理由"},
        {"K05", ItemType::Choice, "退院後も続く医療処置",
         "なし|点滴|酸素療法|喀痰吸引|気管切開|胃ろう|経鼻栄養|経腸栄養|褥瘡|尿道カテーテル|"
         "尿路ストーマ|消化管ストーマ|痛みコントロール|排便コントロール|自己注射|その他"},
        {"K05-injection", ItemType::String, "自己注射の内容"},
        {"K05-text", ItemType::String, "その他の内容"},
        {"K06", ItemType::Choice, "移動", "自立|見守り|一部介助|全介助"},
        {"K06a", ItemType::Choice, "使うもの", "なし（自立）|杖|歩行器|車いす|その他"},
        {"K07", ItemType::Choice, "食事とむせ", "むせない|時々むせる|常にむせる"},
        {"K07a", ItemType::Choice, "食事形態", "普通|きざみ|嚥下障害食|ミキサー|経管栄養"},
        {"K08", ItemType::Choice, "排泄の方法", "トイレ|ポータブル|おむつ|管（カテーテル）"},
        {"K09", ItemType::Choice, "もの忘れや気持ちの変化",
         "なし|認知機能低下|せん妄|徘徊|焦燥・不穏|攻撃性|不眠|その他"},
        {"K09-text", ItemType::String, "その他の内容"},
        {"K10", ItemType::Choice, "してはいけないこと・気をつけること", "なし|あり"},
        {"K10-text", ItemType::Text, "内容"},
        {"K11", ItemType::Choice, "急に具合が悪くなったときの受け入れ",
         "当院で可|要相談|ほかの病院|不可"},
        {"K11-text", ItemType::String, "連絡先"},
        {"K12", ItemType::Choice, "退院前の話し合い", "集まって|画面越しで|電話で|必要ない"},
        {"K12-text", ItemType::String, "都合のよい日時"},
        {"K-reply", ItemType::Group, "返信"},
        {"K-received", ItemType::Boolean, "受領しました"},
        {"K-answerer", ItemType::String, "お答えくださった方（職種・氏名）"},
        {"K-answered", ItemType::Date, "お答えの日"},
        {"K-next", ItemType::Date, "次に連絡してほしい日"},
        {"K-question", ItemType::Text, "ケアマネジャーへの質問"},
    };
    checkFields(*form, fields);
    QStringList numbers;
    for (const QString &linkId : form->linkIds()) {
        if (const QString prefix = form->item(linkId)->prefix; !prefix.isEmpty())
            numbers.append(prefix);
    }
    CHECK(numbers == words("問1 問2 問3 問4 問5 問6 問7 問8 問9 問10 問11 問12"));
    checkConditions(form,
                    {
                        {"K01", "fixed", "K01a"},
                        {"K01", "expected", "K01a"},
                        {"K01", "open", ""},
                        {"K03", "other", "K03-text"},
                        {"K04", "yes", "K04-text"},
                        {"K05", "self-injection", "K05-injection"},
                        {"K05", "other", "K05-text"},
                        {"K09", "other", "K09-text"},
                        {"K10", "yes", "K10-text"},
                        {"K12", "meeting", "K12-text"},
                        {"K12", "online", "K12-text"},
                        {"K12", "phone", "K12-text"},
                        {"K12", "none", ""},
                    });
}

TEST_CASE("The clinic's answer says that it was received, by whom, and what comes next",
          "[forms][clinic]")
{
    const auto form = builtInForm("clinic-discharge-12");
    CHECK(form->item(QStringLiteral("K-received"))->isFlag());
    for (const char *linkId : {"K-answerer", "K-answered", "K-next", "K-question"})
        CHECK(form->sectionOf(QString::fromLatin1(linkId))->linkId == QStringLiteral("K-reply"));
}

TEST_CASE("The first notice has twelve questions, all of which the full sheet asks too",
          "[forms][flash]")
{
    const auto form = builtInForm("flash-12");
    const QList<Field> fields{
        {"Q-head", ItemType::Group, "書類について"},
        {"Q-a", ItemType::Date, "情報提供日"},
        {"Q-b", ItemType::Date, "入院日"},
        {"Q-c", ItemType::String, "医療機関名"},
        {"Q-d", ItemType::String, "事業所名"},
        {"Q-e", ItemType::String, "ケアマネジャー氏名"},
        {"Q-f", ItemType::String, "TEL"},
        {"Q-g", ItemType::String, "患者氏名"},
        {"Q-h", ItemType::String, "フリガナ"},
        {"Q-i", ItemType::Date, "生年月日"},
        {"Q-j", ItemType::Integer, "年齢"},
        {"Q-k", ItemType::Choice, "性別", "男|女"},
        {"Q", ItemType::Group, "速報の12項目"},
        {"Q01", ItemType::Choice, "入院時の要介護度",
         "要支援1|要支援2|要介護1|要介護2|要介護3|要介護4|要介護5|申請中|区分変更|未申請"},
        {"Q02", ItemType::Choice, "世帯構成", "独居|高齢者世帯|子と同居|その他"},
        {"Q02-text", ItemType::String, "その他の内容"},
        {"Q03", ItemType::String, "キーパーソン"},
        {"Q03a", ItemType::String, "連絡先 TEL"},
        {"Q04", ItemType::Choice, "疾患歴",
         "なし|悪性腫瘍|認知症|急性呼吸器感染症|脳血管障害|骨折|その他"},
        {"Q04-text", ItemType::String, "その他の内容"},
        {"Q05", ItemType::Choice, "精神面における療養上の問題",
         "なし|幻視・幻聴|興奮|焦燥・不穏|妄想|暴力/"
         "攻撃性|介護への抵抗|不眠|昼夜逆転|徘徊|危険行為|不潔行為|その他"},
        {"Q05-text", ItemType::String, "その他の内容"},
        {"Q06", ItemType::Choice, "移動", "自立|見守り|一部介助|全介助"},
        {"Q07", ItemType::Choice, "食事形態", "普通|きざみ|嚥下障害食|ミキサー"},
        {"Q08", ItemType::Choice, "排泄（排尿）", "自立|見守り|一部介助|全介助"},
        {"Q09", ItemType::Choice, "医療処置",
         "なし|点滴|酸素療法|喀痰吸引|気管切開|胃ろう|経鼻栄養|経腸栄養|褥瘡|尿道カテーテル|"
         "尿路ストーマ|消化管ストーマ|痛みコントロール|排便コントロール|自己注射|その他"},
        {"Q09-injection", ItemType::String, "自己注射の内容"},
        {"Q09-text", ItemType::String, "その他の内容"},
        {"Q10", ItemType::Choice, "内服薬", "なし|あり"},
        {"Q10-text", ItemType::Text, "薬の内容"},
        {"Q11", ItemType::Choice, "入院前の介護サービスの利用状況",
         "居宅サービス計画書1.2.3表|その他"},
        {"Q11-text", ItemType::String, "その他の内容"},
        {"Q12", ItemType::Text, "家族の意向"},
    };
    checkFields(*form, fields);
    const auto full = builtInForm("admission-information");
    int numbered = 0;
    for (const QString &linkId : questionsOf(*form)) {
        const FormItem *item = form->item(linkId);
        numbered += item->prefix.isEmpty() ? 0 : 1;
        INFO(linkId.toStdString());
        for (const Coding &code : item->codes) {
            const QStringList same = full->itemsWithCode(code.system, code.code);
            REQUIRE(same.size() == 1);
            // The same choices under the same codes, so that the full sheet starts from them.
            const FormItem *there = full->item(same.first());
            CHECK(there->repeats == item->repeats);
            for (const AnswerOption &option : item->options)
                CHECK(pick(*full, there->linkId, codeOf(option)) == option.value);
        }
    }
    CHECK(numbered == 12);
    checkConditions(form,
                    {
                        {"Q02", "other", "Q02-text"},
                        {"Q04", "other", "Q04-text"},
                        {"Q05", "other", "Q05-text"},
                        {"Q09", "self-injection", "Q09-injection"},
                        {"Q09", "other", "Q09-text"},
                        {"Q10", "yes", "Q10-text"},
                        {"Q11", "other", "Q11-text"},
                    });
}

TEST_CASE("Picking なし clears the others also where the choices come from a shared list",
          "[forms]")
{
    const struct {
        const char *form, *linkId;
    } items[]{
        {"flash-12", "Q09"}, {"clinic-discharge-12", "K05"}, {"region-discharge", "D5-treatments"}};
    for (const auto &item : items) {
        FormState state(builtInForm(item.form));
        const QString linkId = QString::fromLatin1(item.linkId);
        INFO(item.form);
        const Answer none = pick(state.form(), linkId, QStringLiteral("no"));
        state.toggleOption(linkId, pick(state.form(), linkId, QStringLiteral("oxygen")));
        state.toggleOption(linkId, none);
        CHECK(state.answers(linkId) == QList<Answer>{none});
    }
}
