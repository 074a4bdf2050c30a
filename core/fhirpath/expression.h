// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhirpath/context.h"

#include <QStringList>

#include <memory>

namespace tasuki::fhirpath {

struct Node;

/// A FHIRPath expression, read once and evaluated often. Cheap to copy, immutable.
///
/// Whatever README.md does not name is refused here, by its name, so that a form can be warned
/// about when it is loaded and evaluation meets no surprise but the data.
class Expression {
public:
    static Result<Expression> parse(const QString &text);

    const QString &text() const { return m_text; }
    /// Every linkId that is compared with a literal text anywhere in the expression, sorted, each
    /// once.
    QStringList linkIds() const { return m_linkIds; }
    /// May read something of the response beyond the own answers of the items in `linkIds()`: all
    /// items, what lies below one of them, or the answer of the focus itself. When false, looking
    /// again only when one of `linkIds()` or one of `variables()` changed is enough.
    bool readsEverything() const { return m_readsEverything; }
    /// Names after `%`, without resource, context and the constants; sorted, each once.
    QStringList variables() const { return m_variables; }
    /// Depends on the moment of evaluation: today(), now(), timeOfDay().
    bool readsClock() const { return m_readsClock; }
    /// One text for one tree: names delimited, brackets where they are needed. Parsing it gives the
    /// same tree.
    QString toCanonical() const;

    const Node &root() const { return *m_root; }

private:
    Expression() = default;

    QString m_text;
    std::shared_ptr<const Node> m_root;
    QStringList m_linkIds;
    QStringList m_variables;
    bool m_readsEverything = false;
    bool m_readsClock = false;
};

/// Never throws, never crashes, never runs away: more than `maxSteps` of work is Error::TooLarge,
/// what the language forbids (two items where one must stand) is Error::Invalid with the part named
/// and no value of the data.
Result<Collection> evaluate(const Expression &expression, const Context &context);

} // namespace tasuki::fhirpath
