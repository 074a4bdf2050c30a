// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formview.h"

#include "ui/forms/formpage.h"
#include "ui/forms/formundo.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/support/findingtext.h"
#include "ui/support/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace tasuki {

namespace {
    constexpr int sectionListWidth = 236;
    constexpr int progressDelayMs = 120; ///< counting can wait for the fingers
    constexpr int idleDelayMs = 200;
} // namespace

FormView::FormView(FormState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_stack, 1);
    m_sections->setFixedWidth(sectionListWidth);
    m_sections->setObjectName(QStringLiteral("sectionList"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setWordWrap(true);
    m_sections->setSpacing(3);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    rebuild();
}

void FormView::rebuild()
{
    m_rows.clear();
    m_stale.clear();
    m_input = nullptr;
    qDeleteAll(m_pages);
    m_plan = planPages(m_state.form(), m_only);
    m_pages = QList<FormPage *>(m_plan.size(), nullptr);
    {
        const QSignalBlocker quiet(m_sections);
        m_sections->clear();
        for (const PlannedPage &planned : std::as_const(m_plan))
            m_sections->addItem(planned.title);
    }
    m_sections->setVisible(m_plan.size() > 1);
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
        auto *built = new FormPage(m_plan[index], m_state, m_stack);
        for (ItemRow *row : built->rows())
            connectRow(row, built);
        m_stack->addWidget(built);
        m_pages[index] = built;
    }
    return m_pages[index];
}

void FormView::connectRow(ItemRow *row, FormPage *page)
{
    if (!m_rows.contains(row->linkId()))
        m_rows.insert(row->linkId(), row);
    ItemEditor *editor = row->editor();
    if (!editor)
        return;
    const auto watchInputs = [this, editor] {
        for (QWidget *input : editor->inputs())
            m_navigation.watch(input, editor->takesEnter());
    };
    watchInputs();
    connect(editor, &ItemEditor::edited, this, [this, row] { rowEdited(row); });
    connect(editor, &ItemEditor::inputsChanged, page, [watchInputs, page] {
        watchInputs();
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
    if (m_sections->currentRow() != index) {
        const QSignalBlocker quiet(m_sections);
        m_sections->setCurrentRow(index);
    }
    m_idleTimer.start();
}

int FormView::currentPage() const
{
    return int(m_pages.indexOf(static_cast<FormPage *>(m_stack->currentWidget())));
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

void FormView::rowEdited(ItemRow *row)
{
    const QList<Answer> before = m_state.answers(row->linkId());
    const QList<Answer> after = row->editor()->answers();
    if (before == after)
        return;
    const FormChange change = m_state.setAnswers(row->linkId(), after);
    m_undo.push(new AnswerStep(
        row->linkId(), before, after, m_visit,
        [this](const QString &linkId, const QList<Answer> &answers) { apply(linkId, answers); }));
    spread(change, row->linkId());
}

void FormView::apply(const QString &linkId, const QList<Answer> &answers)
{
    const FormChange change = m_state.setAnswers(linkId, answers);
    showItem(linkId);
    spread(change, {});
    if (ItemRow *changed = row(linkId))
        m_pages[currentPage()]->refreshRow(changed);
}

void FormView::spread(const FormChange &change, const QString &alreadyShown)
{
    const int current = currentPage();
    FormPage *shown = m_pages.value(current);
    for (const QString &linkId : change.answered) {
        ItemRow *touched = row(linkId);
        if (!touched || !shown)
            continue;
        if (linkId == alreadyShown)
            touched->setUnconfirmed(!m_state.isAnswered(linkId));
        else
            shown->refreshRow(touched);
        if (!touched->message().isEmpty())
            showFindings(touched);
    }
    if (!change.enabled.isEmpty() || !change.disabled.isEmpty()) {
        for (FormPage *built : std::as_const(m_pages))
            if (built && built != shown)
                m_stale.insert(built);
        if (shown) {
            shown->refreshVisibility();
            for (const QString &linkId : change.enabled)
                if (ItemRow *appeared = row(linkId))
                    shown->refreshRow(appeared);
        }
    }
    m_progressTimer.start();
    Q_EMIT answersChanged(change.answered);
}

void FormView::refresh()
{
    for (FormPage *built : std::as_const(m_pages))
        if (built)
            m_stale.insert(built);
    updateProgress();
    showPage(currentPage());
}

ItemRow *FormView::row(const QString &linkId) const
{
    return m_rows.value(linkId);
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
    if (FormPage *shown = m_pages.value(currentPage()))
        shown->bringIntoView(input);
}

void FormView::inputLeft(QWidget *input)
{
    ItemRow *row = rowOf(input);
    if (!row || !row->editor())
        return;
    row->editor()->tidy();
    showFindings(row);
}

void FormView::showFindings(ItemRow *row)
{
    QStringList texts;
    const QList<Finding> findings = m_state.findings(row->linkId());
    for (const Finding &finding : findings)
        texts.append(findingText(finding));
    row->setMessage(texts.join(u'\n'));
}

void FormView::finishEditing()
{
    // A half-composed text becomes an answer only when it is committed; ask for that now.
    m_composition.finish();
    if (ItemRow *row = rowOf(m_input)) {
        row->editor()->tidy();
        rowEdited(row);
    }
}

void FormView::updateProgress()
{
    const QStringList open = m_state.unanswered();
    const QSet<QString> openItems(open.begin(), open.end());
    int total = 0;
    for (int i = 0; i < m_plan.size(); ++i) {
        int count = 0;
        for (const PlannedItem &planned : std::as_const(m_plan[i].items))
            count += openItems.contains(planned.item->linkId) ? 1 : 0;
        total += count;
        const QString progress
            = count > 0 ? tr("Unconfirmed: %n", nullptr, count) : tr("All answered");
        const QString text = m_plan[i].title + u'\n' + progress;
        if (m_sections->item(i)->text() != text)
            m_sections->item(i)->setText(text);
        m_sections->item(i)->setBackground(count > 0 ? theme::unconfirmedWash : theme::paper);
    }
    if (total == m_unanswered)
        return;
    m_unanswered = total;
    Q_EMIT unansweredCountChanged(total);
}

} // namespace tasuki
