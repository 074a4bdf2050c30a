// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profilerowedit.h"

#include "ui/profile/profilewords.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/dateedit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tasuki {

ProfileRowEdit::ProfileRowEdit(ProfileGroup group, qsizetype number, QWidget *parent)
    : QFrame(parent)
    , m_group(group)
{
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::hairSpace);
    form->setContentsMargins(number > 0 ? theme::smallSpace : 0, theme::hairSpace,
                             theme::smallSpace, theme::hairSpace);
    if (number > 0) {
        setAccessibleName(rowTitle(group, number));
        setFrameShape(QFrame::StyledPanel);
        addLeaveOut(form, number);
    }
    for (const ProfileItem &item : shapeOf(group).items)
        addField(form, item);
}

void ProfileRowEdit::addLeaveOut(QFormLayout *form, qsizetype number)
{
    m_leaveOut = new QPushButton(tr("Take out"), this);
    m_leaveOut->setObjectName(QStringLiteral("leaveOutButton"));
    m_leaveOut->setAccessibleName(tr("Take out: %1").arg(rowTitle(m_group, number)));
    m_leaveOut->setCheckable(true);
    m_leaveOut->setAutoDefault(true);
    auto *title = new QLabel(rowTitle(m_group, number), this);
    title->setTextFormat(Qt::PlainText);
    form->addRow(title, m_leaveOut);
    connect(m_leaveOut, &QPushButton::toggled, this, [this](bool isOut) {
        m_leaveOut->setText(isOut ? tr("Put back") : tr("Take out"));
        for (const Field &field : std::as_const(m_fields))
            widgetOf(field)->setEnabled(!isOut);
        Q_EMIT edited();
    });
}

void ProfileRowEdit::addField(QFormLayout *form, const ProfileItem &item)
{
    constexpr int textLines = 3;
    const QString name = itemLabel(m_group, item.code);
    Field field{item, nullptr, nullptr, nullptr, nullptr};
    switch (item.kind) {
    case ProfileKind::Text:
        field.text = new QPlainTextEdit(this);
        field.text->setTabChangesFocus(true);
        field.text->setFixedHeight(textLines * fontMetrics().lineSpacing() + theme::space);
        field.text->setAccessibleName(name);
        connect(field.text, &QPlainTextEdit::textChanged, this, &ProfileRowEdit::edited);
        break;
    case ProfileKind::Day:
    case ProfileKind::SomeDay:
        field.date = new DateEdit(this);
        field.date->lineEdit()->setAccessibleName(name);
        connect(field.date, &DateEdit::edited, this, &ProfileRowEdit::edited);
        break;
    case ProfileKind::Choice:
        addChips(field, name);
        break;
    default:
        field.line = new QLineEdit(this);
        field.line->setPlaceholderText(itemExample(item));
        field.line->setAccessibleName(name);
        connect(field.line, &QLineEdit::textEdited, this, &ProfileRowEdit::edited);
    }
    widgetOf(field)->setObjectName(item.code + QStringLiteral("Edit"));
    form->addRow(name, widgetOf(field));
    m_fields.append(field);
}

QWidget *ProfileRowEdit::addChips(Field &field, const QString &name)
{
    field.chips = new ChipGroup(ChipGroup::Mode::Single, this);
    field.chips->setAccessibleName(name);
    for (const QString &choice : field.item.choices)
        field.chips->addChoice(choiceText(field.item.code, choice));
    connect(field.chips, &ChipGroup::toggled, this, &ProfileRowEdit::edited);
    return field.chips;
}

QWidget *ProfileRowEdit::widgetOf(const Field &field)
{
    if (field.text)
        return field.text;
    if (field.date)
        return field.date;
    return field.chips ? static_cast<QWidget *>(field.chips) : field.line;
}

QString ProfileRowEdit::textOf(const Field &field)
{
    if (field.text)
        return field.text->toPlainText();
    if (field.chips)
        return field.item.choices.value(field.chips->chosenIndex());
    if (!field.date)
        return field.line->text();
    const auto date = field.date->date();
    return date ? date->toIso() : field.date->text(); // unreadable: as it stands, to be told of
}

void ProfileRowEdit::setText(const Field &field, const QString &text)
{
    if (field.text)
        field.text->setPlainText(text);
    else if (field.chips)
        field.chips->setChosen(field.item.choices.contains(text)
                                   ? QSet<int>{int(field.item.choices.indexOf(text))}
                                   : QSet<int>());
    else if (!field.date)
        field.line->setText(text);
    else if (const auto date = PartialDate::fromIso(text))
        field.date->setDate(date);
    else
        field.date->setText(text);
}

void ProfileRowEdit::setRow(const ProfileRow &row)
{
    for (const Field &field : std::as_const(m_fields))
        setText(field, row.value(field.item.code));
}

void ProfileRowEdit::fillEmpty(const ProfileRow &row)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (textOf(field).trimmed().isEmpty() && row.contains(field.item.code))
            setText(field, row.value(field.item.code));
    }
    Q_EMIT edited();
}

ProfileRow ProfileRowEdit::row() const
{
    ProfileRow row;
    if (m_leaveOut && m_leaveOut->isChecked())
        return row;
    for (const Field &field : m_fields)
        row.insert(field.item.code, textOf(field));
    return row;
}

void ProfileRowEdit::focusItem(const QString &item)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (field.item.code == item)
            return widgetOf(field)->setFocus();
    }
    widgetOf(m_fields.first())->setFocus();
}

} // namespace tasuki
