// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipgroup.h"

#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

namespace tasuki {

ChipGroup::ChipGroup(Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_layout(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChipGroup::addChoice(const QString &label)
{
    const int index = count();
    auto *chip
        = new Chip(label, m_mode == Mode::Single ? Chip::Look::Radio : Chip::Look::CheckBox, this);
    if (m_bareWidth > 0)
        chip->setBare(m_bareWidth);
    chip->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, index] { chipClicked(index); });
    m_layout->addWidget(chip);
    m_chips.append(chip);
    if (index == 0)
        setFocusProxy(chip);
    return index;
}

void ChipGroup::setExclusive(int index)
{
    m_exclusive.insert(index);
}

void ChipGroup::setFlow(Flow flow)
{
    setColumns(flow == Flow::OneBelowTheOther ? 1 : 0);
}

void ChipGroup::setColumns(int columns)
{
    m_layout->setColumns(columns);
    m_layout->invalidate();
}

void ChipGroup::setBare(int width)
{
    m_bareWidth = width;
    m_layout->setSpacing(0);
    m_layout->setLineSpacing(0);
    for (Chip *chip : std::as_const(m_chips))
        chip->setBare(width);
}

void ChipGroup::clear()
{
    setFocusProxy(nullptr);
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->removeEventFilter(this);
        chip->hide();
        chip->deleteLater(); // it may be the one that was just clicked
    }
    m_exclusive.clear();
    m_tabStop = 0;
}

void ChipGroup::setChosen(const QSet<int> &indexes)
{
    for (int i = 0; i < count(); ++i)
        m_chips[i]->setChecked(indexes.contains(i));
    const int first = chosenIndex();
    const bool focused = focusWidget() && focusWidget()->hasFocus();
    if (first >= 0 && !focused)
        setTabStop(first);
}

QSet<int> ChipGroup::chosen() const
{
    QSet<int> indexes;
    for (int i = 0; i < count(); ++i)
        if (m_chips[i]->isChecked())
            indexes.insert(i);
    return indexes;
}

int ChipGroup::chosenIndex() const
{
    for (int i = 0; i < count(); ++i)
        if (m_chips[i]->isChecked())
            return i;
    return -1;
}

void ChipGroup::setReadOnly(bool readOnly)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setEnabled(!readOnly);
}

void ChipGroup::chipClicked(int index)
{
    const bool on = m_chips[index]->isChecked();
    if (on) {
        for (int i = 0; i < count(); ++i) {
            const bool letsGo
                = m_mode == Mode::Single || m_exclusive.contains(index) || m_exclusive.contains(i);
            if (i != index && letsGo)
                m_chips[i]->setChecked(false);
        }
    }
    setTabStop(index);
    Q_EMIT toggled(index, on);
}

void ChipGroup::setTabStop(int index)
{
    m_tabStop = index;
    for (int i = 0; i < count(); ++i)
        m_chips[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_chips[index]);
}

void ChipGroup::showDigits(bool show)
{
    for (int i = 0; i < count(); ++i)
        m_chips[i]->setDigit(show && i < 9 ? i + 1 : 0);
}

void ChipGroup::moveFocus(int step)
{
    const int next = qBound(0, m_tabStop + step, count() - 1);
    setTabStop(next);
    m_chips[next]->setFocus(Qt::TabFocusReason);
}

bool ChipGroup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if ((m_left == Qt::Vertical && isUpOrDown) || (m_left == Qt::Horizontal && isSideways))
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT goOnRequested();
        return true;
    default:
        break;
    }
    const int digit = key - Qt::Key_1;
    if (digit < 0 || digit > 8 || digit >= count())
        return false;
    setTabStop(digit);
    m_chips[digit]->setFocus(Qt::ShortcutFocusReason);
    m_chips[digit]->click();
    return true;
}

bool ChipGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusIn) {
        if (const auto index = m_chips.indexOf(static_cast<Chip *>(watched)); index >= 0)
            setTabStop(int(index));
        showDigits(true);
    } else if (event->type() == QEvent::FocusOut) {
        showDigits(false);
    }
    return QWidget::eventFilter(watched, event);
}

void ChipGroup::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_chips.isEmpty())
        m_chips[m_tabStop]->setFocus(event->reason());
}

} // namespace tasuki
