// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <QWidget>

namespace tasuki {

/// Edits the answers to one question of one value type. Knows nothing of the form around it.
///
/// What cannot be read as its type (a date of "昨年の春") is handed on as valueString rather than
/// dropped: the form engine then finds the wrong type, and nothing a person typed is lost.
class ItemEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QList<Answer> answers() const = 0;
    virtual void setAnswers(const QList<Answer> &answers) = 0; ///< emits nothing
    virtual QList<QWidget *> inputs() const = 0; ///< what can have the focus, in Tab order
    virtual void setReadOnly(bool readOnly) = 0;
    /// The person went on: full-width digits may become ordinary now, not earlier.
    virtual void tidy() { }
    virtual bool takesEnter() const { return false; } ///< Enter is a line break here

Q_SIGNALS:
    void edited(); ///< by a person; never by text that is still being composed
    void inputsChanged();
};

} // namespace tasuki
