// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/services/workspace.h"
#include "ui/shell/linetext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

namespace {

    using State = Connectivity::State;

    QString markOf(State state)
    {
        switch (state) {
        case State::Online:
            return QStringLiteral("●");
        case State::Offline:
            return QStringLiteral("○");
        case State::Stopped:
            return QStringLiteral("×");
        case State::Unknown:
        case State::Syncing:
            return QStringLiteral("↻");
        }
        return {};
    }

    QColor inkOf(State state)
    {
        switch (state) {
        case State::Online:
            return theme::good;
        case State::Offline:
            return theme::warning;
        case State::Stopped:
            return theme::danger;
        case State::Unknown:
        case State::Syncing:
            return theme::quietInk;
        }
        return theme::ink;
    }

    void setInk(QLabel *label, const QColor &ink)
    {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, ink);
        label->setPalette(palette);
    }

    QLabel *plainLabel(QWidget *parent, const QString &name)
    {
        auto *label = new QLabel(parent);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

} // namespace

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_mark(plainLabel(this, QStringLiteral("lineMarkLabel")))
    , m_line(plainLabel(this, QStringLiteral("lineLabel")))
    , m_unsent(plainLabel(this, QStringLiteral("unsentLabel")))
    , m_retry(new QPushButton(tr("Try again now"), this))
{
    m_line->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_retry->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space, theme::hairSpace, theme::space, theme::hairSpace);
    row->setSpacing(theme::smallSpace);
    row->addWidget(m_mark);
    row->addWidget(m_line, 1);
    row->addWidget(m_unsent);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &StatusLine::retryRequested);
    showLocked();
}

void StatusLine::show(const Workspace &workspace)
{
    const Connectivity line = workspace.connectivity();
    const SnapshotPtr snapshot = workspace.snapshot();
    m_line->setText(lineText(line, m_clock.now()));
    m_mark->setText(markOf(line.state));
    setInk(m_mark, inkOf(line.state));
    setInk(m_line, inkOf(line.state));
    m_unsent->setText(unsentText(snapshot->unsent, snapshot->oldestUnsent, m_clock.now()));
    m_retry->setVisible(line.state == State::Offline || line.state == State::Stopped);
    QWidget::show();
    updateGeometry(); // the button takes room, the text may need a line more
}

void StatusLine::showLocked()
{
    hide();
    m_line->clear();
    m_unsent->clear();
}

} // namespace tasuki
