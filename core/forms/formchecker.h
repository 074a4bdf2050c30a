// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/forms/formnotes.h"

#include <QSet>

namespace tasuki {

/// Looks over a form that was read for what does not fit together: linkIds that occur twice,
/// conditions on questions that are not there, bounds the wrong way round. Only warns.
class FormChecker {
public:
    FormChecker(const FormDefinition &form, FormNotes &notes);

    void check();

private:
    /// Names of variables an expression may use, of the items above included.
    using Names = QSet<QString>;
    void checkItems(const QList<FormItem> &items, const Names &outer);
    void checkShape(const FormItem &item);
    void checkDisplay(const FormItem &item);
    void checkBounds(const FormItem &item);
    void checkInitial(const FormItem &item);
    void checkConditions(const FormItem &item);
    void checkAnswer(const FormItem &item, const EnableWhen &condition, const FormItem &question);
    void checkExpressions(const FormItem &item, const Names &names);
    void checkExpression(const QString &place, const QString &what, const QString &expression,
                         const Names &names);
    void warn(const FormItem &item, const QString &what);

    const FormDefinition &m_form;
    FormNotes &m_notes;
    QSet<QString> m_seen; ///< linkIds met so far
};

} // namespace tasuki
