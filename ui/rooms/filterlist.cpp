// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/filterlist.h"

#include "core/base/japanesetext.h"
#include "ui/support/theme.h"
#include "ui/widgets/searchline.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

FilterList::FilterList(const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new SearchLine(this))
    , m_list(new QListWidget(this))
{
    constexpr int fewestRows = 2;
    setObjectName(objectName);
    m_line->setObjectName(objectName + QStringLiteral("LineEdit"));
    m_line->setPlaceholderText(tr("Type to find"));
    m_line->setAccessibleName(name);
    m_list->setObjectName(objectName + QStringLiteral("List"));
    m_list->setAccessibleName(name);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fewestRows * theme::rowHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &SearchLine::typedChanged, this, &FilterList::filter);
    connect(m_line, &SearchLine::moveRequested, this, &FilterList::move);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilterList::chosenChanged);
}

void FilterList::setRows(const QList<Row> &rows)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear(); // what was chosen among others is nothing here
    }
    m_rows = rows;
    m_keys.clear();
    for (const Row &row : rows)
        m_keys.append(searchKey(row.text + row.keys.join(u' ')) + u'\n'
                      + romajiKey(searchKey(row.keys.join(u' '))));
    m_line->clear();
    filter({});
}

/// What was chosen stays chosen as long as it is in the list. The first that fits is marked for
/// whoever typed something; nothing is marked for whoever did not.
void FilterList::filter(const QString &typed)
{
    const int before = chosen();
    const QString key = searchKey(typed);
    const QString romaji = romajiKey(key);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (int i = 0; i < m_rows.size(); ++i) {
            if (!key.isEmpty() && !m_keys.at(i).contains(key) && !m_keys.at(i).contains(romaji))
                continue;
            auto *item = new QListWidgetItem(m_rows.at(i).text, m_list);
            item->setData(Qt::UserRole, i);
            if (i == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && !key.isEmpty())
            m_list->setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

void FilterList::choose(int row)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toInt() == row)
            m_list->setCurrentRow(i);
    }
}

int FilterList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void FilterList::move(int rows)
{
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(last, 0)));
}

} // namespace tasuki
