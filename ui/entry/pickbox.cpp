// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/pickbox.h"

#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchline.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr QSize boxSize(520, 340);
    constexpr int longestRow = 90; ///< characters; the whole text is in the tool tip

    QString oneLine(const QString &text)
    {
        const QString line = text.simplified();
        return line.size() > longestRow ? line.left(longestRow) + u'…' : line;
    }

} // namespace

PickBox::PickBox(const QString &title, const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_line(new SearchLine(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_hint(new QLabel(hint, this))
{
    setWindowTitle(title);
    setModal(true);
    m_line->setObjectName(QStringLiteral("pickLineEdit"));
    m_line->setAccessibleName(title);
    m_line->setMinimumHeight(theme::rowHeight);
    m_list->setObjectName(QStringLiteral("pickListWidget"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(theme::smallFont());
    m_column->setContentsMargins(theme::smallSpace, theme::smallSpace, theme::smallSpace,
                                 theme::smallSpace);
    m_column->addWidget(m_line);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_hint);
    m_empty->hide();
    resize(boxSize);
    m_line->installEventFilter(this);
    connect(m_line, &SearchLine::typedChanged, this, &PickBox::typedChanged);
    connect(m_line, &SearchLine::moveRequested, this, &PickBox::move);
    const auto pick = [this] {
        if (currentRow() >= 0)
            Q_EMIT picked(currentRow());
    };
    connect(m_line, &QLineEdit::returnPressed, this, pick);
    connect(m_list, &QListWidget::itemClicked, this, pick);
}

void PickBox::setRows(const QList<Row> &rows)
{
    m_list->clear();
    for (const Row &row : rows) {
        const QString text = row.note.isEmpty()
            ? oneLine(row.text)
            : oneLine(row.text) + QStringLiteral("\n    ") + row.note;
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(row.text.toHtmlEscaped());
    }
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
    if (!m_line->isHidden())
        setChoosing(true);
}

void PickBox::setEmptyTexts(const QString &title, const QString &explanation)
{
    m_empty->setTexts(title, explanation);
}

int PickBox::currentRow() const
{
    return m_list->currentRow();
}

QString PickBox::typed() const
{
    return m_line->typed();
}

void PickBox::setTyped(const QString &text)
{
    m_line->setText(text);
}

void PickBox::setChoosing(bool isChoosing)
{
    m_line->setVisible(isChoosing);
    m_list->setVisible(isChoosing && m_list->count() > 0);
    m_empty->setVisible(isChoosing && m_list->count() == 0);
    m_hint->setVisible(isChoosing);
    if (isChoosing)
        m_line->setFocus();
}

void PickBox::placeBeside(const QRect &field)
{
    const QScreen *screen = QGuiApplication::screenAt(field.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const bool fitsBelow = field.bottom() + height() < room.bottom();
    const int y = fitsBelow ? field.bottom() + theme::hairSpace : field.top() - height();
    QWidget::move(
        std::clamp(field.left(), room.left(), std::max(room.left(), room.right() - width())),
        std::max(room.top(), y));
}

bool PickBox::takeKey(const QKeyEvent &event)
{
    Q_UNUSED(event)
    return false;
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event))
        ? true
        : QDialog::eventFilter(watched, event);
}

void PickBox::move(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(currentRow() + rows, 0, m_list->count() - 1));
}

} // namespace tasuki
