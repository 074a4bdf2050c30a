// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/templatecards.h"

#include "ui/rooms/roomwords.h"
#include "ui/rooms/templatecard.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace tasuki {

TemplateCards::TemplateCards(const QList<RoomTemplate> &templates, QWidget *parent)
    : QWidget(parent)
    , m_templates(templates)
    , m_group(new QButtonGroup(this))
{
    constexpr int columns = 2;
    setObjectName(QStringLiteral("templateCards"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme::smallSpace);
    for (int i = 0; i < m_templates.size(); ++i) {
        const RoomTemplate &kind = m_templates.at(i);
        auto *card = new TemplateCard(templateText(kind.title), templateText(kind.purpose), this);
        card->setObjectName(kind.id + QStringLiteral("Card"));
        m_group->addButton(card, i);
        grid->addWidget(card, i / columns, i % columns);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            Q_EMIT chosenChanged();
    });
}

const RoomTemplate *TemplateCards::chosen() const
{
    const int index = m_group->checkedId();
    return index < 0 ? nullptr : &m_templates.at(index);
}

void TemplateCards::focusChosen()
{
    QAbstractButton *card
        = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
    if (card)
        card->setFocus();
}

} // namespace tasuki
