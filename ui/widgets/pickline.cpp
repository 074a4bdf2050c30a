// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickline.h"

#include "core/base/japanesetext.h"
#include "ui/support/theme.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QToolButton>

namespace tasuki {

namespace {
    constexpr int mostRows = 8;

    /// What scrolls with the line, so that the list stays where it belongs.
    QWidget *sheetOf(QWidget *line)
    {
        QWidget *sheet = line;
        for (QWidget *up = line->parentWidget(); up; up = up->parentWidget()) {
            if (qobject_cast<QAbstractScrollArea *>(up->parentWidget()))
                return sheet;
            sheet = up;
        }
        return line->window();
    }
} // namespace

PickLine::PickLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_arrow(new QToolButton(this))
    , m_model(new QStringListModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_arrow);
    m_arrow->setArrowType(Qt::DownArrow);
    m_arrow->setFocusPolicy(Qt::NoFocus); // ↓ does the same
    m_arrow->setFixedSize(26, m_line->sizeHint().height());
    m_arrow->setAccessibleName(tr("Show the choices"));
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        // Through an input method a digit arrives here, and full-width.
        if (const int index = choiceOfDigit(plainDigits(typed)); index >= 0) {
            pickChoice(index);
            return;
        }
        openList();
        filter(typed);
        Q_EMIT textEdited();
    });
    connect(m_arrow, &QToolButton::clicked, this, [this] {
        const bool wasOpen = isListOpen();
        m_line->setFocus(Qt::MouseFocusReason);
        wasOpen ? closeList() : openList();
    });
}

PickLine::~PickLine()
{
    delete m_list; // its parent is the sheet
}

void PickLine::setChoices(const QStringList &choices, const QStringList &keys)
{
    m_choices = choices;
    m_keys.clear();
    m_romaji.clear();
    for (int i = 0; i < choices.size(); ++i)
        m_keys.append(searchKey(choices[i] + u' ' + keys.value(i)));
    closeList();
}

void PickLine::setText(const QString &text)
{
    if (m_line->text() == text)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QString PickLine::text() const
{
    return m_line->text();
}

int PickLine::chosenIndex() const
{
    const QString typed = m_line->text().trimmed();
    const int exact = int(m_choices.indexOf(typed));
    if (exact >= 0 || typed.isEmpty())
        return exact;
    const QString key = searchKey(typed);
    for (int i = 0; i < m_choices.size(); ++i)
        if (searchKey(m_choices[i]) == key)
            return i;
    return -1;
}

bool PickLine::isListOpen() const
{
    return m_list && m_list->isVisible();
}

QStringList PickLine::offered() const
{
    return m_model->stringList();
}

void PickLine::openList()
{
    if (isListOpen() || m_choices.isEmpty() || m_line->isReadOnly())
        return;
    if (!m_list) {
        m_list = new QListView(sheetOf(this));
        m_list->setModel(m_model);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setUniformItemSizes(true);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setAccessibleName(tr("Choices"));
        m_list->setFrameShape(QFrame::Box);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex &index) { pick(index.row()); });
    }
    filter({});
    m_list->show();
    m_list->raise();
}

void PickLine::closeList()
{
    if (m_list)
        m_list->hide();
}

void PickLine::filter(const QString &typed)
{
    const QString key = searchKey(typed);
    const QString romaji = romajiKey(typed);
    if (!key.isEmpty() && m_romaji.isEmpty())
        for (const QString &word : std::as_const(m_keys))
            m_romaji.append(romajiKey(word));
    QList<int> first, later;
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool begins = key.isEmpty() || m_keys[i].startsWith(key);
        if (begins)
            first.append(i);
        else if (m_keys[i].contains(key) || m_romaji[i].contains(romaji))
            later.append(i);
    }
    m_shown = first + later;
    QStringList shown;
    for (const int index : std::as_const(m_shown))
        shown.append(m_choices[index]);
    m_model->setStringList(shown);
    if (!m_list)
        return;
    const int chosen = int(m_shown.indexOf(chosenIndex()));
    const int marked = chosen >= 0 ? chosen : m_marksFirst && !key.isEmpty() ? 0 : -1;
    m_list->setCurrentIndex(m_model->index(marked));
    placeList();
    if (m_shown.isEmpty())
        closeList();
}

void PickLine::placeList()
{
    QWidget *sheet = m_list->parentWidget();
    const int rowHeight = qMax(theme::rowHeight - 6, m_list->sizeHintForRow(0));
    const int rows = qBound(1, int(m_shown.size()), mostRows);
    const int height = rows * rowHeight + 2 * m_list->frameWidth();
    int width = this->width();
    for (const int index : m_shown.mid(0, 200))
        width = qMax(width, fontMetrics().horizontalAdvance(m_choices[index]) + 40);
    const QPoint below = mapTo(sheet, QPoint(0, this->height()));
    const bool hasRoom = below.y() + height <= sheet->height();
    const int above = below.y() - this->height() - height;
    width = qMin(width, sheet->width() - 8);
    m_list->setGeometry(qMin(below.x(), sheet->width() - width - 4),
                        hasRoom || above < 0 ? below.y() : above, width, height);
}

void PickLine::pick(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    pickChoice(m_shown[row]);
}

int PickLine::choiceOfDigit(QStringView typed) const
{
    constexpr int mostDigits = 9;
    if (!m_digitsPick || typed.size() != 1 || m_choices.size() > mostDigits)
        return -1;
    const auto beginsWithDigit = [](const QString &key) { return key.at(0).isDigit(); };
    for (const QString &key : m_keys)
        if (!key.isEmpty() && beginsWithDigit(key))
            return -1;
    const int index = typed.front().digitValue() - 1;
    return index < m_choices.size() ? index : -1;
}

void PickLine::pickChoice(int index)
{
    closeList();
    setText(m_choices[index]);
    Q_EMIT textEdited();
    Q_EMIT picked(index);
}

void PickLine::moveMark(int step)
{
    if (!isListOpen()) {
        openList();
        return;
    }
    const int now = m_list->currentIndex().row();
    const int next = now < 0 && step < 0 ? -1 : now + step;
    m_list->setCurrentIndex(m_model->index(qBound(0, next, int(m_shown.size()) - 1)));
}

bool PickLine::takesKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool opens = modifiers == Qt::AltModifier && event.key() == Qt::Key_Down;
    if (!isPlain && !opens)
        return false;
    const bool isWritten = m_line->text().isEmpty() || chosenIndex() >= 0;
    if (const int index = choiceOfDigit(event.text()); index >= 0 && isWritten && isPlain) {
        pickChoice(index);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Down:
        moveMark(1);
        return true;
    case Qt::Key_Up:
        moveMark(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!isListOpen())
            return false;
        moveMark(event.key() == Qt::Key_PageDown ? mostRows : -mostRows);
        return true;
    case Qt::Key_Escape:
        if (!isListOpen())
            return false;
        closeList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListOpen())
            pick(m_list->currentIndex().row());
        closeList();
        return false; // and on to the next question
    default:
        return false;
    }
}

bool PickLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        closeList();
    if (event->type() == QEvent::InputMethod) {
        const auto *composing = static_cast<QInputMethodEvent *>(event);
        if (!composing->preeditString().isEmpty()) {
            openList();
            filter(m_line->text() + composing->preeditString());
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki
