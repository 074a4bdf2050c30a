// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"
#include "ui/forms/formundo.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"
#include "ui/forms/sectionlist.h"
#include "ui/support/findingtext.h"

// What a person changes – answers and instances – and what follows from it on screen; the rest of
// FormView is in formview.cpp.

namespace tasuki {

void FormView::rowEdited(ItemRow *row)
{
    const QList<Answer> before = m_state.answers(row->key());
    const QList<Answer> after = row->editor()->answers();
    if (before == after)
        return;
    const FormChange change = m_state.setAnswers(row->key(), after);
    m_undo.push(new AnswerStep(
        row->key(), before, after, m_visit,
        [this](const QString &key, const QList<Answer> &answers) { apply(key, answers); }));
    spread(change, row->key());
}

void FormView::apply(const QString &key, const QList<Answer> &answers)
{
    const FormChange change = m_state.setAnswers(key, answers);
    showItem(key);
    spread(change, {});
    if (ItemRow *changed = row(key))
        shownPage()->refreshRow(changed);
}

void FormView::spread(const FormChange &change, const QString &alreadyShown)
{
    if (!change.restructured.isEmpty())
        restructure();
    FormPage *shown = shownPage();
    for (const QString &key : change.answered) {
        ItemRow *touched = row(key);
        if (!touched || !shown)
            continue;
        // What is being written is never rewritten.
        if (key != alreadyShown)
            shown->refreshRow(touched);
        else
            shown->refreshMarks(touched);
        if (!touched->message().isEmpty())
            showFindings(touched);
    }
    if (!change.enabled.isEmpty() || !change.disabled.isEmpty()) {
        for (FormPage *built : std::as_const(m_pages))
            if (built && built != shown)
                m_stale.insert(built);
        if (shown) {
            shown->refreshVisibility();
            for (const QString &key : change.enabled)
                if (ItemRow *appeared = row(key))
                    shown->refreshRow(appeared);
        }
    }
    m_progressTimer.start();
    Q_EMIT answersChanged(change.answered + change.restructured);
}

void FormView::showFindings(ItemRow *row)
{
    QStringList texts;
    const QList<Finding> findings = m_state.findings(row->key());
    for (const Finding &finding : findings)
        texts.append(findingText(finding));
    texts.removeDuplicates();
    row->setMessage(texts.join(u'\n'));
    if (!m_advises)
        return;
    QStringList advice;
    for (const Finding &finding : m_state.warnings())
        if (finding.linkId == row->key())
            advice.append(findingText(finding));
    row->setAdvice(advice.join(u'\n'));
}

void FormView::addInstance(const QString &groupKey)
{
    const int count = m_state.instanceCount(groupKey);
    const FormChange change = m_state.addInstance(groupKey);
    const FormInstance added{m_state.instanceKey(groupKey, count), count};
    if (m_state.instanceCount(groupKey) == count)
        return;
    m_undo.push(new InstanceStep(
        InstanceStep::Kind::Inserted, added, m_state.instanceContent(groupKey, count),
        [this](const auto &instance, const auto &content) { applyInstance(instance, content); }));
    spread(change, {});
    focusInstance(added);
}

void FormView::insertInstance(const FormInstance &instance, const QJsonObject &content)
{
    const FormChange change = m_state.insertInstance(instance.groupKey, instance.number, content);
    m_undo.push(new InstanceStep(
        InstanceStep::Kind::Inserted, instance, content,
        [this](const auto &where, const auto &what) { applyInstance(where, what); }));
    spread(change, {});
    focusInstance(instance);
}

void FormView::removeInstance(const FormInstance &instance)
{
    const QJsonObject content = m_state.instanceContent(instance.groupKey, instance.number);
    const auto place
        = m_state.instanceCount(instance.groupKey) == 1 ? Return::InItsPlace : Return::BesideOthers;
    const FormChange change = m_state.removeInstance(instance.groupKey, instance.number);
    m_undo.push(new InstanceStep(
        InstanceStep::Kind::Removed, instance, content,
        [this, place](const auto &where, const auto &what) { applyInstance(where, what, place); }));
    spread(change, {});
    focusInstance(instance);
}

void FormView::applyInstance(const FormInstance &instance,
                             const std::optional<QJsonObject> &content, Return place)
{
    FormChange change;
    if (!content)
        change = m_state.removeInstance(instance.groupKey, instance.number);
    else if (place == Return::InItsPlace) // the only one was not taken away but emptied
        change = m_state.refillInstance(instance.groupKey, *content);
    else
        change = m_state.insertInstance(instance.groupKey, instance.number, *content);
    spread(change, {});
    focusInstance(instance);
}

void FormView::restructure()
{
    const QList<PlannedPage> plan = planPages(m_state, m_only);
    if (plan.size() != m_plan.size()) {
        const int current = currentPage();
        rebuild();
        showPage(qMin(current, pageCount() - 1));
        return;
    }
    for (int i = 0; i < plan.size(); ++i) {
        FormPage *built = m_pages[i];
        if (!built || built->plan() == plan[i])
            continue;
        const QList<ItemRow *> known = built->rows();
        built->adopt(plan[i]);
        for (ItemRow *row : built->rows())
            if (!known.contains(row))
                connectRow(row, built);
        for (QWidget *button : built->buttons())
            m_navigation.watch(button, nullptr);
    }
    takePlan(plan);
    indexRows();
    m_sections->choose(currentPage());
    showSources(shownPage());
    updateProgress();
}

void FormView::indexRows()
{
    m_rows.clear();
    for (const FormPage *built : std::as_const(m_pages))
        for (ItemRow *row : built ? built->rows() : QList<ItemRow *>())
            if (!m_rows.contains(row->key()))
                m_rows.insert(row->key(), row);
}

void FormView::focusInstance(const FormInstance &instance)
{
    const int count = m_state.instanceCount(instance.groupKey);
    const QString key
        = m_state.instanceKey(instance.groupKey, qBound(0, instance.number, count - 1));
    for (const QString &question : std::as_const(m_order)) {
        const auto around = instanceAround(m_state, question);
        if (!around || around->groupKey != key || !m_state.isEnabled(question))
            continue;
        showItem(question);
        return;
    }
}

} // namespace tasuki
