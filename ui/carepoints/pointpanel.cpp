// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointpanel.h"

#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

PointPanel::PointPanel(QWidget *parent)
    : QFrame(parent)
    , m_about(plainLabel("pointAboutLabel", this))
    , m_text(new QPlainTextEdit(this))
    , m_source(addButton("pointSourceButton", tr("Opens the message it was kept from (O)")))
    , m_edit(addButton("editPointButton",
                       tr("Writes another version; what it said before stays to be seen (F2)")))
    , m_pin(addButton("pinPointButton", tr("Whether it stands above the others (P)")))
    , m_end(addButton("endPointButton",
                      tr("It holds no longer; it stays to be seen, with the reason (Del)")))
    , m_again(addButton("pointAgainButton", tr("A new point that says the same")))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
    , m_quoted(plainLabel("pointQuotedLabel", this))
    , m_trail(plainLabel("pointTrailLabel", this))
{
    setObjectName(QStringLiteral("pointPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("pointWholeTextEdit"));
    m_text->setAccessibleName(tr("The whole point"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setText(tr("Edit  F2"));
    m_end->setText(tr("End  Del"));
    m_again->setText(tr("Add again"));
    layOut();
    connect(m_source, &QPushButton::clicked, this, &PointPanel::sourceRequested);
    connect(m_edit, &QPushButton::clicked, this, &PointPanel::editRequested);
    connect(m_pin, &QPushButton::clicked, this, &PointPanel::pinRequested);
    connect(m_end, &QPushButton::clicked, this, &PointPanel::askWhy);
    connect(m_again, &QPushButton::clicked, this, &PointPanel::againRequested);
    displayNothing();
}

QPushButton *PointPanel::addButton(const char *name, const QString &tip)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    return button;
}

void PointPanel::layOut()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_edit, m_pin, m_end, m_again})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_about);
    column->addWidget(m_text, 2);
    column->addWidget(m_quoted);
    column->addWidget(m_source, 0, Qt::AlignLeft);
    column->addWidget(buttons);
    column->addWidget(makeReason());
    column->addWidget(makeTrail(), 2);
}

QWidget *PointPanel::makeReason()
{
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins({});
    m_reason->setObjectName(QStringLiteral("endReasonEdit"));
    m_reason->setPlaceholderText(tr("Why does it hold no longer?"));
    m_reason->setAccessibleName(tr("Reason for the end"));
    row->addWidget(m_reason, 1);
    auto *confirm = addButton("confirmEndButton", {});
    confirm->setText(tr("End"));
    row->addWidget(confirm);
    const auto give = [this] { Q_EMIT endRequested(m_reason->text().trimmed()); };
    connect(confirm, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    return m_reasonRow;
}

QWidget *PointPanel::makeTrail()
{
    auto *area = new QScrollArea(this);
    area->setWidget(m_trail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("What it said before"));
    return area;
}

void PointPanel::display(const PointRow &row, const Snapshot &snapshot, const QDateTime &now,
                         bool isWritable)
{
    const CarePoint &point = row.point();
    const bool isOther = std::exchange(m_shown, point.id) != point.id;
    setEnabled(true);
    m_about->setText(row.waiting.isEmpty() ? row.about : row.about + u'\n' + row.waiting);
    if (isOther || m_text->toPlainText() != point.text())
        m_text->setPlainText(point.text()); // otherwise what is selected stays so
    m_source->setVisible(point.source.has_value());
    m_quoted->setVisible(point.source && point.source->words != point.text());
    if (point.source) {
        m_source->setText(originText(*point.source, snapshot, now));
        m_quoted->setText(tr("It said: %1").arg(point.source->words));
    }
    const bool hasPast = point.versions.size() > 1 || point.ended;
    m_trail->setText(hasPast ? pointTrail(point, snapshot, now) : QString());
    showButtons(point, isWritable);
    if (isOther || !isWritable || point.ended)
        m_reasonRow->hide();
}

void PointPanel::showButtons(const CarePoint &point, bool isWritable)
{
    const bool isStanding = isWritable && !point.ended;
    for (QPushButton *button : {m_edit, m_pin, m_end})
        button->setVisible(isStanding);
    m_pin->setText(point.isPinned ? tr("Not on top  P") : tr("On top  P"));
    m_again->setVisible(isWritable && point.ended);
}

void PointPanel::displayNothing()
{
    m_shown = {};
    m_about->setText(tr("Choose a point to see where it comes from and what it said before."));
    m_text->clear();
    m_trail->clear();
    m_quoted->hide();
    m_source->hide();
    m_reasonRow->hide();
    for (QPushButton *button : {m_edit, m_pin, m_end, m_again})
        button->hide();
    setEnabled(false);
}

void PointPanel::askWhy()
{
    if (!m_end->isVisibleTo(this))
        return;
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus();
}

void PointPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_reasonRow->isVisible())
        m_reasonRow->hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
