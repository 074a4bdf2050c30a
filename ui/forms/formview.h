// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "ui/forms/forminstances.h"
#include "ui/forms/formnavigation.h"
#include "ui/forms/formpageplan.h"
#include "ui/support/composition.h"

#include <QPointer>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

class QStackedWidget;

namespace tasuki {

class FindBar;
class FormPage;
class ItemRow;
class SectionList;

/// A form to be filled in, drawn from data: sections at the left, one page at a time at the right.
///
/// Writes into the FormState it was given, which must outlive it; nothing is saved here – listen to
/// answersChanged(). Pages are built when they are first shown, their neighbours while nobody
/// types. When the state was changed from elsewhere, call refresh(). Questions are named by key
/// (see FormState); a linkId is the key of the first instance.
///
/// Keys: Enter next question (a line break in long texts), Tab as everywhere, Ctrl+↓/↑ next and
/// previous section, Ctrl+Home/End first and last question, F3 or Ctrl+J next 未確認, Ctrl+F find
/// by name, F1 explanation, Ctrl+Z and Ctrl+Shift+Z take back and do again, Ctrl++, Ctrl+−,
/// Ctrl+Shift+D one more, one less, one more like this of a repeating group, arrows from cell to
/// cell of a table, Ctrl+H history of the question, Ctrl+Shift+Q
/// quotes it where that may be. Ctrl+Enter is never taken: it sends.
class FormView final : public QWidget {
    Q_OBJECT

public:
    explicit FormView(FormState &state, QWidget *parent = nullptr);

    /// Shows only these items and what lies below them (a card); an empty set shows the whole form.
    void showOnly(const QSet<QString> &linkIds);
    /// Enter goes past these questions (they can be reached all the same): what is written down
    /// beside what is asked, such as how it was before. Keys; replaces what was said before.
    void passOver(const QSet<QString> &keys) { m_passedOver = keys; }
    void setMayQuote(bool mayQuote) { m_mayQuote = mayQuote; } ///< else quoteRequested() never is
    void showItem(const QString &key); ///< its page, with the focus on it
    void showPage(int page);
    int currentPage() const;
    int neededHeight() const; ///< of the view, so that its page is seen without scrolling
    int pageCount() const { return int(m_plan.size()); }
    void focusFirstItem();
    bool focusNextUnanswered(); ///< false when there is none
    void openFind();
    void refresh();
    /// Takes up what an input method has not committed yet; call before closing, locking, sending.
    void finishEditing();
    QUndoStack &undoStack() { return m_undo; }
    ItemRow *row(const QString &key) const; ///< null while its page is not built

    /// One more instance of a repeating group, with the focus in it; `content` as
    /// FormState::instanceContent() gives it.
    void addInstance(const QString &groupKey);
    void insertInstance(const FormInstance &instance, const QJsonObject &content);
    void removeInstance(const FormInstance &instance);

    /// A short line beside each question – where its answer comes from, how old it is – or nothing.
    /// Asked for what is on screen only; call refresh() when its answers may have changed.
    void setSourceProvider(std::function<QString(const QString &key)> provider);
    /// The writable text field a person was last in, also while another window has the focus.
    QWidget *currentTextTarget() const;
    QString currentKey() const; ///< the question a person was last in; empty: none
    /// Puts text where the cursor of currentTextTarget() stands, as one step that can be taken
    /// back; false when there is no such field.
    /// `replacing` characters before the cursor – an abbreviation – go away for it.
    bool insertText(const QString &text, qsizetype replacing = 0);
    /// Answers that were not typed here: shown, and one step that can be taken back.
    void takeAnswers(const QString &key, const QList<Answer> &answers);
    bool isComposing() const { return m_composition.isComposing(); }

Q_SIGNALS:
    void answersChanged(const QSet<QString> &keys);
    void unansweredCountChanged(int count);
    void enterAtEnd(); ///< Enter on the last question
    void historyRequested(const QString &key); ///< Ctrl+H or the menu of a question
    void quoteRequested(const QString &key); ///< Ctrl+Shift+Q or the menu of a question

private:
    void rebuild();
    void takePlan(const QList<PlannedPage> &plan);
    FormPage *page(int index); ///< builds it when it is not there yet
    FormPage *shownPage() const;
    void connectPage(FormPage *page);
    void connectRow(ItemRow *row, FormPage *page);
    void watchInputs(ItemRow *row);
    void indexRows();
    void rowEdited(ItemRow *row);
    void apply(const QString &key, const QList<Answer> &answers);
    enum class Return { BesideOthers, InItsPlace }; ///< of an instance that was removed
    void applyInstance(const FormInstance &instance, const std::optional<QJsonObject> &content,
                       Return place = Return::BesideOthers);
    void spread(const FormChange &change, const QString &alreadyShown);
    void restructure();
    void focusInstance(const FormInstance &instance);
    void inputEntered(QWidget *input);
    void inputLeft(QWidget *input);
    void showFindings(ItemRow *row);
    void showSources(FormPage *page);
    void showMenu(ItemRow *row, const QPoint &globalPosition);
    void move(FormMove move);
    void moveInstance(FormMove move);
    bool meansSomething(QWidget *input, FormMove move) const;
    std::optional<FormInstance> instanceAt(QWidget *input) const;
    bool moveCell(QWidget *input, int rows, int columns);
    void focusNextItem();
    void focusEnd(bool last);
    int pageOf(const QString &key) const { return m_pageOfKey.value(key, -1); }
    ItemRow *rowOf(QWidget *input) const;
    void updateProgress();
    void prebuildNeighbours();

    FormState &m_state;
    QSet<QString> m_only;
    QSet<QString> m_passedOver;
    QList<PlannedPage> m_plan;
    QStringList m_order; ///< keys of all questions shown
    QHash<QString, int> m_pageOfKey;
    QList<FormPage *> m_pages; ///< null until shown or prebuilt
    QHash<QString, ItemRow *> m_rows; ///< of the pages that are built
    QSet<FormPage *> m_stale; ///< built, hidden, and not in step with what is asked
    FindBar *m_find;
    SectionList *m_sections;
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
    bool m_mayQuote = false;
    bool m_advises = false; ///< the form has warnings that are no errors
};

} // namespace tasuki
