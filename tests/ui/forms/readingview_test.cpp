// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/forms/sampleform.h"
#include "ui/forms/readingview.h"

#include <QLabel>
#include <QTest>

using namespace tasuki;

namespace {
QStringList shownTexts(const QWidget &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        texts.append(label->text());
    }
    return texts;
}
} // namespace

TEST_CASE("Reading shows answers as text and every gap as unconfirmed", "[reading]")
{
    FormState state(sampleForm());
    (void)state.setAnswers(QStringLiteral("name"),
                           {Answer{{QStringLiteral("valueString"), QStringLiteral("<b>森</b>")}}});
    ReadingView view(state);
    view.resize(800, 600);
    view.show();
    const QStringList texts = shownTexts(view);
    CHECK(texts.contains(QStringLiteral("<b>森</b>")));
    CHECK(texts.count(ReadingView::tr("Unconfirmed")) == state.unanswered().size());
    CHECK_FALSE(texts.contains(QStringLiteral("いつ"))); // not asked
}

TEST_CASE("Only what is within the window counts as on screen", "[reading]")
{
    FormState state(sampleForm());
    ReadingView view(state);
    view.resize(700, 120);
    view.show();
    CHECK(QTest::qWaitForWindowExposed(&view));
    CHECK(view.linkIdsOnScreen().contains(QStringLiteral("name")));
    CHECK_FALSE(view.linkIdsOnScreen().contains(QStringLiteral("phone")));
    view.showItem(QStringLiteral("pets"));
    CHECK(view.linkIdsOnScreen().contains(QStringLiteral("pets")));
    CHECK_FALSE(view.linkIdsOnScreen().contains(QStringLiteral("name")));
}
