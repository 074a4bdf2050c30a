// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"
#include "ui/forms/formundo.h"
#include "ui/forms/formview.h"
#include "ui/forms/itemeditor.h"
#include "ui/forms/itemrow.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QPlainTextEdit>

// What others write into a form or beside it; the rest of FormView is in formview.cpp.

namespace tasuki {

void FormView::setSourceProvider(std::function<QString(const QString &key)> provider)
{
    m_source = std::move(provider);
    showSources(shownPage());
}

void FormView::showSources(FormPage *page)
{
    if (!page || !m_source)
        return;
    for (ItemRow *row : page->rows())
        if (row->editor())
            row->setSource(m_source(row->key()));
}

QWidget *FormView::currentTextTarget() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_input))
        return line->isReadOnly() ? nullptr : m_input.data();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_input))
        return text->isReadOnly() ? nullptr : m_input.data();
    return nullptr;
}

QString FormView::currentKey() const
{
    const ItemRow *here = rowOf(m_input);
    return here ? here->key() : QString();
}

bool FormView::insertText(const QString &text, qsizetype replacing)
{
    QWidget *target = currentTextTarget();
    ItemRow *here = rowOf(target);
    if (!here || !here->editor())
        return false;
    // A composition under way is the person's; it goes in first.
    m_composition.finish();
    ++m_visit;
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        if (replacing > 0)
            line->cursorBackward(true, int(replacing));
        line->insert(QString(text).replace(u'\n', u' '));
        Q_EMIT line->textEdited(line->text()); // a line announces only what a person types
    } else {
        auto *page = qobject_cast<QPlainTextEdit *>(target);
        QTextCursor cursor = page->textCursor();
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(replacing));
        cursor.insertText(text);
        page->setTextCursor(cursor);
    }
    ++m_visit;
    return true;
}

void FormView::takeAnswers(const QString &key, const QList<Answer> &answers)
{
    finishEditing();
    const QList<Answer> before = m_state.answers(key);
    if (before == answers)
        return;
    ++m_visit;
    apply(key, answers);
    m_undo.push(new AnswerStep(
        key, before, answers, m_visit,
        [this](const QString &linkId, const QList<Answer> &values) { apply(linkId, values); }));
    ++m_visit;
}

} // namespace tasuki
