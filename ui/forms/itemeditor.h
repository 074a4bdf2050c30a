// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;

namespace tasuki {

/// Edits the answers to one question of one value type. Knows nothing of the form around it.
///
/// Until a person changes something, answers() hands back what setAnswers() got, letter by letter:
/// looking at an answer never changes it. What cannot be read as its type (a date of "昨年の春") is
/// handed on as valueString rather than dropped: the form engine then finds the wrong type, and
/// nothing a person typed is lost.
class ItemEditor : public QWidget {
    Q_OBJECT

public:
    explicit ItemEditor(QWidget *parent = nullptr);

    QList<Answer> answers() const { return m_isTouched ? read() : m_given; }
    void setAnswers(const QList<Answer> &answers); ///< emits nothing
    /// What can have the focus, in Tab order.
    virtual QList<QWidget *> inputs() const { return m_inputs; }
    /// The person went on: full-width digits may become ordinary now, not earlier.
    virtual void tidy() { }
    virtual bool takesEnter() const { return false; } ///< Enter is a line break here
    /// Asked for every key before the form makes a move of it; never while text is composed.
    virtual bool takesKey(const QKeyEvent &) { return false; }
    /// What may be picked has changed.
    virtual void setOptions(const QList<AnswerOption> &) { }

Q_SIGNALS:
    void edited(); ///< by a person; never by text that is still being composed
    void inputsChanged();

protected:
    virtual QList<Answer> read() const = 0; ///< what the widgets say
    virtual void showAnswers(const QList<Answer> &answers) = 0;
    const QList<Answer> &given() const { return m_given; }

    /// Takes an input into the order of Tab; what a person types into a line is announced.
    void addInput(QWidget *input);
    void addInput(QLineEdit *line);

private:
    QList<QWidget *> m_inputs;
    QList<Answer> m_given;
    bool m_isTouched = false;
};

} // namespace tasuki
