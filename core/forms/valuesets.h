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
};

/// Finds and spreads out the value sets a form names: contained ones, and those that lie beside it.
///
/// Filters, and code systems of which nothing is known, cannot be followed here; what could be read
/// of such a set is given all the same and `problems` says what is missing.
class ValueSets {
public:
    struct Expansion {
        QList<ValueSetConcept> concepts;
        QStringList problems; ///< English
        bool isFound = false;
    };

    /// `beside` may be null and must otherwise outlive this.
    ValueSets(const QJsonArray &contained, const FormResources *beside);

    /// "#id", a url, "url|version", "ValueSet/id".
    Expansion expand(const QString &reference) const;
    /// What a code system at hand says of a code; empty when it is not known.
    QJsonObject conceptOf(const QString &system, const QString &code) const;

private:
    using Visited = QSet<QString>;
    QJsonObject find(const QString &resourceType, const QString &reference) const;
    void spread(const QJsonObject &set, Expansion &into, Visited &visited) const;
    void takeContains(const QJsonArray &contains, Expansion &into) const;
    void takeInclude(const QJsonObject &include, Expansion &into, Visited &visited) const;
    void takeSystem(const QJsonObject &include, Expansion &into) const;
    void takeConcepts(const QJsonArray &concepts, const QString &system, Expansion &into) const;
    void exclude(const QJsonObject &exclusion, Expansion &from, Visited &visited) const;
    void append(const QJsonObject &source, const QString &system, Expansion &into) const;

    QJsonArray m_contained;
    const FormResources *m_beside;
    mutable QHash<QString, QHash<QString, QJsonObject>> m_systems; ///< by url and code, when asked
};

} // namespace tasuki
