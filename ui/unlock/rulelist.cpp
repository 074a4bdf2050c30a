// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/rulelist.h"

#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

RuleList::RuleList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace / 2);
    for (int i = 0; i < 5; ++i) {
        m_labels.append(new QLabel(this));
        column->addWidget(m_labels.last());
    }
    show({}, false);
}

void RuleList::show(const PasswordRules &rules, bool isSameTwice)
{
    const QList<std::pair<bool, QString>> lines{
        {rules.isLongEnough, tr("%1 characters or more").arg(PasswordRules::shortest)},
        {rules.hasLetter, tr("a letter (a, B …)")},
        {rules.hasDigit, tr("a digit (1, 2 …)")},
        {rules.hasSymbol, tr("a sign (- + ! # …)")},
        {isSameTwice, tr("the same in both fields")},
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &[isMet, text] = lines[i];
        m_labels[i]->setText((isMet ? QStringLiteral("✓ ") : QStringLiteral("・ ")) + text);
        QPalette palette = m_labels[i]->palette();
        palette.setColor(QPalette::WindowText, isMet ? theme::good : theme::quietInk);
        m_labels[i]->setPalette(palette);
    }
}

} // namespace tasuki
