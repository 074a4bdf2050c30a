// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentkind.h"

#include "core/base/japanesetext.h"

#include <algorithm>
#include <set>

namespace tasuki {

namespace {

    constexpr qsizetype longestCode = 32;

    constexpr std::array<const char *, documentKinds.size()> kindCodes{
        "care-plan-1", "care-plan-2", "care-plan-3", "order",         "plan",  "report",
        "use-slip",    "assessment",  "consent",     "medicine-book", "photo", "other"};

    struct NameWord {
        const char16_t *word;
        DocumentKind kind;
    };

    const std::array nameWords{
        NameWord{u"第1表", DocumentKind::CarePlan1},
        NameWord{u"計画書(1)", DocumentKind::CarePlan1},
        NameWord{u"プラン1", DocumentKind::CarePlan1},
        NameWord{u"第2表", DocumentKind::CarePlan2},
        NameWord{u"計画書(2)", DocumentKind::CarePlan2},
        NameWord{u"プラン2", DocumentKind::CarePlan2},
        NameWord{u"第3表", DocumentKind::CarePlan3},
        NameWord{u"週間サービス", DocumentKind::CarePlan3},
        NameWord{u"プラン3", DocumentKind::CarePlan3},
        NameWord{u"指示書", DocumentKind::Order},
        NameWord{u"計画書", DocumentKind::Plan},
        NameWord{u"報告書", DocumentKind::Report},
        NameWord{u"提供票", DocumentKind::UseSlip},
        NameWord{u"アセスメント", DocumentKind::Assessment},
        NameWord{u"同意書", DocumentKind::Consent},
        NameWord{u"薬手帳", DocumentKind::MedicineBook},
        NameWord{u"くすり手帳", DocumentKind::MedicineBook},
        NameWord{u"写真", DocumentKind::Photo},
    };

    bool isCodeCharacter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    }

    bool isCarePlan(DocumentKind kind)
    {
        return kind == DocumentKind::CarePlan1 || kind == DocumentKind::CarePlan2
            || kind == DocumentKind::CarePlan3;
    }

} // namespace

QString toCode(DocumentKind kind)
{
    return QString::fromLatin1(kindCodes[static_cast<std::size_t>(kind)]);
}

DocumentKind documentKindOf(QStringView code)
{
    for (const DocumentKind kind : documentKinds) {
        if (code == QLatin1String(kindCodes[static_cast<std::size_t>(kind)]))
            return kind;
    }
    return DocumentKind::Other;
}

bool isDocumentCode(QStringView code)
{
    return !code.isEmpty() && code.size() <= longestCode
        && std::all_of(code.begin(), code.end(), isCodeCharacter);
}

std::optional<DocumentKind> guessedKind(const QString &fileName)
{
    const QString name = searchKey(fileName);
    std::set<DocumentKind> said;
    for (const NameWord &one : nameWords) {
        if (name.contains(searchKey(QString::fromUtf16(one.word))))
            said.insert(one.kind);
    }
    // 居宅サービス計画書（第1表）is a care plan, and no 計画書 beside it.
    if (std::any_of(said.begin(), said.end(), isCarePlan))
        said.erase(DocumentKind::Plan);
    return said.size() == 1 ? std::optional(*said.begin()) : std::nullopt;
}

} // namespace tasuki
