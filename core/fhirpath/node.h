// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/membername.h"
#include "core/fhirpath/operator.h"
#include "core/fhirpath/value.h"

#include <memory>

namespace tasuki::fhirpath {

struct Function;
struct Node;
using NodePointer = std::shared_ptr<const Node>;

/// One piece of a parsed expression. The tree is never higher than `greatestHeight`, so that
/// walking it by recursion is safe.
struct Node {
    enum class Kind {
        Literal,
        Variable,
        This,
        Index,
        Total,
        Member,
        Call,
        Indexer,
        Binary,
        Sign,
        Type
    };
    static constexpr int greatestHeight = 500;

    Kind kind = Kind::Literal;
    QString text; ///< name of a variable, a type or a function; the sign
    Collection literal;
    MemberName member;
    Operator op = Operator::Equal;
    const Function *function = nullptr;
    NodePointer input; ///< what stands before the dot or bracket; null begins at $this
    QList<NodePointer> arguments; ///< of a call, both sides of an operator, the index
    QString wantedLinkId; ///< of where(linkId = 'x'), which is by far the most frequent criterion
    int height = 1;
};

} // namespace tasuki::fhirpath
