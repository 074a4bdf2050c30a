// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointeditor.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

namespace tasuki {

PointEditor::PointEditor(QWidget *parent)
    : QFrame(parent)
    , m_mode(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_leave(new QPushButton(tr("Stop  Esc"), this))
    , m_store(new QPushButton(this))
{
    constexpr int lines = 3;
    setObjectName(QStringLiteral("pointEditor"));
    setFrameShape(QFrame::StyledPanel);
    m_mode->setTextFormat(Qt::PlainText);
    m_mode->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("pointTextEdit"));
    m_text->setAccessibleName(tr("Text of the care point"));
    m_text->setPlaceholderText(tr("What everybody who comes has to know"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + theme::space);
    m_leave->setObjectName(QStringLiteral("leavePointButton"));
    m_store->setObjectName(QStringLiteral("storePointButton"));
    m_store->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_leave);
    row->addWidget(m_store);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::hairSpace);
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_mode);
    column->addWidget(m_text);
    column->addLayout(row);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *store = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        store->setContext(Qt::WidgetWithChildrenShortcut);
        store->setAutoRepeat(false);
        connect(store, &QShortcut::activated, m_store, &QPushButton::click);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, &PointEditor::edited);
    connect(this, &PointEditor::edited, this, &PointEditor::updateButtons);
    connect(m_leave, &QPushButton::clicked, this, &PointEditor::leave);
    connect(m_store, &QPushButton::clicked, this, &PointEditor::storeRequested);
    setFocusProxy(m_text);
    begin({}, {}, {});
}

void PointEditor::begin(ObjectId point, OperationId seen, const QString &text)
{
    m_editing = point;
    m_seen = seen;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    const bool isNew = point.isNull();
    m_mode->setText(tr("You are editing this point. What it said before stays to be seen."));
    m_mode->setVisible(!isNew);
    m_leave->setVisible(!isNew);
    m_store->setText(isNew ? tr("Add  Ctrl+Enter") : tr("Store  Ctrl+Enter"));
    updateButtons();
}

void PointEditor::edit(const CarePoint &point)
{
    begin(point.id, point.latest().operation, point.text());
    m_text->setFocus();
}

void PointEditor::writeAgain(const QString &text)
{
    setText(text);
    m_text->setFocus();
}

void PointEditor::leave()
{
    if (!m_editing.isNull())
        clear();
}

void PointEditor::clear()
{
    begin({}, {}, {});
}

void PointEditor::setText(const QString &text)
{
    begin({}, {}, text);
}

void PointEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_text->setReadOnly(isBusy);
    updateButtons();
}

QString PointEditor::text() const
{
    return m_text->toPlainText().trimmed();
}

bool PointEditor::isEmpty() const
{
    return text().isEmpty();
}

bool PointEditor::isUntouched() const
{
    return isEmpty() && m_editing.isNull()
        && m_text->textCursor().block().layout()->preeditAreaText().isEmpty();
}

void PointEditor::updateButtons()
{
    m_store->setEnabled(!m_isBusy && !isEmpty());
}

void PointEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_editing.isNull())
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
