// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/forms/formnavigation.h"
#include "ui/forms/formpageplan.h"
#include "ui/support/composition.h"

#include <QPointer>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace tasuki {

class FormPage;
class ItemRow;

/// A form to be filled in, drawn from data: sections at the left, one page at a time at the right.
///
/// Writes into the FormState it was given, which must outlive it; nothing is saved here – listen to
/// answersChanged() and hand it to an Autosave. Pages are built when they are first shown, their
/// neighbours while nobody types. When the state was changed from elsewhere, call refresh().
///
/// Keys: Enter next question (a line break in long texts), Tab as everywhere, Ctrl+↓/↑ next and
/// previous section, F3 or Ctrl+J next 未確認, Ctrl+Z and Ctrl+Shift+Z take back and do again,
/// Ctrl+H history of the question. Ctrl+Enter is never taken: it sends.
class FormView final : public QWidget {
    Q_OBJECT

public:
    explicit FormView(FormState &state, QWidget *parent = nullptr);

    /// Shows only these items and what lies below them (a card); an empty set shows the whole form.
    void showOnly(const QSet<QString> &linkIds);
    void showItem(const QString &linkId); ///< its page, with the focus on it
    void showPage(int page);
    int currentPage() const;
    int pageCount() const { return int(m_plan.size()); }
    void focusFirstItem();
    bool focusNextUnanswered(); ///< false when there is none
    void refresh();
    /// Takes up what an input method has not committed yet; call before closing, locking, sending.
    void finishEditing();
    QUndoStack &undoStack() { return m_undo; }
    ItemRow *row(const QString &linkId) const; ///< null while its page is not built

    /// A short line beside each question – where its answer comes from, how old it is – or nothing.
    /// Asked for what is on screen only; call refresh() when its answers may have changed.
    void setSourceProvider(std::function<QString(const QString &key)> provider);
    /// The writable text field a person was last in, also while another window has the focus.
    QWidget *currentTextTarget() const;
    QString currentKey() const; ///< the question a person was last in; empty: none
    /// Puts text where the cursor of currentTextTarget() stands, as one step that can be taken
    /// back; false when there is no such field.
    bool insertText(const QString &text);

Q_SIGNALS:
    void answersChanged(const QSet<QString> &linkIds);
    void unansweredCountChanged(int count);
    void enterAtEnd(); ///< Enter on the last question
    void historyRequested(const QString &key); ///< Ctrl+H or the menu of a question

private:
    void rebuild();
    FormPage *page(int index); ///< builds it when it is not there yet
    void connectRow(ItemRow *row, FormPage *page);
    void rowEdited(ItemRow *row);
    void apply(const QString &linkId, const QList<Answer> &answers);
    void spread(const FormChange &change, const QString &alreadyShown);
    void inputEntered(QWidget *input);
    void inputLeft(QWidget *input);
    void showFindings(ItemRow *row);
    void showSources(FormPage *page);
    void move(FormMove move);
    void focusNextItem();
    int pageOf(const QString &linkId) const;
    ItemRow *rowOf(QWidget *input) const;
    void updateProgress();
    void prebuildNeighbours();

    FormState &m_state;
    QSet<QString> m_only;
    QList<PlannedPage> m_plan;
    QList<FormPage *> m_pages; ///< null until shown or prebuilt
    QHash<QString, ItemRow *> m_rows; ///< of the pages that are built
    QSet<FormPage *> m_stale; ///< built, hidden, and not in step with what is asked
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    Composition m_composition;
    FormNavigation m_navigation;
    QUndoStack m_undo;
    std::function<QString(const QString &key)> m_source;
    QTimer m_progressTimer;
    QTimer m_idleTimer;
    QPointer<QWidget> m_input; ///< the one with the focus, last seen
    int m_visit = 0;
    int m_unanswered = -1;
};

} // namespace tasuki
