// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicinestab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/medicines/medicineentrybox.h"
#include "ui/medicines/medicinetablemodel.h"
#include "ui/medicines/medicinetext.h"
#include "ui/medicines/medicineturnbar.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tasuki {

static constexpr int wholeList = 1; ///< of the two histories

static void dress(QTableView *table)
{
    table->setObjectName(QStringLiteral("medicineTable"));
    table->setAccessibleName(MedicinesTab::tr("List of medicines"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
}

MedicinesTab::MedicinesTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_why(new QLabel(this))
    , m_entry(new MedicineEntryBox(clock, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_shown(new QSplitter(Qt::Vertical, this))
    , m_model(new MedicineTableModel(this))
    , m_table(new QTableView(m_shown))
    , m_which(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_history(new QPlainTextEdit(this))
    , m_turnBar(new MedicineTurnBar(this))
    , m_copy(new QPushButton(tr("Copy the list  Ctrl+Shift+C"), this))
    , m_photo(new QPushButton(tr("Photo of the notebook: to the messages"), this))
{
    setObjectName(QStringLiteral("medicinesTab"));
    m_bar->setObjectName(QStringLiteral("medicinesMessageBar"));
    m_why->setObjectName(QStringLiteral("medicinesWhyLabel"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("noMedicines"));
    m_copy->setObjectName(QStringLiteral("copyMedicinesButton"));
    m_copy->setAutoDefault(true);
    m_copy->setToolTip(tr("As text, for a fax or another program"));
    m_photo->setObjectName(QStringLiteral("medicinePhotoButton"));
    m_photo->setAutoDefault(true);
    m_photo->setToolTip(tr("Photos are attached to a message there (Ctrl+O)"));
    dress(m_table);
    m_table->setModel(m_model);
    layOut();
    connectParts();
    addKeys();
}

void MedicinesTab::layOut()
{
    m_shown->setChildrenCollapsible(false);
    m_shown->addWidget(m_table);
    m_shown->addWidget(historyPart());
    m_shown->setStretchFactor(0, 3);
    m_shown->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_photo);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_bar);
    column->addWidget(m_why);
    column->addWidget(m_entry);
    column->addWidget(m_empty, 1);
    column->addWidget(m_shown, 1);
    column->addWidget(m_turnBar);
    column->addLayout(buttons);
}

QWidget *MedicinesTab::historyPart()
{
    auto *part = new QWidget(m_shown);
    m_which->setObjectName(QStringLiteral("medicineHistoryChips"));
    m_which->addChoice(tr("History of this medicine"));
    m_which->addChoice(tr("History of the whole list"));
    m_which->setChosen({0});
    m_history->setObjectName(QStringLiteral("medicineHistoryEdit"));
    m_history->setAccessibleName(tr("What was changed, when and why"));
    m_history->setReadOnly(true);
    m_history->setTabChangesFocus(true);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_which);
    column->addWidget(m_history, 1);
    return part;
}

void MedicinesTab::connectParts()
{
    connect(m_entry, &MedicineEntryBox::addRequested, this, &MedicinesTab::add);
    connect(m_entry, &MedicineEntryBox::changeRequested, this, &MedicinesTab::change);
    connect(m_turnBar, &MedicineTurnBar::changeRequested, this, &MedicinesTab::beginChange);
    connect(m_turnBar, &MedicineTurnBar::turnRequested, this, &MedicinesTab::turn);
    connect(m_turnBar, &MedicineTurnBar::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MedicinesTab::showRow);
    connect(m_which, &ChipGroup::toggled, this, &MedicinesTab::showRow);
    connect(m_copy, &QPushButton::clicked, this, &MedicinesTab::copyList);
    connect(m_photo, &QPushButton::clicked, this,
            [this] { Q_EMIT tabWanted(RoomFeature::Talk, {}); });
}

void MedicinesTab::addKeys()
{
    const auto addKey = [this](const QKeySequence &keys, QWidget *of, auto order) {
        auto *shortcut = new QShortcut(keys, of);
        shortcut->setContext(of == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        addKey(QKeySequence(key), m_table, [this] { m_turnBar->change(); });
    addKey(Qt::Key_Delete, m_table, [this] { m_turnBar->ask(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] { m_entry->setFocus(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), this, [this] { m_table->setFocus(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, [this] { copyList(); });
}

QDate MedicinesTab::today() const
{
    return m_clock.now().toLocalTime().date();
}

const MedicineEntry *MedicinesTab::chosen() const
{
    return m_model->entry(m_table->currentIndex());
}

void MedicinesTab::refresh()
{
    showStanding();
    readAgain();
}

void MedicinesTab::focusFirst()
{
    if (m_isWritable)
        m_entry->setFocus();
    else
        m_table->setFocus();
}

void MedicinesTab::showStanding()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *room = snapshot->room(m_room);
    m_isWritable = room && room->isWritable(RoomFeature::Medicines);
    m_entry->setVisible(m_isWritable);
    m_why->setVisible(!m_isWritable);
    m_why->setText(room ? medicinesClosedText(*room)
                        : tr("This room is not on this computer any more."));
    m_photo->setVisible(room && room->isWritable(RoomFeature::Talk));
}

void MedicinesTab::readAgain()
{
    const quint64 reading = ++m_reading;
    whenDone(m_workspace.medicines().all(m_room), this,
             [this, reading](const Result<QList<MedicineEntry>> &entries) {
                 if (reading != m_reading)
                     return;
                 if (entries)
                     display(*entries);
                 else
                     m_bar->showError(medicineErrorText(entries.error()));
             });
}

void MedicinesTab::display(const QList<MedicineEntry> &entries)
{
    const MedicineEntry *before = chosen();
    const ObjectId wanted = m_stored.isNull() && before ? before->medicine.id : m_stored;
    m_model->setEntries(entries, today());
    const QModelIndex again = m_model->indexOf(wanted);
    if (again.isValid())
        m_stored = {};
    if (again.isValid() || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    const bool isEmpty = entries.isEmpty();
    m_empty->setTexts(tr("There is no medicine in the list yet"),
                      m_isWritable ? tr("Write the first one into the line above and press Enter: "
                                        "name, strength, how much each time, and when.")
                                   : tr("Nobody has written one down."));
    m_empty->setVisible(isEmpty);
    m_shown->setVisible(!isEmpty);
    m_turnBar->setVisible(!isEmpty);
    m_copy->setVisible(!isEmpty);
    showRow();
}

void MedicinesTab::showRow()
{
    const MedicineEntry *entry = chosen();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const QDateTime now = m_clock.now();
    m_turnBar->setEntry(entry, m_isWritable, today());
    const QString trail = m_which->chosenIndex() == wholeList
        ? medicineListTrail(m_model->entries(), *snapshot, now)
        : entry ? medicineTrail(entry->medicine, *snapshot, now)
                : QString();
    if (m_history->toPlainText() != trail) // otherwise what is selected stays so
        m_history->setPlainText(trail);
}

void MedicinesTab::add(const MedicineDraft &draft)
{
    m_entry->setBusy(true);
    whenDone(m_workspace.medicines().add(m_room, draft), this,
             [this, use = draft.use](const Result<ObjectId> &stored) {
                 m_entry->setBusy(false);
                 if (!stored)
                     return m_entry->showError(medicineErrorText(stored.error()));
                 m_entry->clear();
                 m_entry->showGood(tr("Stored: %1").arg(useText(use)));
                 m_entry->setFocus();
                 m_stored = *stored;
                 readAgain();
             });
}

void MedicinesTab::beginChange()
{
    const MedicineEntry *entry = chosen();
    if (!entry)
        return;
    if (!m_entry->isEmpty() && !m_entry->isChanging(entry->medicine.id)) {
        m_entry->showWarning(
            tr("Please store or clear first what you have begun to write in the line."));
        m_entry->setFocus();
    } else if (!m_entry->isChanging(entry->medicine.id)) {
        m_entry->change(entry->medicine);
    } else {
        m_entry->setFocus();
    }
}

void MedicinesTab::change(ObjectId medicine, const MedicineChange &change)
{
    m_entry->setBusy(true);
    whenDone(m_workspace.medicines().change(m_room, medicine, change), this,
             [this, medicine, use = change.use](const Result<void> &stored) {
                 m_entry->setBusy(false);
                 if (!stored)
                     return m_entry->showError(medicineErrorText(stored.error()));
                 m_entry->clear();
                 m_entry->showGood(tr("Changed: %1").arg(useText(use)));
                 m_table->setFocus();
                 m_stored = medicine;
                 readAgain();
             });
}

void MedicinesTab::turn(MedicineStep::Kind kind, QDate on, const QString &reason)
{
    const MedicineEntry *entry = chosen();
    if (!entry)
        return;
    if (!on.isValid())
        return m_bar->showWarning(
            tr("From which day? Write a whole day, like R8.6.1 or 2026-06-01."));
    if (!isGoodMedicineReason(reason))
        return m_bar->showWarning(reason.isEmpty()
                                      ? tr("Please say why: others will ask.")
                                      : tr("Please give a shorter reason, up to %1 characters.")
                                            .arg(Medicine::longestReason));
    const ObjectId id = entry->medicine.id;
    const MedicineTurn turn{entry->medicine.latest().operation, on, reason};
    Medicines &service = m_workspace.medicines();
    const auto done = kind == MedicineStep::Kind::Stopped ? service.stop(m_room, id, turn)
                                                          : service.resume(m_room, id, turn);
    whenDone(done, this, [this, id](const Result<void> &written) {
        if (!written)
            return m_bar->showError(medicineErrorText(written.error()));
        m_bar->clear();
        m_turnBar->closeQuestion();
        m_stored = id;
        readAgain();
    });
}

void MedicinesTab::copyList()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *room = snapshot->room(m_room);
    if (!room || m_model->entries().isEmpty())
        return;
    const QString whose = room->room.patient ? room->room.patient->name : room->room.title;
    QGuiApplication::clipboard()->setText(medicineListText(m_model->entries(), whose, today()));
    m_bar->showGood(tr("The list is copied as text."));
}

} // namespace tasuki
