// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formpageplan.h"
#include "ui/forms/itemeditorfactory.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tasuki {

class HelpLine;
class ItemEditor;

/// One line of a form: the question, the yellow 未確認 while it has no answer, its editor, and the
/// words about what is missing or wrong. Headings and texts are rows without an editor; in a table
/// a row is one cell, without the question.
class ItemRow final : public QWidget {
    Q_OBJECT

public:
    explicit ItemRow(const PlannedLine &line, QWidget *parent = nullptr);
    /// A cell of a table; `name` is what a screen reader says.
    ItemRow(const FormItem &item, const QString &key, const QString &name, EditorPlace place,
            QWidget *parent);

    const FormItem &item() const { return m_item; }
    const QString &linkId() const { return m_item.linkId; }
    const QString &key() const { return m_key; }
    ItemEditor *editor() const { return m_editor; } ///< null for headings and texts
    void setUnconfirmed(bool unconfirmed);
    bool isUnconfirmed() const { return m_unconfirmed; }
    void setMessage(const QString &message); ///< what is wrong; empty: none
    QString message() const;
    void setAdvice(const QString &advice); ///< what the form only advises; empty: none
    QString advice() const;
    void setCalculated(bool calculated); ///< it stands there because the form worked it out
    void setSource(const QString &source); ///< a quiet line below the question; empty: none
    QString source() const;
    void focusFirstInput();
    void toggleHelp();
    bool hasHelp() const; ///< one that unfolds
    void setFolded(bool folded); ///< of a heading that folds away what is below it

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);
    void foldRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeading(int depth);
    void buildQuestion(int depth);
    QVBoxLayout *buildQuestionColumn(int width);
    void fillAnswerColumn();
    void addHelp(QVBoxLayout *column);
    void watchLength();
    void showLength();
    QLabel *addLabel(const QString &text);
    QLabel *addQuietLabel(const QString &text);
    void showBelow(QLabel *&label, const QString &text, const QString &name);

    const FormItem &m_item; ///< of the form, which outlives the view
    QString m_key;
    bool m_isCell = false;
    ItemEditor *m_editor = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_calculated = nullptr; ///< only where a calculated answer can be written over
    HelpLine *m_help = nullptr;
    QToolButton *m_fold = nullptr;
    QVBoxLayout *m_questionColumn = nullptr;
    QVBoxLayout *m_answerColumn = nullptr;
    bool m_unconfirmed = false;
};

} // namespace tasuki
