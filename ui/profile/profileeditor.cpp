// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profileeditor.h"

#include "ui/profile/profilerowedit.h"
#include "ui/profile/profiletext.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

ProfileEditor::ProfileEditor(ProfileGroup group, const ProfileValue &offer, QWidget *parent)
    : QFrame(parent)
    , m_group(group)
    , m_rowColumn(new QVBoxLayout)
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("profileEditor"));
    m_problem->setObjectName(QStringLiteral("profileFaultLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::danger);
    m_problem->setPalette(colours);
    layOut(offer);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        keys->setAutoRepeat(false);
        connect(keys, &QShortcut::activated, m_store, &QPushButton::click);
    }
    connect(this, &ProfileEditor::edited, this, &ProfileEditor::check);
}

void ProfileEditor::layOut(const ProfileValue &offer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    column->addLayout(m_rowColumn);
    column->addWidget(m_problem);
    column->addWidget(makeQuestion());
    column->addWidget(makeOrders(offer));
}

QPushButton *ProfileEditor::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

QWidget *ProfileEditor::makeOrders(const ProfileValue &offer)
{
    auto *orders = new QWidget(this);
    auto *row = new FlowLayout(orders);
    m_more = addButton("addProfileRowButton", tr("Add another"));
    m_more->setVisible(shapeOf(m_group).isList);
    row->addWidget(m_more);
    if (!offer.isEmpty()) {
        auto *take = addButton("takeOfferButton", tr("Fill in from the office's own file"));
        take->setToolTip(tr("Fills only what is empty; nothing is stored yet."));
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this, offer] { takeOver(offer); });
    }
    auto *back = addButton("leaveProfileButton", tr("Leave  Esc"));
    m_store = addButton("storeProfileButton", tr("Store  Ctrl+Enter"));
    row->addWidget(back);
    row->addWidget(m_store);
    connect(m_more, &QPushButton::clicked, this, [this] { addRow({})->focusItem({}); });
    connect(back, &QPushButton::clicked, this, &ProfileEditor::leave);
    connect(m_store, &QPushButton::clicked, this, &ProfileEditor::store);
    return orders;
}

QWidget *ProfileEditor::makeQuestion()
{
    m_question = new QWidget(this);
    auto *label = new QLabel(tr("What you changed is not stored yet."), m_question);
    label->setTextFormat(Qt::PlainText);
    auto *away = addButton("throwAwayButton", tr("Throw it away"));
    m_goOn = addButton("goOnButton", tr("Go on writing"));
    auto *row = new FlowLayout(m_question);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_goOn, away})
        row->addWidget(part);
    connect(away, &QPushButton::clicked, this, &ProfileEditor::left);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_question->hide();
        focusFirst();
    });
    m_question->hide();
    return m_question;
}

void ProfileEditor::begin(const ProfileValue &value, const QList<OperationId> &seen)
{
    m_begun = value;
    m_seen = seen;
    m_question->hide();
    setRows(value);
    check();
}

void ProfileEditor::goOn(const ProfileValue &typed, const QList<OperationId> &seen)
{
    m_seen = seen;
    setRows(typed);
    Q_EMIT edited();
}

void ProfileEditor::setRows(const ProfileValue &value)
{
    qDeleteAll(std::exchange(m_rows, {}));
    for (const ProfileRow &row : value)
        addRow(row);
    if (m_rows.isEmpty())
        addRow({});
}

ProfileRowEdit *ProfileEditor::addRow(const ProfileRow &row)
{
    const qsizetype number = shapeOf(m_group).isList ? m_rows.size() + 1 : 0;
    auto *edit = new ProfileRowEdit(m_group, number, this);
    edit->setRow(row);
    QWidget *before = m_rows.isEmpty() ? nullptr : m_rows.last();
    m_rowColumn->addWidget(edit);
    m_rows.append(edit);
    if (before)
        setTabOrder(before, edit);
    m_more->setEnabled(m_rows.size() < mostProfileRows);
    connect(edit, &ProfileRowEdit::edited, this, &ProfileEditor::edited);
    edit->show();
    return edit;
}

void ProfileEditor::takeOver(const ProfileValue &offer)
{
    m_rows.first()->fillEmpty(offer.first());
    focusFirst();
}

ProfileValue ProfileEditor::value() const
{
    ProfileValue typed;
    for (const ProfileRowEdit *row : m_rows)
        typed.append(row->row());
    return cleaned(m_group, typed);
}

bool ProfileEditor::isChanged() const
{
    return value() != m_begun;
}

void ProfileEditor::check()
{
    const auto fault = faultIn(m_group, value());
    const bool isMyNumber = fault && fault->kind == ProfileFault::Kind::MyNumber;
    showProblem(isMyNumber ? profileFaultText(m_group, *fault) : QString());
}

void ProfileEditor::store()
{
    const auto fault = faultIn(m_group, value());
    if (!fault)
        return Q_EMIT storeRequested();
    showProblem(profileFaultText(m_group, *fault));
    // Rows that are empty are not among those that were checked.
    qsizetype at = fault->row;
    for (ProfileRowEdit *row : std::as_const(m_rows)) {
        if (!cleaned(m_group, {row->row()}).isEmpty() && at-- == 0)
            return row->focusItem(fault->item);
    }
}

void ProfileEditor::leave()
{
    if (!isChanged())
        return Q_EMIT left();
    m_question->show();
    m_goOn->setFocus();
}

void ProfileEditor::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ProfileEditor::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_store->setEnabled(!isBusy);
    for (ProfileRowEdit *row : std::as_const(m_rows))
        row->setEnabled(!isBusy);
}

void ProfileEditor::focusFirst()
{
    m_rows.first()->focusItem({});
}

void ProfileEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isBusy)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
