// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/support/errortext.h"
#include "ui/support/findingtext.h"

#include <QSet>

using namespace tasuki;

TEST_CASE("Every kind of error has words of its own and none shows its detail", "[text]")
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Error::Kind::Server); ++kind) {
        const QString text
            = errorText({Error::Kind(kind), QStringLiteral("select failed at row 7")});
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(QStringLiteral("row 7")));
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
}

TEST_CASE("A broken limit is named in the sentence below the question", "[text]")
{
    using Rule = Finding::Rule;
    for (const Rule rule : {Rule::TooSmall, Rule::TooLarge, Rule::TooShort, Rule::TooLong,
                            Rule::TooFew, Rule::TooMany, Rule::Decimals})
        CHECK(findingText({{}, rule, QStringLiteral("37")}).contains(QStringLiteral("37")));
    CHECK_FALSE(findingText({{}, Rule::Required, {}}).contains(u'%'));
}
