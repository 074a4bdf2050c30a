// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/dischargeeditor.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/dischargesheets.h"
#include "core/services/workspace.h"
#include "ui/discharge/blockrail.h"
#include "ui/discharge/dischargetext.h"
#include "ui/forms/formview.h"
#include "ui/sheets/sheetform.h"
#include "ui/support/japanesetime.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

DischargeEditor::DischargeEditor(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_saver(new SheetSaver(
          [&workspace](const Sheet &seen, const QMap<QString, QJsonValue> &changed,
                       const QMap<QString, AnswerSource> &) {
              return workspace.dischargeSheets().save(seen, changed);
          },
          this))
    , m_rail(new BlockRail(this))
    , m_formPlace(new QVBoxLayout)
    , m_saving(new QLabel(this))
{
    setObjectName(QStringLiteral("dischargeEditor"));
    m_saving->setObjectName(QStringLiteral("dischargeSavingLabel"));
    m_saving->setTextFormat(Qt::PlainText);
    m_formPlace->addWidget(buildOrders());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_rail);
    row->addLayout(m_formPlace, 1);
    connect(m_rail, &BlockRail::blockChosen, this, &DischargeEditor::openBlock);
    connect(m_rail, &QListWidget::itemActivated, this, &DischargeEditor::focusFirst);
    connect(m_saver, &SheetSaver::stateChanged, this, &DischargeEditor::showSavingState);
    connect(m_saver, &SheetSaver::saved, this, &DischargeEditor::showBlocks);
    connect(m_saver, &SheetSaver::failed, this, &DischargeEditor::saveFailed);
    connect(m_saver, &SheetSaver::answersReplaced, this, [this] { m_form->refresh(); });
}

DischargeEditor::~DischargeEditor()
{
    delete std::exchange(m_form, nullptr); // the widgets go before the answers do
}

QWidget *DischargeEditor::buildOrders()
{
    auto *orders = new QWidget(this);
    const auto add = [orders](const char *name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, orders);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(true);
        return button;
    };
    m_confirm = add("confirmBlockButton", tr("This part is complete  F12"),
                    tr("Says that nothing is missing in this part (F12)"));
    auto *send = add("openDischargeSendButton", tr("Send  Ctrl+Enter"),
                     tr("Preliminary or final (Ctrl+Enter)"));
    auto *print = add("printDischargeButton", tr("On paper  Ctrl+P"),
                      tr("Shows the sheet as it prints (Ctrl+P)"));
    auto *row = new QHBoxLayout(orders);
    row->setContentsMargins({});
    row->addWidget(m_saving);
    row->addStretch();
    row->addWidget(print);
    row->addWidget(m_confirm);
    row->addWidget(send);
    connect(print, &QPushButton::clicked, this, &DischargeEditor::paperRequested);
    connect(m_confirm, &QPushButton::clicked, this, &DischargeEditor::confirmBlock);
    connect(send, &QPushButton::clicked, this, &DischargeEditor::sendRequested);
    return orders;
}

std::shared_ptr<const FormDefinition> DischargeEditor::form() const
{
    return m_answers ? m_answers->sharedForm() : nullptr;
}

bool DischargeEditor::takeSheet(const Sheet &sheet)
{
    const auto known = formOf(m_workspace, sheet);
    if (!known)
        return false;
    if (m_answers && m_answers->sharedForm() == known && m_saver->seen().id == sheet.id) {
        m_saver->adopt(sheet);
        showBlocks();
    } else {
        startForm(sheet);
    }
    return true;
}

/// How it was before the stay is the care office's to say: to be seen, seldom to be written.
static QSet<QString> beforeTheStay(const FormDefinition &form)
{
    QSet<QString> items;
    for (const QString &linkId : form.linkIds()) {
        for (const Coding &code : form.item(linkId)->codes) {
            if (code.code.endsWith(u".before"))
                items.insert(linkId);
        }
    }
    return items;
}

void DischargeEditor::startForm(const Sheet &sheet)
{
    delete std::exchange(m_form, nullptr);
    m_answers = std::make_unique<FormState>(formOf(m_workspace, sheet));
    m_answers->setReferenceDay(m_clock.now().toLocalTime().date());
    m_answers->loadGroups(sheet.groups);
    m_saver->begin(sheet, m_answers.get());
    m_form = new FormView(*m_answers, this);
    m_form->setObjectName(QStringLiteral("dischargeFormView"));
    m_form->setSourceProvider([this](const QString &key) { return sourceOf(key); });
    m_form->passOver(beforeTheStay(m_answers->form()));
    m_formPlace->insertWidget(0, m_form, 1);
    connect(m_form, &FormView::answersChanged, m_saver, &SheetSaver::touch);
    m_form->setMayQuote(true);
    connect(m_form, &FormView::quoteRequested, this, &DischargeEditor::quoteRequested);
    connect(m_form, &FormView::enterAtEnd, this, [this] { m_confirm->setFocus(); });
    const QList<DischargeBlock> all = blocks();
    if (!all.isEmpty())
        openBlock(all.first().owner);
    if (isVisible())
        focusFirst();
}

QList<DischargeBlock> DischargeEditor::blocks() const
{
    if (!m_answers)
        return {};
    QList<DischargeBlock> all = dischargeBlocks(*m_answers, m_saver->seen());
    const QString mine = blockOwnerOf(m_workspace.snapshot()->me.profession);
    std::stable_sort(all.begin(), all.end(),
                     [&mine](const DischargeBlock &a, const DischargeBlock &b) {
                         return (a.owner == mine) > (b.owner == mine);
                     });
    return all;
}

void DischargeEditor::showBlocks()
{
    m_rail->display(blocks(), *m_workspace.snapshot(), m_clock.now());
    m_rail->mark(m_owner);
}

void DischargeEditor::showItem(const QString &linkId)
{
    openBlock(blockOwnerOf(m_answers->form(), linkId));
    m_form->showItem(linkId);
}

void DischargeEditor::openBlock(const QString &owner)
{
    m_owner = owner;
    showBlocks();
    for (const DischargeBlock &block : blocks()) {
        if (block.owner == owner && m_form)
            m_form->showOnly(QSet<QString>(block.linkIds.begin(), block.linkIds.end()));
    }
    m_confirm->setText(tr("%1: this part is complete  F12").arg(blockText(owner)));
}

void DischargeEditor::openBlockAt(int place)
{
    const QList<DischargeBlock> all = blocks();
    if (place >= all.size())
        return;
    m_form->finishEditing();
    openBlock(all.at(place).owner);
    focusFirst();
}

void DischargeEditor::confirmBlock()
{
    if (m_isConfirming || !m_form)
        return;
    m_isConfirming = true;
    m_form->finishEditing();
    m_saver->saveThen([this, owner = m_owner](const Result<void> &done) {
        if (!done) {
            m_isConfirming = false;
            return; // saveFailed() has said why
        }
        whenDone(m_workspace.dischargeSheets().confirmBlock(m_saver->seen().id, owner), this,
                 [this, owner](const Result<Sheet> &sheet) {
                     m_isConfirming = false;
                     if (!sheet) {
                         Q_EMIT confirmFailed(sheet.error());
                         return;
                     }
                     takeSheet(*sheet);
                     Q_EMIT confirmed(owner);
                 });
    });
}

QString DischargeEditor::sourceOf(const QString &key) const
{
    const QMap<QString, QStringList> &groups = m_answers->form().groups();
    const QString linkId = key.section(u'#', 0, 0);
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        if (!it->contains(linkId) && !it->contains(key))
            continue;
        const GroupTrace trace = m_saver->seen().traces.value(it.key());
        if (!trace.at.isValid() || !m_answers->isAnswered(key))
            return {};
        if (trace.source == AnswerSource::CarriedOver)
            return tr("As on admission");
        return m_workspace.snapshot()->personName(trace.by) + u' '
            + ageText(trace.at, m_clock.now());
    }
    return {};
}

void DischargeEditor::showSavingState(SheetSaver::State state)
{
    switch (state) {
    case SheetSaver::State::Typing:
    case SheetSaver::State::Saving:
        m_saving->setText(tr("Writing …"));
        break;
    case SheetSaver::State::Saved:
        m_saving->setText(tr("Saved %1").arg(toLocalText(m_clock.now(), m_clock.now())));
        break;
    case SheetSaver::State::Failed:
        m_saving->setText(tr("Not saved yet"));
        break;
    }
}

void DischargeEditor::saveNow()
{
    if (m_form)
        m_form->finishEditing();
    m_saver->saveNow();
}

void DischargeEditor::saveThen(std::function<void()> next)
{
    if (!m_form)
        return;
    m_form->finishEditing();
    m_saver->saveThen([next = std::move(next)](const Result<void> &done) {
        if (done)
            next();
    });
}

void DischargeEditor::focusFirst()
{
    if (m_form)
        m_form->focusFirstItem();
}

} // namespace tasuki
