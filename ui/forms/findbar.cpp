// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/findbar.h"

#include "ui/forms/formpageplan.h"
#include "ui/support/theme.h"
#include "ui/widgets/pickline.h"

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new PickLine(this))
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space, 6, theme::space, 6);
    auto *label = new QLabel(tr("Find an item"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_line);
    layout->addWidget(label);
    layout->addWidget(m_line, 1);
    auto *hint = new QLabel(tr("Enter: go there · Esc: back"), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setFont(theme::smallFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    m_line->setObjectName(QStringLiteral("findPickLine"));
    m_line->lineEdit()->setAccessibleName(tr("Find an item of this form by its name"));
    m_line->lineEdit()->setPlaceholderText(tr("Name of the item, also in kana or romaji"));
    m_line->lineEdit()->installEventFilter(this);
    connect(m_line, &PickLine::picked, this, [this](int index) {
        hide();
        Q_EMIT found(m_keys.value(index));
    });
    hide();
}

void FindBar::open(const QList<PlannedPage> &pages, const QStringList &asked)
{
    const QSet<QString> shown(asked.begin(), asked.end());
    QStringList names, words;
    m_keys.clear();
    const auto offer = [&](const QString &key, const FormItem &item, const PlannedPage &page) {
        if (item.text.isEmpty() || !shown.contains(key))
            return;
        m_keys.append(key);
        names.append(item.text.simplified() + QStringLiteral("  ‹ ") + page.title);
        words.append(item.shortText + u' ' + item.prefix);
    };
    for (const PlannedPage &page : pages) {
        for (const PlannedLine &line : page.lines) {
            const bool isPlace = line.kind == PlannedLine::Kind::Question
                || line.kind == PlannedLine::Kind::Heading || line.kind == PlannedLine::Kind::Table;
            if (isPlace)
                offer(line.key, *line.item, page);
        }
    }
    m_line->setChoices(names, words);
    m_line->setText({});
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->openList();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() != QEvent::KeyPress || m_composing)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        hide();
        Q_EMIT cancelled();
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return m_line->takesKey(key) || isEnter;
}

} // namespace tasuki
