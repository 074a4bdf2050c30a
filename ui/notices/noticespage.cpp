// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticespage.h"

#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

NoticesPage::NoticesPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("noticesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::largeSpace, theme::space, theme::largeSpace, theme::space);
    column->setSpacing(theme::space);
    auto *heading = wrapped(title(), this);
    heading->setFont(theme::largeFont());
    column->addWidget(heading);
    column->addWidget(m_bar);
    column->addWidget(wrapped(tr("What waits for you is told a few times a day, all at once. Only "
                                 "this is told at once: a message that wants your acknowledgement, "
                                 "a sheet that came back with a question, another date of "
                                 "discharge, a discharge at short notice."),
                              this));
    addTimes(column);
    m_names = addBox(column, tr("Show names of patients in notices"), "showNamesCheckBox");
    column->addWidget(
        wrapped(tr("Whoever can see your screen can read them then. While Tasuki is locked a "
                   "notice never says a name, and it never shows what a message says."),
                this));
    m_quiet = addBox(column, tr("On closed days only what cannot wait"), "quietDaysCheckBox");
    column->addStretch(1);
}

void NoticesPage::addTimes(QVBoxLayout *column)
{
    const QList<QTime> times = m_workspace.notices().times();
    for (const QTime time : times) {
        const QString text = tr("Tell me at %1").arg(time.toString(QStringLiteral("H:mm")));
        const QByteArray name = "digest" + time.toString(QStringLiteral("HHmm")).toLatin1();
        m_times.append({time, addBox(column, text, (name + "CheckBox").constData())});
    }
}

QCheckBox *NoticesPage::addBox(QVBoxLayout *column, const QString &text, const char *name)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setEnabled(false); // until it is known what was chosen
    column->addWidget(box);
    connect(box, &QCheckBox::clicked, this, &NoticesPage::choose);
    return box;
}

QString NoticesPage::title() const
{
    return tr("Notices");
}

void NoticesPage::refresh()
{
    whenDone(m_workspace.notices().kept(), this, [this](const Result<Notices::Kept> &kept) {
        if (!kept)
            m_bar->showError(errorText(kept.error()));
        else if (m_unanswered == 0)
            display(kept->choice);
    });
}

void NoticesPage::focusFirst()
{
    (m_times.isEmpty() ? m_names : m_times.first().second)->setFocus();
}

void NoticesPage::display(const NoticeChoice &choice)
{
    m_kept = choice;
    for (const auto &[time, box] : std::as_const(m_times)) {
        box->setChecked(!choice.silent.contains(time));
        box->setEnabled(true);
    }
    m_names->setChecked(choice.showsNames);
    m_names->setEnabled(true);
    m_quiet->setChecked(choice.isQuietOnClosedDays);
    m_quiet->setEnabled(true);
}

NoticeChoice NoticesPage::chosen() const
{
    NoticeChoice choice = m_kept;
    for (const auto &[time, box] : m_times) {
        choice.silent.removeAll(time);
        if (!box->isChecked())
            choice.silent.append(time);
    }
    choice.showsNames = m_names->isChecked();
    choice.isQuietOnClosedDays = m_quiet->isChecked();
    return choice;
}

void NoticesPage::choose()
{
    ++m_unanswered;
    whenDone(m_workspace.notices().choose(chosen()), this, [this](const Result<void> &done) {
        --m_unanswered;
        if (done)
            return m_bar->clear();
        m_bar->showError(errorText(done.error()));
        refresh(); // shows what counts
    });
}

} // namespace tasuki
