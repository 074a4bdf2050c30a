// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarboard.h"

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/calendarview.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

CalendarBoard::CalendarBoard(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_model(new CalendarModel(today, this))
    , m_heading(new QLabel(this))
    , m_span(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_view(new CalendarView(*m_model, this))
{
    m_heading->setObjectName(QStringLiteral("calendarHeadingLabel"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_span->setObjectName(QStringLiteral("calendarSpanChips"));
    m_span->setAccessibleName(tr("How much is shown"));
    m_span->addChoice(tr("Month  M"));
    m_span->addChoice(tr("Week  W"));
    m_span->addChoice(tr("Day  D"));
    layOut();
    setFocusProxy(m_view);
    connect(m_model, &CalendarModel::changed, this, &CalendarBoard::showWhere);
    connect(m_span, &ChipGroup::toggled, this, [this](int index, bool on) {
        if (on)
            m_model->setSpan(static_cast<CalendarSpan>(index));
        else
            showWhere(); // one of them is always chosen
    });
    showWhere();
}

QPushButton *CalendarBoard::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoDefault(true);
    return button;
}

void CalendarBoard::layOut()
{
    auto *before = addButton("calendarBeforeButton", tr("◀"), tr("Earlier (PgUp)"));
    auto *after = addButton("calendarAfterButton", tr("▶"), tr("Later (PgDn)"));
    auto *today = addButton("calendarTodayButton", tr("Today  T"), tr("To today (T)"));
    connect(before, &QPushButton::clicked, this, [this] { m_model->step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_model->step(1); });
    connect(today, &QPushButton::clicked, this, [this] { m_model->setDay(m_model->today()); });
    auto *row = new QHBoxLayout;
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(today);
    row->addWidget(m_heading, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addLayout(row);
    column->addWidget(m_span);
    column->addWidget(m_view, 1);
}

void CalendarBoard::showWhere()
{
    m_heading->setText(shownText(*m_model));
    m_span->setChosen({static_cast<int>(m_model->span())});
}

} // namespace tasuki
