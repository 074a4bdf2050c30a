// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/builtinforms.h"

using namespace tasuki;

namespace {

std::shared_ptr<const FormDefinition> letterForm()
{
    return builtInForm("hospital-letter");
}

} // namespace

TEST_CASE("The letter of the hospital asks what is known of the official one", "[forms][letter]")
{
    const QList<Field> fields{
        {"L", ItemType::Group, "書類について"},
        {"L00", ItemType::Date, "記入日"},
        {"L01", ItemType::String, "情報提供先事業所"},
        {"L02", ItemType::String, "担当"},
        {"L03", ItemType::String, "医療機関の名称"},
        {"L04", ItemType::String, "医療機関の所在地"},
        {"L05", ItemType::String, "電話"},
        {"L06", ItemType::String, "FAX"},
        {"L07", ItemType::String, "医師氏名"},
        {"L-person", ItemType::Group, "患者"},
        {"L08", ItemType::String, "患者氏名"},
        {"L09", ItemType::String, "ふりがな"},
        {"L10", ItemType::Choice, "性別", "男|女"},
        {"L11", ItemType::Date, "生年月日"},
        {"L12", ItemType::Integer, "年齢"},
        {"L13", ItemType::Text, "住所"},
        {"L14", ItemType::String, "連絡先"},
        {"L1", ItemType::Group, "患者の病状、経過等"},
        {"L1-1", ItemType::Group, "診断名・発症年月日"},
        {"L1-1-1a", ItemType::String, "診断名"},
        {"L1-1-1b", ItemType::Date, "発症年月日"},
        {"L1-1-2a", ItemType::String, "診断名"},
        {"L1-1-2b", ItemType::Date, "発症年月日"},
        {"L1-1-3a", ItemType::String, "診断名"},
        {"L1-1-3b", ItemType::Date, "発症年月日"},
        {"L1-2", ItemType::Text,
         "生活機能低下の直接の原因となっている傷病又は特定疾病の経過及び治療内容"},
        {"L1-3", ItemType::Text, "病状等の説明内容と患者の希望"},
        {"L1-4", ItemType::Group, "日常生活の自立度等"},
        {"L1-4a", ItemType::Choice, "障害高齢者の日常生活自立度", "自立|J1|J2|A1|A2|B1|B2|C1|C2"},
        {"L1-4b", ItemType::Choice, "認知症高齢者の日常生活自立度", "自立|Ⅰ|Ⅱa|Ⅱb|Ⅲa|Ⅲb|Ⅳ|M"},
        {"L1-5-group", ItemType::Group, "栄養・口腔に関する情報"},
        {"L1-5", ItemType::Choice, "栄養・口腔に関する情報", "下記参照|別紙様式50等参照"},
        {"L1-5a", ItemType::Choice, "摂食方法", "経口|経管栄養|静脈栄養"},
        {"L1-5b", ItemType::Choice, "食形態（主食）", "米飯|軟飯|全粥|その他"},
        {"L1-5b-text", ItemType::String, "その他の内容"},
        {"L1-5c", ItemType::Choice, "摂食嚥下機能障害", "なし|あり"},
        {"L1-5d", ItemType::Choice, "義歯使用", "なし|あり"},
        {"L1-5d-kind", ItemType::Choice, "部分・総", "部分|総"},
        {"L1-5e", ItemType::Choice, "歯の汚れ", "なし|あり"},
    };
    checkFields(*letterForm(), fields);
    CHECK(questionsOf(*letterForm()).size() == 33);
}

TEST_CASE("The letter shows the particulars of food only when they are not in an enclosure",
          "[forms][letter]")
{
    checkConditions(letterForm(),
                    {
                        {"L1-5", "below", "L1-5a L1-5b L1-5c L1-5d L1-5e"},
                        {"L1-5", "enclosure", ""},
                        // Not asked yet, so its answers show nothing.
                        {"L1-5b", "other", ""},
                        {"L1-5d", "yes", ""},
                    });
    FormState state(letterForm());
    const auto choose = [&state](const char *linkId, const char *code) {
        const QString name = QString::fromLatin1(linkId);
        return state.setAnswers(name, {pick(state.form(), name, QString::fromLatin1(code))});
    };
    choose("L1-5", "below");
    CHECK(choose("L1-5b", "other").enabled == wordSet("L1-5b-text"));
    CHECK(choose("L1-5d", "yes").enabled == wordSet("L1-5d-kind"));
    CHECK(choose("L1-5", "enclosure").disabled
          == wordSet("L1-5a L1-5b L1-5b-text L1-5c L1-5d L1-5d-kind L1-5e"));
}

TEST_CASE("The doctor fills in the letter, the dietitian and the nurse their part of it",
          "[forms][letter]")
{
    const auto form = letterForm();
    for (const QString &linkId : questionsOf(*form)) {
        INFO(linkId.toStdString());
        const QString owner = ownerOf(*form, linkId);
        if (linkId.startsWith(u"L1-5d") || linkId == u"L1-5e")
            CHECK(owner == QStringLiteral("nurse"));
        else if (linkId.startsWith(u"L1-5"))
            CHECK(owner == QStringLiteral("dietitian"));
        else
            CHECK(
                owner
                == (linkId.startsWith(u"L1-") ? QStringLiteral("doctor") : QStringLiteral("msw")));
    }
}

TEST_CASE("The diseases of the discharge sheet are those of the letter", "[forms][letter]")
{
    const auto discharge = builtInForm("discharge-information");
    const QStringList there = words("S01-1 S01-2 S01-3");
    const QStringList here = words("L1-1-1a L1-1-2a L1-1-3a");
    for (qsizetype i = 0; i < there.size(); ++i)
        CHECK(letterForm()->item(here[i])->codes == discharge->item(there[i])->codes);
}
