// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/fhirpath/context.h"
#include "core/fhirpath/navigation.h"
#include "core/fhirpath/node.h"

#include <QRegularExpression>

namespace tasuki::fhirpath {

/// What $this, $index and $total are at one place of an expression.
struct Frame {
    const Collection &that;
    qsizetype index = -1;
    const Collection *total = nullptr;
};

/// One walk over an expression. Remembers the first thing that was wrong; from then on every step
/// returns nothing at once, so that functions read straight down.
class Evaluation {
public:
    explicit Evaluation(const Context &context)
        : m_context(context)
    { }

    Collection evaluate(const Node &node, const Frame &frame);
    Collection argument(const Node &call, qsizetype index, const Frame &frame)
    {
        return evaluate(*call.arguments[index], frame);
    }

    /// The singleton rules: nothing stays nothing, several are an error that names `what`.
    std::optional<Value> single(const Collection &items, const QString &what);
    /// One item that is no boolean counts as true where a boolean is expected.
    std::optional<bool> truth(const Collection &items, const QString &what);
    std::optional<QString> text(const Collection &items, const QString &what);
    std::optional<qint64> integer(const Collection &items, const QString &what);
    /// Null after an error: the pattern is none.
    const QRegularExpression *pattern(const QString &text);

    /// Says what was wrong, in words of the expression, never with a value of the data.
    Collection fail(const QString &detail);
    /// A text that was put together: costs what it is long, and has an end. A repeated step that
    /// doubles its text would fill the memory in a few dozen steps.
    Collection made(const QString &text, const QString &what);
    /// Counts work; false once it was too much or something failed.
    bool spend(qsizetype steps);
    bool isOk() const { return !m_error; }
    const Error &error() const { return *m_error; }

    const Context &context() const { return m_context; }
    Navigation &navigation() { return m_navigation; }

    /// Texts and collections longer than this are not built.
    static constexpr qsizetype longest = 1'000'000;

private:
    Collection variable(const QString &name);
    Collection member(const Node &node, const Frame &frame);
    Collection call(const Node &node, const Frame &frame);
    Collection itemsNamed(const Node &where, const Frame &frame);
    Collection indexed(const Node &node, const Frame &frame);
    Collection withSign(const Node &node, const Frame &frame);

    const Context &m_context;
    Navigation m_navigation;
    QHash<QString, QRegularExpression> m_patterns;
    std::optional<Error> m_error;
    qint64 m_steps = 0;
};

} // namespace tasuki::fhirpath
