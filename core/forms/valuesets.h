// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer.h"
#include "core/forms/formresources.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tasuki {

/// One concept of a value set.
struct ValueSetConcept {
    QJsonObject coding; ///< system, version, code, display: as it goes into a response
    QMap<QString, QString> designations; ///< language → display
    QString prefix; ///< its label in the list ("a)")
    std::optional<double> weight;
    bool isExclusive = false;

    /// The same of two concepts that are the same member of a set: system and code.
    QString key() const;
};

/// Finds and spreads out the value sets a form names: contained ones, and those that lie beside it.
///
/// Code systems of which nothing is known, and filters that ask what one does not tell, cannot be
/// followed here; what could be read of such a set is given all the same and `problems` says what
/// is missing.
class ValueSets {
public:
    struct Expansion {
        QList<ValueSetConcept> concepts;
        QSet<QString> keys; ///< of the concepts
        QStringList problems; ///< English, each once
        bool isFound = false;

        void addProblem(const QString &problem);
    };

    /// `beside` may be null and must otherwise outlive this.
    ValueSets(const QJsonArray &contained, const FormResources *beside);

    /// "#id", a url, "url|version", "ValueSet/id".
    Expansion expand(const QString &reference) const;
    /// What a code system at hand says of a code; empty when it is not known.
    QJsonObject conceptOf(const QString &system, const QString &code) const;

private:
    /// Through value sets that include others, each spread out once.
    struct Walk {
        QSet<QString> open; ///< those on the way down; one of them again is a circle
        QHash<QString, Expansion> done;
    };
    QJsonObject find(const QString &resourceType, const QString &reference) const;
    Expansion spread(const QString &reference, Walk &walk) const;
    void takeContains(const QJsonArray &contains, Expansion &into) const;
    void takeInclude(const QJsonObject &include, Expansion &into, Walk &walk) const;
    void takeFiltered(const QJsonObject &include, Expansion &into) const;
    void takeSystem(const QJsonObject &include, Expansion &into) const;
    void takeConcepts(const QJsonArray &concepts, const QString &system, Expansion &into) const;
    void exclude(const QJsonObject &exclusion, Expansion &from, Walk &walk) const;
    void append(const QJsonObject &source, const QString &system, Expansion &into) const;
    static void add(const ValueSetConcept &one, Expansion &into);

    QJsonArray m_contained;
    const FormResources *m_beside;
    mutable QHash<QString, QHash<QString, QJsonObject>> m_systems; ///< by url and code, when asked
};

} // namespace tasuki
