// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/phrasebox.h"

#include "core/base/whendone.h"
#include "ui/entry/phraseform.h"
#include "ui/support/errortext.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tasuki {

PhraseBox::PhraseBox(Phrases &phrases, const QString &typed, const QString &suggestion,
                     QWidget *parent)
    : PickBox(tr("Phrases"),
              tr("Enter takes it   Ctrl+N new   F2 change   Ctrl+Delete remove   Esc back"), parent)
    , m_phrases(phrases)
    , m_suggestion(suggestion)
    , m_form(new PhraseForm(this))
{
    setObjectName(QStringLiteral("phraseBox"));
    column()->insertWidget(0, m_form);
    m_form->hide();
    setTyped(typed);
    connect(this, &PickBox::typedChanged, this, &PhraseBox::narrow);
    connect(this, &PickBox::picked, this, &PhraseBox::choose);
    connect(m_form, &PhraseForm::saveRequested, this, &PhraseBox::save);
    connect(m_form, &PhraseForm::cancelled, this, [this] { showForm(false); });
    load();
}

void PhraseBox::load()
{
    whenDone(m_phrases.all(), this, [this](const Result<QList<Phrase>> &all) {
        if (!all) {
            explain(all.error());
            return;
        }
        m_all = *all;
        narrow();
        if (m_all.isEmpty() && !m_suggestion.isEmpty())
            edit({ObjectId::create(), {}, m_suggestion, 0});
    });
}

void PhraseBox::narrow()
{
    m_shown = matchingPhrases(m_all, typed());
    QList<Row> rows;
    for (const Phrase &phrase : std::as_const(m_shown))
        rows.append({phrase.text, phrase.reading});
    setRows(rows);
    if (m_all.isEmpty())
        setEmptyTexts(tr("No phrases yet"),
                      tr("Mark a sentence you write often and press Ctrl+. – or Ctrl+N here."));
    else
        setEmptyTexts(tr("No phrase of this name"), tr("Ctrl+N keeps a new one."));
}

void PhraseBox::choose(int row)
{
    const Phrase phrase = m_shown.value(row);
    // Only the order of the list hangs on it; the phrase is inserted either way.
    (void)m_phrases.use(phrase.id);
    accept();
    Q_EMIT phraseChosen(phrase.text);
}

void PhraseBox::edit(const Phrase &phrase)
{
    showForm(true);
    m_form->begin(phrase);
}

void PhraseBox::save(const Phrase &phrase)
{
    whenDone(m_phrases.save(phrase), this, [this](const Result<void> &saved) {
        if (!saved) {
            m_form->complain(errorText(saved.error()));
            return;
        }
        showForm(false);
        load();
    });
}

void PhraseBox::removeCurrent()
{
    if (currentRow() < 0)
        return;
    const Phrase phrase = m_shown.at(currentRow());
    whenDone(m_phrases.remove(phrase.id), this, [this, phrase](const Result<void> &removed) {
        if (!removed) {
            explain(removed.error());
            return;
        }
        m_removed.append(phrase);
        load();
    });
}

void PhraseBox::showForm(bool isForm)
{
    m_form->setVisible(isForm);
    setChoosing(!isForm);
}

void PhraseBox::explain(const Error &error)
{
    setRows({});
    setEmptyTexts(tr("The phrases cannot be read"), errorText(error));
}

bool PhraseBox::takeKey(const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    if (isControl && event.key() == Qt::Key_N)
        edit({ObjectId::create(), typed(), m_suggestion, 0});
    else if (event.key() == Qt::Key_F2 && currentRow() >= 0)
        edit(m_shown.at(currentRow()));
    else if (isControl && event.key() == Qt::Key_Delete)
        removeCurrent();
    else if (isControl && event.key() == Qt::Key_Z && !m_removed.isEmpty())
        save(m_removed.takeLast());
    else
        return false;
    return true;
}

} // namespace tasuki
