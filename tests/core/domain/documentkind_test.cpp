// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentkind.h"
#include "tests/support/text.h"

#include <QSet>

using namespace tasuki;

TEST_CASE("Every kind of paper has a code of its own that leads back to it", "[domain][document]")
{
    QSet<QString> codes;
    for (const DocumentKind kind : documentKinds) {
        CHECK(documentKindOf(toCode(kind)) == kind);
        CHECK(isDocumentCode(toCode(kind)));
        codes.insert(toCode(kind));
    }
    CHECK(codes.size() == qsizetype(documentKinds.size()));
    CHECK(toCode(DocumentKind::UseSlip) == QStringLiteral("use-slip")); // it travels: for ever
    CHECK(documentKindOf(u"of-a-later-version") == DocumentKind::Other);
    CHECK(documentKindOf({}) == DocumentKind::Other);
}

TEST_CASE("A code is short and plain, whoever made it", "[domain][document]")
{
    CHECK(isDocumentCode(u"of-a-later-version-2"));
    CHECK(isDocumentCode(QString(32, u'a')));
    for (const QString &bad :
         {QString(), QString(33, u'a'), QStringLiteral("提供票"), QStringLiteral("Use-Slip"),
          QStringLiteral("a b"), QStringLiteral("a\n"), QStringLiteral("../a")})
        CHECK_FALSE(isDocumentCode(bad));
}

TEST_CASE("The name of a file says what it is, or nothing", "[domain][document]")
{
    const auto guessed = [](const char16_t *name) { return guessedKind(QString::fromUtf16(name)); };
    CHECK(guessed(u"提供票12月.pdf") == DocumentKind::UseSlip);
    CHECK(guessed(u"訪問看護指示書.pdf") == DocumentKind::Order);
    CHECK(guessed(u"ケアプラン第２表.pdf") == DocumentKind::CarePlan2);
    CHECK(guessed(u"居宅サービス計画書（１）.pdf") == DocumentKind::CarePlan1);
    CHECK(guessed(u"居宅サービス計画書 第３表.pdf") == DocumentKind::CarePlan3);
    CHECK(guessed(u"訪問看護計画書.pdf") == DocumentKind::Plan);
    CHECK(guessed(u"薬学的管理の報告書.pdf") == DocumentKind::Report);
    CHECK(guessed(u"ｱｾｽﾒﾝﾄ.pdf") == DocumentKind::Assessment);
    CHECK(guessed(u"同意書.jpg") == DocumentKind::Consent);
    CHECK(guessed(u"お薬手帳.jpg") == DocumentKind::MedicineBook);
    CHECK(guessed(u"おくすり手帳.jpg") == DocumentKind::MedicineBook);
    CHECK(guessed(u"褥瘡の写真.jpg") == DocumentKind::Photo);
    CHECK_FALSE(guessed(u"scan0012.pdf"));
    CHECK_FALSE(guessed(u"計画書と報告書.pdf")); // two things
    CHECK_FALSE(guessed(u""));
}
