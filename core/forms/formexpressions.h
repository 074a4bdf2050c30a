// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/expression.h"
#include "core/forms/formdefinition.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace tasuki {

/// What an expression looks at, variables followed to their sources.
struct ExpressionReads {
    QSet<QString> linkIds;
    bool everything = false;
};

/// The expressions of one item. Empty: there is none, or it could not be read (a load warning).
struct ItemExpressions {
    using Optional = std::optional<fhirpath::Expression>;
    struct Variable {
        QString name;
        fhirpath::Expression expression;
    };

    Optional enableWhen;
    Optional calculated;
    Optional initial;
    Optional answers; ///< gives the options
    Optional candidates; ///< gives suggestions
    Optional text;
    Optional required;
    Optional minValue;
    Optional maxValue;
    QList<Optional> toggles; ///< beside FormItem::options; empty when no option has one
    QList<Optional> constraints; ///< beside FormItem::constraints
    QList<Variable> variables;
};

/// All expressions of a form, read once for all states of it.
class FormExpressions {
public:
    explicit FormExpressions(const FormDefinition &form);

    /// Null for an item without any.
    const ItemExpressions *of(const FormItem *item) const;
    /// Variables and constraints of the form as a whole.
    const ItemExpressions &ofForm() const { return m_ofForm; }
    /// The score of an option, wherever the form names one: by system, code and display, else by
    /// system and code.
    std::optional<double> score(const QJsonValue &answerValue) const;
    /// The item as it stands in the file, for %qitem; empty unless an expression asks for it.
    QJsonObject source(const QString &linkId) const { return m_sources.value(linkId); }
    bool isEmpty() const { return m_items.isEmpty(); }

private:
    void readItem(const FormItem &item);
    void readScores(const FormItem &item);
    void readSources(const QJsonArray &items);

    QHash<const FormItem *, ItemExpressions> m_items;
    ItemExpressions m_ofForm;
    QHash<QString, double> m_scores;
    QHash<QString, QJsonObject> m_sources;
};

} // namespace tasuki
