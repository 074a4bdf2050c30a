// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalstab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/vitals/vitalchart.h"
#include "ui/vitals/vitalentrybox.h"
#include "ui/vitals/vitalrowbar.h"
#include "ui/vitals/vitaltable.h"
#include "ui/vitals/vitaltablemodel.h"
#include "ui/vitals/vitaltext.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace tasuki {

static constexpr std::array<int, 3> spanDays{14, 92, 366};

VitalsTab::VitalsTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_why(new QLabel(this))
    , m_entry(new VitalEntryBox(clock, this))
    , m_span(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_shown(new QSplitter(Qt::Vertical, this))
    , m_chartArea(new QScrollArea(m_shown))
    , m_chart(new VitalChart(m_chartArea))
    , m_model(new VitalTableModel(m_thresholds, this))
    , m_table(new VitalTable(m_shown))
    , m_rowBar(new VitalRowBar(this))
{
    m_why->setObjectName(QStringLiteral("vitalsWhyLabel"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_span->setObjectName(QStringLiteral("vitalSpanChips"));
    m_span->addChoice(tr("2 weeks"));
    m_span->addChoice(tr("3 months"));
    m_span->addChoice(tr("1 year"));
    m_span->setChosen({0});
    m_empty->setObjectName(QStringLiteral("noVitals"));
    m_table->setModel(m_model);
    layOut();
    connectParts();
}

void VitalsTab::layOut()
{
    m_chartArea->setObjectName(QStringLiteral("vitalChartArea"));
    m_chartArea->setWidget(m_chart);
    m_chartArea->setWidgetResizable(true);
    m_chartArea->setFrameShape(QFrame::NoFrame);
    m_chartArea->setFocusPolicy(Qt::NoFocus);
    m_chartArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shown->setChildrenCollapsible(false);
    m_shown->addWidget(m_chartArea);
    m_shown->addWidget(m_table);
    m_shown->setStretchFactor(0, 3);
    m_shown->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_why);
    column->addWidget(m_entry);
    column->addWidget(m_span);
    column->addWidget(m_empty, 1);
    column->addWidget(m_shown, 1);
    column->addWidget(m_rowBar);
}

void VitalsTab::connectParts()
{
    connect(m_entry, &VitalEntryBox::storeRequested, this, &VitalsTab::store);
    connect(m_span, &ChipGroup::toggled, this, &VitalsTab::readAgain);
    connect(m_chart, &VitalChart::pointChosen, this, [this](const ObjectId &measurement) {
        m_table->setCurrentIndex(m_model->indexOf(measurement));
    });
    connect(m_chart, &VitalChart::placeShown, this, [this](const QRect &panel) {
        m_chartArea->ensureVisible(panel.center().x(), panel.center().y(), 0, panel.height() / 2);
    });
    connect(m_table, &VitalTable::rowChosen, this, &VitalsTab::showRow);
    connect(m_table, &VitalTable::correctWanted, m_rowBar, &VitalRowBar::correct);
    connect(m_table, &VitalTable::retractWanted, m_rowBar, &VitalRowBar::askWhy);
    connect(m_rowBar, &VitalRowBar::correctRequested, this, &VitalsTab::correct);
    connect(m_rowBar, &VitalRowBar::retractRequested, this, &VitalsTab::retract);
    connect(m_rowBar, &VitalRowBar::closed, m_table, qOverload<>(&QWidget::setFocus));
}

void VitalsTab::refresh()
{
    showStanding();
    readAgain();
}

void VitalsTab::focusFirst()
{
    if (m_isWritable)
        m_entry->setFocus();
    else
        m_table->setFocus();
}

void VitalsTab::showStanding()
{
    const RoomEntry *entry = m_workspace.snapshot()->room(m_room);
    m_isWritable = entry && entry->isWritable(RoomFeature::Vitals);
    m_entry->setVisible(m_isWritable);
    m_why->setVisible(!m_isWritable);
    m_why->setText(entry ? refusalText(entry->lockCode(RoomFeature::Vitals))
                         : tr("This room is not on this computer any more."));
}

void VitalsTab::readAgain()
{
    const auto chosen = static_cast<size_t>(std::max(0, m_span->chosenIndex()));
    const QDateTime now = m_clock.now();
    const quint64 reading = ++m_reading;
    // To the end of tomorrow: a colleague's clock may be ahead.
    whenDone(
        m_workspace.vitals().between(m_room, now.addDays(-spanDays.at(chosen)), now.addDays(1)),
        this, [this, reading](const Result<QList<MeasurementEntry>> &entries) {
            if (reading != m_reading)
                return;
            if (entries)
                display(*entries);
            else
                m_entry->showError(errorText(entries.error()));
        });
}

void VitalsTab::display(const QList<MeasurementEntry> &entries)
{
    const QDateTime now = m_clock.now();
    const auto chosen = static_cast<size_t>(std::max(0, m_span->chosenIndex()));
    const QDateTime latest = entries.isEmpty() ? now : entries.last().measurement.measuredAt;
    m_chart->setPanels(vitalPanels(entries, m_thresholds, now.toLocalTime().date()),
                       {now.addDays(-spanDays.at(chosen)), std::max(now, latest)});
    m_model->setRows(vitalRows(entries, *m_workspace.snapshot(), now));
    const QModelIndex stored = m_model->indexOf(std::exchange(m_stored, ObjectId()));
    if (stored.isValid() || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(stored.isValid() ? stored : m_model->index(0, 0));
    for (int column = VitalTableModel::Temperature; column <= VitalTableModel::Face; ++column)
        m_table->setColumnHidden(column, !m_model->hasValues(column));
    const bool isEmpty = entries.isEmpty();
    m_empty->setTexts(tr("Nothing was measured in this time"),
                      m_isWritable ? tr("Write the values into the line above and press Enter, or "
                                        "choose a longer time.")
                                   : tr("Choose a longer time."));
    m_empty->setVisible(isEmpty);
    m_shown->setVisible(!isEmpty);
    m_rowBar->setVisible(!isEmpty);
    m_chartArea->setVisible(!m_chart->panels().isEmpty());
    showRow();
}

void VitalsTab::showRow()
{
    const VitalRow *row = m_model->row(m_table->currentIndex());
    m_rowBar->setRow(row, m_isWritable);
    if (row && !m_chart->hasFocus())
        m_chart->lookAt(row->entry.measurement.id);
}

void VitalsTab::store(const MeasurementDraft &draft)
{
    m_entry->setBusy(true);
    Vitals &vitals = m_workspace.vitals();
    const auto done
        = draft.replaces.isNull() ? vitals.add(m_room, draft) : vitals.correct(m_room, draft);
    whenDone(done, this, [this, values = draft.values](const Result<ObjectId> &stored) {
        m_entry->setBusy(false);
        if (!stored) {
            const QString refused = refusalText(stored.error().detail);
            m_entry->showError(refused.isEmpty() ? errorText(stored.error()) : refused);
            return;
        }
        m_entry->clear();
        m_entry->showStored(values);
        m_entry->setFocus();
        m_stored = *stored;
        readAgain();
    });
}

void VitalsTab::correct()
{
    if (const VitalRow *row = m_model->row(m_table->currentIndex()))
        m_entry->correct(row->entry.measurement);
}

void VitalsTab::retract(const QString &reason)
{
    const VitalRow *row = m_model->row(m_table->currentIndex());
    if (!row)
        return;
    whenDone(m_workspace.vitals().retract(m_room, row->entry.measurement.id, reason), this,
             [this](const Result<void> &done) {
                 if (!done)
                     m_entry->showError(errorText(done.error()));
                 readAgain();
             });
}

} // namespace tasuki
