// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/differencerows.h"

using namespace tasuki;

namespace {

QList<FactDifference> twoChanges()
{
    FactDifference transfer;
    transfer.kind = FactDifference::Kind::Worse;
    transfer.linkId = QStringLiteral("H05");
    transfer.label = QStringLiteral("移乗");
    transfer.before = QStringLiteral("見守り");
    transfer.after = QStringLiteral("全介助");
    transfer.steps = 2;
    FactDifference pension;
    pension.kind = FactDifference::Kind::New;
    pension.linkId = QStringLiteral("B15");
    pension.label = QStringLiteral("年金などの種類");
    pension.after = QStringLiteral("生活保護");
    pension.sensitive = true;
    return {transfer, pension};
}

const ComparedSheets sheets{QStringLiteral("入院前"), QStringLiteral("退院時")};

} // namespace

TEST_CASE("A comparison on paper says in words what changed, and how far", "[print]")
{
    const PrintDocument document = papers::documentOf(papers::demoSheet(4));
    const papers::Pdf pdf(SheetPrinter(document, twoChanges(), sheets));
    CHECK(pdf.text().contains(u"移乗見守り全介助▲morehelp(2)"));
    CHECK(pdf.text().contains(u"生活保護newlywritten"));
    CHECK(pdf.attachment().isEmpty());
    PrintOptions fax;
    fax.variant = PaperVariant::Fax;
    const SheetPrinter withheld(document, twoChanges(), sheets, fax);
    CHECK(withheld.withheld().size() == 1);
    CHECK_FALSE(papers::Pdf(withheld).text().contains(u"年金"));
}
