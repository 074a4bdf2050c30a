// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/readingview.h"

#include "core/forms/answertext.h"
#include "ui/forms/formpageplan.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tasuki {

namespace {
    constexpr int questionColumn = 250;

    QLabel *plainLabel(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    QString answerText(const FormState &state, const FormItem &item)
    {
        QStringList texts;
        const QList<Answer> answers = state.effectiveAnswers(item.linkId);
        for (const Answer &answer : answers) {
            // A ticked flag reads as its own question elsewhere; beside the question, say yes or
            // no.
            const QJsonValue flag = answer.value(u"valueBoolean");
            texts.append(flag.isBool()
                             ? (flag.toBool() ? ReadingView::tr("Yes") : ReadingView::tr("No"))
                             : displayText(item, answer));
        }
        return texts.join(QStringLiteral("、"));
    }
} // namespace

ReadingView::ReadingView(const FormState &state, QWidget *parent)
    : QScrollArea(parent)
    , m_state(state)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    refresh();
}

void ReadingView::showOnly(const QSet<QString> &linkIds)
{
    m_only = linkIds;
    refresh();
}

void ReadingView::refresh()
{
    m_answers.clear();
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    m_grid = new QGridLayout(sheet);
    m_grid->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::largeSpace);
    m_grid->setHorizontalSpacing(theme::space);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnMinimumWidth(0, questionColumn);
    m_grid->setColumnStretch(1, 1);
    const QList<PlannedPage> pages = planPages(m_state.form(), m_only);
    for (const PlannedPage &page : pages) {
        for (const PlannedItem &line : page.items) {
            if (!m_state.isEnabled(line.item->linkId) || line.item->type == ItemType::Display)
                continue;
            if (line.item->isQuestion())
                addAnswer(*line.item, line.depth);
            else
                addHeading(*line.item, line.depth);
        }
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(sheet);
}

void ReadingView::addHeading(const FormItem &item, int depth)
{
    QLabel *heading = plainLabel(item.text, nullptr);
    QFont font = depth == 0 ? theme::largeFont() : heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(qMax(0, depth - 1) * 14, depth == 0 ? 14 : 6, 0, 2);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

void ReadingView::addAnswer(const FormItem &item, int depth)
{
    const int row = m_grid->rowCount();
    QLabel *question = plainLabel(item.text, nullptr);
    question->setForegroundRole(QPalette::PlaceholderText);
    question->setContentsMargins(qMax(0, depth - 1) * 14, 0, 0, 0);
    question->setMaximumWidth(questionColumn + 40);
    m_grid->addWidget(question, row, 0, Qt::AlignTop);
    const bool answered = m_state.isAnswered(item.linkId);
    QLabel *answer = plainLabel(answered ? answerText(m_state, item) : tr("Unconfirmed"), nullptr);
    if (!answered) {
        QPalette colours = answer->palette();
        colours.setColor(QPalette::Window, theme::unconfirmed);
        colours.setColor(QPalette::WindowText, theme::unconfirmedInk);
        answer->setPalette(colours);
        // Labels take over the role of the sheet, which is not the one coloured here.
        answer->setBackgroundRole(QPalette::Window);
        answer->setAutoFillBackground(true);
        answer->setContentsMargins(6, 0, 6, 0);
        answer->setWordWrap(false);
    }
    m_grid->addWidget(answer, row, 1,
                      answered ? Qt::Alignment(Qt::AlignTop) : Qt::AlignTop | Qt::AlignLeft);
    m_answers.insert(item.linkId, answer);
}

void ReadingView::showItem(const QString &linkId)
{
    if (QWidget *answer = m_answers.value(linkId))
        ensureWidgetVisible(answer, 0, 80);
}

QSet<QString> ReadingView::linkIdsOnScreen() const
{
    QSet<QString> seen;
    for (auto it = m_answers.begin(); it != m_answers.end(); ++it)
        if (!it.value()->visibleRegion().isEmpty())
            seen.insert(it.key());
    return seen;
}

} // namespace tasuki
