// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sectionlist.h"

#include "ui/support/theme.h"

#include <QSignalBlocker>

namespace tasuki {

namespace {
    constexpr int listWidth = 236;
}

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setFixedWidth(listWidth);
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections"));
    setWordWrap(true);
    setSpacing(3);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SectionList::setTitles(const QStringList &titles)
{
    const QSignalBlocker quiet(this);
    m_titles = titles;
    clear();
    addItems(titles);
}

void SectionList::setUnconfirmed(int section, int count)
{
    QListWidgetItem *line = item(section);
    if (!line)
        return;
    const QString progress = count > 0 ? tr("Unconfirmed: %n", nullptr, count) : tr("All answered");
    const QString text = m_titles[section] + u'\n' + progress;
    if (line->text() == text)
        return;
    line->setText(text);
    line->setBackground(count > 0 ? theme::unconfirmedWash : theme::paper);
}

void SectionList::choose(int section)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(section);
}

} // namespace tasuki
