// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formview.h"

#include "ui/forms/findbar.h"
#include "ui/forms/formpage.h"
#include "ui/forms/formundo.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/forms/sectionlist.h"
#include "ui/support/findingtext.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace tasuki {

namespace {
    constexpr int progressDelayMs = 120; ///< counting can wait for the fingers
    constexpr int idleDelayMs = 200;

    bool advises(const FormDefinition &form)
    {
        const auto isAdvice
            = [](const FormConstraint &constraint) { return constraint.severity == u"warning"; };
        const auto any = [&isAdvice](const QList<FormConstraint> &constraints) {
            return std::any_of(constraints.begin(), constraints.end(), isAdvice);
        };
        if (any(form.constraints()))
            return true;
        for (const QString &linkId : form.linkIds())
            if (any(form.item(linkId)->constraints))
                return true;
        return false;
    }
} // namespace

FormView::FormView(FormState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_find(new FindBar(this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_advises(advises(state.form()))
{
    auto *desk = new QHBoxLayout;
    desk->setSpacing(0);
    desk->addWidget(m_sections);
    desk->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addLayout(desk, 1);
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(progressDelayMs);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(idleDelayMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &FormView::updateProgress);
    connect(&m_idleTimer, &QTimer::timeout, this, &FormView::prebuildNeighbours);
    connect(m_sections, &QListWidget::currentRowChanged, this, &FormView::showPage);
    connect(&m_navigation, &FormNavigation::moveRequested, this, &FormView::move);
    connect(&m_navigation, &FormNavigation::entered, this, &FormView::inputEntered);
    connect(&m_navigation, &FormNavigation::left, this, &FormView::inputLeft);
    connect(m_find, &FindBar::found, this, &FormView::showItem);
    connect(m_find, &FindBar::cancelled, this, [this] {
        if (m_input)
            m_input->setFocus(Qt::OtherFocusReason);
        else
            focusFirstItem();
    });
    m_navigation.setWanted(
        [this](QWidget *input, FormMove move) { return meansSomething(input, move); });
    m_navigation.setCellMove(
        [this](QWidget *input, int rows, int columns) { return moveCell(input, rows, columns); });
    rebuild();
}

void FormView::takePlan(const QList<PlannedPage> &plan)
{
    m_plan = plan;
    m_pageOfKey.clear();
    m_order.clear();
    QStringList titles;
    for (int i = 0; i < m_plan.size(); ++i) {
        titles.append(m_plan[i].title);
        for (const PlannedLine &line : std::as_const(m_plan[i].lines)) {
            if (!m_pageOfKey.contains(line.key))
                m_pageOfKey.insert(line.key, i);
            if (line.kind == PlannedLine::Kind::Question)
                m_order.append(line.key);
            m_order += line.cells;
            for (const QString &cell : line.cells)
                m_pageOfKey.insert(cell, i);
        }
    }
    m_sections->setTitles(titles);
    m_sections->setVisible(m_plan.size() > 1);
}

void FormView::rebuild()
{
    m_rows.clear();
    m_stale.clear();
    m_input = nullptr;
    for (FormPage *page : std::exchange(m_pages, {})) {
        if (!page)
            continue;
        m_stack->removeWidget(page);
        page->deleteLater(); // one of its buttons may have asked for this
    }
    takePlan(planPages(m_state, m_only));
    m_pages = QList<FormPage *>(m_plan.size(), nullptr);
    updateProgress();
    showPage(0);
}

void FormView::showOnly(const QSet<QString> &linkIds)
{
    m_only = linkIds;
    rebuild();
}

FormPage *FormView::page(int index)
{
    if (!m_pages[index]) {
        m_pages[index] = new FormPage(m_plan[index], m_state, m_stack);
        connectPage(m_pages[index]);
        m_stack->addWidget(m_pages[index]);
    }
    return m_pages[index];
}

FormPage *FormView::shownPage() const
{
    return m_pages.value(currentPage());
}

void FormView::connectPage(FormPage *page)
{
    for (ItemRow *row : page->rows())
        connectRow(row, page);
    for (QWidget *button : page->buttons())
        m_navigation.watch(button, nullptr);
    connect(page, &FormPage::addRequested, this, &FormView::addInstance);
    connect(page, &FormPage::removeRequested, this, [this](const QString &key, int number) {
        removeInstance({key, number});
    });
    connect(page, &FormPage::duplicateRequested, this, [this](const QString &key, int number) {
        insertInstance({key, number + 1}, m_state.instanceContent(key, number));
    });
}

void FormView::watchInputs(ItemRow *row)
{
    for (QWidget *input : row->editor()->inputs())
        m_navigation.watch(input, row->editor());
}

void FormView::connectRow(ItemRow *row, FormPage *page)
{
    if (!m_rows.contains(row->key()))
        m_rows.insert(row->key(), row);
    ItemEditor *editor = row->editor();
    if (!editor)
        return;
    watchInputs(row);
    connect(row, &ItemRow::menuRequested, this,
            [this, row](const QPoint &position) { showMenu(row, position); });
    connect(editor, &ItemEditor::edited, this, [this, row] { rowEdited(row); });
    connect(editor, &ItemEditor::inputsChanged, page, [this, row, page] {
        watchInputs(row);
        page->chainTabOrder();
    });
}

void FormView::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    FormPage *shown = page(index);
    if (m_stale.remove(shown)) {
        shown->refreshVisibility();
        shown->refreshAnswers();
    }
    showSources(shown);
    m_stack->setCurrentWidget(shown);
    m_sections->choose(index);
    m_idleTimer.start();
}

int FormView::currentPage() const
{
    return int(m_pages.indexOf(static_cast<FormPage *>(m_stack->currentWidget())));
}

int FormView::neededHeight() const
{
    const FormPage *shown = shownPage();
    return shown ? height() - shown->viewport()->height() + shown->contentHeight() : height();
}

void FormView::prebuildNeighbours()
{
    if (m_navigation.isComposing()) {
        m_idleTimer.start();
        return;
    }
    const int current = currentPage();
    for (const int neighbour : {current + 1, current - 1}) {
        if (neighbour < 0 || neighbour >= m_pages.size() || m_pages[neighbour])
            continue;
        page(neighbour);
        m_idleTimer.start(); // one at a time, so that a keystroke never waits for two
        return;
    }
}

void FormView::refresh()
{
    if (planPages(m_state, m_only) != m_plan)
        restructure();
    for (FormPage *built : std::as_const(m_pages))
        if (built)
            m_stale.insert(built);
    updateProgress();
    showPage(currentPage());
}

ItemRow *FormView::row(const QString &key) const
{
    return m_rows.value(key);
}

ItemRow *FormView::rowOf(QWidget *input) const
{
    for (QWidget *widget = input; widget && widget != this; widget = widget->parentWidget())
        if (auto *found = qobject_cast<ItemRow *>(widget))
            return found;
    return nullptr;
}

void FormView::inputEntered(QWidget *input)
{
    if (m_input != input)
        ++m_visit;
    m_input = input;
    if (FormPage *shown = shownPage())
        shown->bringIntoView(input);
}

void FormView::inputLeft(QWidget *input)
{
    ItemRow *row = rowOf(input);
    if (!row || !row->editor())
        return;
    row->editor()->tidy();
    // An emptied answer that the form works out comes back when the field is left.
    FormPage *shown = shownPage();
    if (shown && !row->item().calculatedExpression.isEmpty())
        shown->refreshRow(row);
    showFindings(row);
}

void FormView::finishEditing()
{
    // A half-composed text becomes an answer only when it is committed; ask for that now.
    m_composition.finish();
    ItemRow *row = rowOf(m_input);
    if (row && row->editor()) {
        row->editor()->tidy();
        rowEdited(row);
    }
}

void FormView::updateProgress()
{
    QList<int> counts(m_plan.size(), 0);
    int total = 0;
    for (const QString &key : m_state.unanswered()) {
        const int page = pageOf(key);
        if (page < 0)
            continue;
        ++counts[page];
        ++total;
    }
    for (int i = 0; i < counts.size(); ++i)
        m_sections->setUnconfirmed(i, counts[i]);
    if (total == m_unanswered)
        return;
    m_unanswered = total;
    Q_EMIT unansweredCountChanged(total);
}

} // namespace tasuki
