// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/cautionstab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/carepoints.h"
#include "core/services/workspace.h"
#include "ui/carepoints/pointdelegate.h"
#include "ui/carepoints/pointdraft.h"
#include "ui/carepoints/pointeditor.h"
#include "ui/carepoints/pointmodel.h"
#include "ui/carepoints/pointpanel.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

CautionsTab::CautionsTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_closed(new QLabel(this))
    , m_model(new PointModel(this))
    , m_points(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(tr("There is no care point yet"),
                             tr("Write below what everybody who comes has to know: allergies, what "
                                "not to do, what to look out for. Or keep it from a message: "
                                "choose the message and press K."),
                             this))
    , m_withEnded(new QCheckBox(this))
    , m_editor(new PointEditor(this))
    , m_draft(new PointDraft(room, m_editor, workspace.drafts(), this))
    , m_panel(new PointPanel(this))
{
    setObjectName(QStringLiteral("cautionsTab"));
    m_bar->setObjectName(QStringLiteral("cautionsMessageBar"));
    m_closed->setObjectName(QStringLiteral("cautionsClosedLabel"));
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("carePointsListView"));
    m_list->setAccessibleName(tr("Care points"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PointDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_withEnded->setObjectName(QStringLiteral("endedPointsCheckBox"));
    layOut();
    connectParts();
    addKeys();
}

void CautionsTab::layOut()
{
    m_points->addWidget(m_list);
    m_points->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_points, 1);
    column->addWidget(m_withEnded);
    column->addWidget(m_editor);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_bar);
    whole->addWidget(m_closed);
    whole->addWidget(split, 1);
}

void CautionsTab::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CautionsTab::showPanel);
    connect(m_withEnded, &QCheckBox::toggled, this, &CautionsTab::refresh);
    connect(m_editor, &PointEditor::storeRequested, this, &CautionsTab::store);
    connect(m_draft, &PointDraft::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_panel, &PointPanel::editRequested, this, &CautionsTab::edit);
    connect(m_panel, &PointPanel::pinRequested, this, &CautionsTab::pin);
    connect(m_panel, &PointPanel::endRequested, this, &CautionsTab::end);
    connect(m_panel, &PointPanel::againRequested, this, &CautionsTab::writeAgain);
    connect(m_panel, &PointPanel::sourceRequested, this, &CautionsTab::openSource);
}

void CautionsTab::addKeys()
{
    const auto addKey = [this](const QKeySequence &keys, QWidget *of, auto order) {
        auto *shortcut = new QShortcut(keys, of);
        shortcut->setContext(of == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2})
        addKey(QKeySequence(key), m_list, [this] { edit(); });
    addKey(Qt::Key_Delete, m_list, [this] { m_panel->askWhy(); });
    addKey(Qt::Key_P, m_list, [this] { pin(); });
    addKey(Qt::Key_O, m_list, [this] { openSource(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), this, [this] { m_editor->setFocus(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), this, [this] { m_list->setFocus(); });
}

const PointRow *CautionsTab::chosenRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->rows().at(index.row()) : nullptr;
}

bool CautionsTab::isWritable() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    return entry && entry->isWritable(RoomFeature::Cautions);
}

void CautionsTab::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const RoomEntry *entry = snapshot->room(m_room))
        showPoints(*entry);
    else
        showGone();
}

void CautionsTab::showPoints(const RoomEntry &entry)
{
    const auto ended
        = std::count_if(entry.points.begin(), entry.points.end(),
                        [](const CarePointEntry &one) { return one.point.ended.has_value(); });
    m_withEnded->setText(tr("Show %n ended", nullptr, static_cast<int>(ended)));
    m_withEnded->setVisible(ended > 0);
    const PointRow *row = chosenRow();
    const ObjectId chosen = row ? row->point().id : ObjectId();
    const ObjectId wanted = m_toChoose;
    m_model->setRows(pointRows(entry.points, m_withEnded->isChecked() && ended > 0,
                               *m_workspace.snapshot(), m_clock.now()));
    m_points->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    if (const QModelIndex again = m_model->indexOf(chosen); again.isValid())
        m_list->setCurrentIndex(again);
    if (!wanted.isNull())
        choose(wanted);
    const QString closed = closedText(entry);
    m_closed->setText(closed);
    m_closed->setVisible(!closed.isEmpty());
    m_editor->setEnabled(closed.isEmpty());
    showPanel();
}

/// What stood there is not this person's to read any more.
void CautionsTab::showGone()
{
    m_model->setRows({});
    m_points->setCurrentWidget(m_empty);
    m_withEnded->hide();
    m_editor->setEnabled(false);
    m_closed->setText(tr("This room is no longer here. You may have left it."));
    m_closed->show();
    showPanel();
}

void CautionsTab::focusFirst()
{
    if (m_model->rowCount() == 0)
        return m_editor->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void CautionsTab::saveNow()
{
    m_draft->keepNow();
}

void CautionsTab::choose(ObjectId point)
{
    const QModelIndex index = m_model->indexOf(point);
    m_toChoose = index.isValid() ? ObjectId() : point; // what was written just now comes later
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void CautionsTab::showPanel()
{
    if (const PointRow *row = chosenRow())
        m_panel->display(*row, *m_workspace.snapshot(), m_clock.now(), isWritable());
    else
        m_panel->displayNothing();
}

void CautionsTab::report(const Result<void> &done)
{
    if (done)
        m_bar->clear();
    else
        m_bar->showError(pointErrorText(done.error()));
}

void CautionsTab::store()
{
    const QString text = m_editor->text();
    if (!isGoodPointText(text)) {
        m_bar->showWarning(
            tr("Please write less, up to %1 characters: a point is to be read at a glance.")
                .arg(CarePoint::longestText));
        return;
    }
    m_editor->setBusy(true);
    const auto stored = [this](const Result<ObjectId> &point) {
        m_editor->setBusy(false);
        report(point ? Result<void>() : Result<void>(point.error()));
        if (!point)
            return;
        m_editor->clear();
        choose(*point);
        m_list->setFocus();
    };
    CarePoints &service = m_workspace.carePoints();
    if (const ObjectId editing = m_editor->editing(); editing.isNull()) {
        whenDone(service.add(m_room, {text, {}}), this, stored);
    } else {
        whenDone(service.edit(m_room, editing, m_editor->seen(), text), this,
                 [stored, editing](const Result<void> &done) {
                     stored(done ? Result<ObjectId>(editing) : Result<ObjectId>(done.error()));
                 });
    }
}

void CautionsTab::edit()
{
    const PointRow *row = chosenRow();
    if (!row || row->point().ended || !isWritable())
        return;
    if (!m_editor->isEmpty() && m_editor->editing() != row->point().id) {
        m_bar->showWarning(tr("Please store or clear first what you have begun to write below."));
        return;
    }
    m_editor->edit(row->point());
}

void CautionsTab::pin()
{
    const PointRow *row = chosenRow();
    if (!row || row->point().ended || !isWritable())
        return;
    const CarePoint &point = row->point();
    whenDone(m_workspace.carePoints().pin(m_room, point.id, !point.isPinned), this,
             [this](const Result<void> &done) { report(done); });
}

void CautionsTab::end(const QString &reason)
{
    const PointRow *row = chosenRow();
    if (!row)
        return;
    if (!isGoodEndReason(reason)) {
        m_bar->showWarning(reason.isEmpty()
                               ? tr("Please say why it holds no longer: others will ask.")
                               : tr("Please give a shorter reason, up to %1 characters.")
                                     .arg(CarePoint::longestReason));
        return;
    }
    whenDone(m_workspace.carePoints().end(m_room, row->point().id, reason), this,
             [this](const Result<void> &done) {
                 report(done);
                 if (!done)
                     return;
                 m_bar->showInfo(tr("It has ended. You find it among the ended ones below."));
                 focusFirst();
             });
}

void CautionsTab::writeAgain()
{
    const PointRow *row = chosenRow();
    if (!row || !isWritable())
        return;
    if (m_editor->isEmpty())
        m_editor->writeAgain(row->point().text());
    else
        m_bar->showWarning(tr("Please store or clear first what you have begun to write below."));
}

void CautionsTab::openSource()
{
    const PointRow *row = chosenRow();
    if (row && row->point().source)
        Q_EMIT opened(row->point().source->room, row->point().source->place());
}

} // namespace tasuki
