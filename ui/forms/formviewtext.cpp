// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpage.h"
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

bool FormView::insertText(const QString &text)
{
    QWidget *target = currentTextTarget();
    ItemRow *here = rowOf(target);
    if (!here || !here->editor())
        return false;
    // A composition under way is the person's; it goes in first.
    m_composition.finish();
    ++m_visit;
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->insert(QString(text).replace(u'\n', u' '));
        Q_EMIT line->textEdited(line->text()); // a line announces only what a person types
    } else {
        qobject_cast<QPlainTextEdit *>(target)->insertPlainText(text);
    }
    ++m_visit;
    return true;
}

} // namespace tasuki
