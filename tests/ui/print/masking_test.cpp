// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/masking.h"

using namespace tasuki;

TEST_CASE("A masked name keeps the first of each part", "[print]")
{
    const QList<std::pair<QString, QString>> names{
        {QStringLiteral("佐藤 ハル"), QStringLiteral("佐●ハ●")},
        {QStringLiteral("佐藤　ハル"), QStringLiteral("佐●ハ●")},
        {QStringLiteral("佐藤ハル"), QStringLiteral("佐●ハ●")},
        {QStringLiteral("林 誠"), QStringLiteral("●●")},
        {QStringLiteral("林誠"), QStringLiteral("林●")},
        {QStringLiteral("林 一郎"), QStringLiteral("●一●")},
        {QStringLiteral("東雲太"), QStringLiteral("東●●")},
        {QStringLiteral("長谷川 ハル"), QStringLiteral("長●●ハ●")},
        {QStringLiteral("佐藤ハルコ"), QStringLiteral("佐●ハ●●")},
        {QStringLiteral("𠮷田 ハツヱ"), QStringLiteral("𠮷●ハ●●")},
        {QStringLiteral("さとう はる"), QStringLiteral("さ●●は●")},
        {QStringLiteral("がぎぐ げ"), QStringLiteral("が●●●")},
        {QString(), QString()},
    };
    for (const auto &[name, masked] : names)
        CHECK(maskedName(name) == masked);
}

TEST_CASE("Initials come from the reading", "[print]")
{
    CHECK(initials(QStringLiteral("さとう はる")) == QStringLiteral("S.H."));
    CHECK(initials(QStringLiteral("ヨシダ ハツヱ")) == QStringLiteral("Y.H."));
    CHECK(initials(QString()).isEmpty());
}

TEST_CASE("Of an address only the town leaves", "[print]")
{
    CHECK(townOf(QStringLiteral("さくら架空市本町1-2-3")) == QStringLiteral("さくら架空市"));
    CHECK(townOf(QStringLiteral("〒000-0001　さくら架空市本町1-2-3"))
          == QStringLiteral("さくら架空市"));
    CHECK(townOf(QStringLiteral("架空町大字北1")) == QStringLiteral("架空町"));
    CHECK(townOf(QStringLiteral("どこか")).isEmpty());
}

TEST_CASE("On a masked sheet no name, reading, birth or street can be found", "[print]")
{
    FormState state = papers::demoSheet(0);
    const auto write = [&state](const char *linkId, const QString &text) {
        state.setAnswers(QLatin1String(linkId), {{{QStringLiteral("valueString"), text}}});
    };
    write("B01", QStringLiteral("佐藤 ハル"));
    write("B02", QStringLiteral("サトウ ハル"));
    write("B06", QStringLiteral("さくら架空市本町1-2-3"));
    write("B07", QStringLiteral("099-000-7777"));
    write("F07", QStringLiteral("佐藤ハルさんは朝に強い。佐藤 ハル様の希望。"));
    state.setAnswers(QStringLiteral("B05"),
                     {{{QStringLiteral("valueDate"), QStringLiteral("1942-03-14")}}});
    state.toggleOption(QStringLiteral("F04"), state.options(QStringLiteral("F04")).last().value);
    write("F04a", QStringLiteral("髙瀬 和子"));
    PrintOptions options;
    options.maskName = true;
    options.variant = PaperVariant::Fax;
    options.faxPack = true;
    const papers::Pdf pdf(papers::documentOf(state), options);
    const QString text = pdf.text();
    CHECK(text.contains(u"佐●ハ●"));
    CHECK(text.contains(u"S.H."));
    CHECK(text.contains(u"髙●和●"));
    CHECK(text.contains(u"84才"));
    for (const QString &secret :
         {QStringLiteral("佐藤"), QStringLiteral("サトウ"), QStringLiteral("さとう"),
          QStringLiteral("昭和17年"), QStringLiteral("本町"), QStringLiteral("099-000-7777"),
          QStringLiteral("髙瀬"), QStringLiteral("和子")}) {
        INFO(secret.toStdString());
        CHECK_FALSE(text.contains(secret));
    }
    CHECK(pdf.attachment().isEmpty()); // answers cannot be masked as reliably as paper
}
