// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryaids.h"

#include "core/base/whendone.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/entry/offerbox.h"
#include "ui/entry/phrasebox.h"
#include "ui/entry/planbox.h"
#include "ui/forms/formview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace tasuki {

namespace {

    constexpr qsizetype longestAbbreviation = 40;
    constexpr qsizetype longestPlan = 200'000; ///< characters; a whole care plan has some thousand

    Result<PlanHeadings> builtInHeadings()
    {
        QFile file(QStringLiteral(":/tasuki/rules/plan-headings.json"));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::NotFound, QStringLiteral("plan headings are not built in")};
        return PlanHeadings::load(file.readAll());
    }

    QString textBeforeCursor(const QWidget *field)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            return line->text().left(line->cursorPosition());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
            const QTextCursor cursor = text->textCursor();
            return cursor.block().text().left(cursor.positionInBlock());
        }
        return {};
    }

    QString markedText(const QWidget *field)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            return line->selectedText();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
            return text->textCursor().selection().toPlainText();
        return {};
    }

    /// The run of kana or of Latin letters that ends at the cursor.
    QString abbreviationBefore(const QWidget *field)
    {
        const QString before = textBeforeCursor(field);
        const auto kindOfLetter = [](QChar c) {
            if (c.unicode() < 0x80)
                return c.isLetterOrNumber() ? 1 : 0;
            const bool isKana = (c.unicode() >= 0x3041 && c.unicode() <= 0x30ff) || c == u'ー';
            return isKana ? 2 : 0;
        };
        qsizetype from = before.size();
        const int kind = before.isEmpty() ? 0 : kindOfLetter(before.back());
        while (kind != 0 && from > 0 && before.size() - from < longestAbbreviation
               && kindOfLetter(before[from - 1]) == kind)
            --from;
        return before.mid(from);
    }

    QRect onScreen(const QWidget &field)
    {
        return {field.mapToGlobal(QPoint()), field.size()};
    }

} // namespace

EntryAids::EntryAids(FormView &form, const FormState &state, ObjectId client, Workspace &workspace,
                     const Clock &clock)
    : QObject(&form)
    , m_form(form)
    , m_state(state)
    , m_client(client)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_headings(builtInHeadings())
{
    qApp->installEventFilter(this);
    loadPhrases();
}

void EntryAids::loadPhrases()
{
    whenDone(m_workspace.phrases().all(), this, [this](const Result<QList<Phrase>> &all) {
        if (all)
            m_phrases = *all; // otherwise the box itself says why
    });
}

/// Before the fields see them: a text field takes Ctrl+Shift+V for itself.
bool EntryAids::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isFor(watched) || m_form.isComposing())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && key->key() == Qt::Key_Period)
        openPhrases();
    else if (modifiers == Qt::ControlModifier && key->key() == Qt::Key_I)
        openOffers();
    else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key->key() == Qt::Key_V)
        openPlan();
    else
        return false;
    return true;
}

bool EntryAids::isFor(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && (widget == &m_form || m_form.isAncestorOf(widget));
}

void EntryAids::openPhrases()
{
    QWidget *field = m_form.currentTextTarget();
    if (!field) {
        Q_EMIT refused(tr("Phrases go into text. Put the cursor into a text field first."));
        return;
    }
    const QString abbreviation
        = markedText(field).isEmpty() ? abbreviationBefore(field) : QString();
    if (const Phrase *phrase = phraseFor(m_phrases, abbreviation)) {
        (void)m_workspace.phrases().use(phrase->id); // only the order of the list hangs on it
        insert(phrase->text, abbreviation);
        return;
    }
    showPhrases(abbreviation);
}

void EntryAids::showPhrases(const QString &abbreviation)
{
    QWidget *field = m_form.currentTextTarget();
    auto *box = new PhraseBox(m_workspace.phrases(), abbreviation, markedText(field), &m_form);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->placeBeside(onScreen(*field));
    connect(box, &PhraseBox::phraseChosen, this, [this, box, abbreviation](const QString &text) {
        // What was typed in the box may have left the abbreviation behind.
        insert(text, box->typed().startsWith(abbreviation) ? abbreviation : QString());
    });
    connect(box, &QDialog::finished, this, &EntryAids::loadPhrases);
    box->open();
}

void EntryAids::insert(const QString &text, const QString &instead)
{
    if (!m_form.insertText(text, instead.size()))
        Q_EMIT refused(tr("The text field is gone; the phrase was not inserted."));
}

void EntryAids::openOffers()
{
    const QString key = m_form.currentKey();
    const FormItem *item = m_state.form().item(m_state.linkIdOf(key));
    if (!item) {
        Q_EMIT refused(tr("Put the cursor into a question first."));
        return;
    }
    const ClientEntry *entry = m_workspace.snapshot()->client(m_client);
    if (!entry || entry->standingSheet.isNull()) {
        showOffers(key, {});
        return;
    }
    whenDone(m_workspace.standingSheets().history(entry->standingSheet,
                                                  m_state.form().mergeGroupOf(item->linkId)),
             this, [this, key](const Result<QList<SheetValue>> &history) {
                 showOffers(key, history ? *history : QList<SheetValue>());
             });
}

void EntryAids::showOffers(const QString &key, const QList<SheetValue> &history)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const auto offers
        = recordOffers(m_state, key, m_client, *snapshot, m_workspace.forms(), history);
    const FormItem *item = m_state.form().item(m_state.linkIdOf(key));
    auto *box = new OfferBox(item->label(), offers, *snapshot, m_clock.now(), &m_form);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (QWidget *field = QApplication::focusWidget(); field && isFor(field))
        box->placeBeside(onScreen(*field));
    connect(box, &OfferBox::offerChosen, this, [this, key](const QList<Answer> &answers) {
        m_form.takeAnswers(key, answers);
        Q_EMIT sourced({key}, AnswerSource::CarriedOver);
    });
    box->open();
}

void EntryAids::openPlan()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT refused(tr("There is no text on the clipboard. Copy it in the care-plan software "
                          "first."));
        return;
    }
    if (text.size() > longestPlan || !m_headings) {
        Q_EMIT refused(m_headings ? tr("The text is too long for one care plan.")
                                  : tr("The list of headings is missing from this program."));
        return;
    }
    m_form.finishEditing();
    auto *box = new PlanBox(readPlan(text, m_state, *m_headings), m_state, &m_form);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::accepted, this, [this, box] {
        QSet<QString> keys;
        for (const PlanProposal &proposal : box->ticked()) {
            m_form.takeAnswers(proposal.key, proposal.answers);
            keys.insert(proposal.key);
        }
        Q_EMIT sourced(keys, AnswerSource::Imported);
    });
    box->open();
}

} // namespace tasuki
