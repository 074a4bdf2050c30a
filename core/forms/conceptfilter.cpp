// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/conceptfilter.h"

#include "core/forms/answervalue.h"
#include "core/forms/fhirelement.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace tasuki {

namespace {

    QString textOf(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble())
            return numberText(value.toDouble());
        return value.isObject() ? value[u"code"].toString() : value.toString();
    }

    QStringList propertyTexts(const QJsonObject &one, const QString &name)
    {
        if (name == u"code" || name == u"concept")
            return {one.value(u"code").toString()};
        if (name == u"display")
            return {one.value(u"display").toString()};
        QStringList texts;
        for (const auto &property : one.value(u"property").toArray()) {
            const Answer value = fhir::valueMember(property.toObject());
            if (property[u"code"].toString() == name && !value.isEmpty())
                texts.append(textOf(*value.begin()));
        }
        return texts;
    }

    /// A code system, laid out flat.
    class Sieve {
    public:
        explicit Sieve(const QJsonObject &codeSystem)
        {
            collect(codeSystem.value(u"concept").toArray(), {});
            m_properties
                = {QStringLiteral("code"), QStringLiteral("concept"), QStringLiteral("display")};
            for (const auto &property : codeSystem.value(u"property").toArray())
                m_properties.insert(property[u"code"].toString());
            for (const QJsonObject &one : std::as_const(m_concepts)) {
                for (const auto &property : one.value(u"property").toArray())
                    m_properties.insert(property[u"code"].toString());
            }
        }

        const QList<QJsonObject> &concepts() const { return m_concepts; }

        /// Nothing: it cannot be told.
        std::optional<bool> passes(const QJsonObject &one, const QJsonObject &filter) const
        {
            const QString op = filter.value(u"op").toString();
            const QString wanted = textOf(filter.value(u"value"));
            const QString code = one.value(u"code").toString();
            if (op == u"is-a")
                return code == wanted || isBelow(code, wanted);
            if (op == u"descendent-of")
                return isBelow(code, wanted);
            if (op == u"is-not-a")
                return code != wanted && !isBelow(code, wanted);
            if (op == u"generalizes")
                return code == wanted || isBelow(wanted, code);
            if (op == u"child-of")
                return m_above.value(code).contains(wanted);
            return passesByProperty(one, filter.value(u"property").toString(), op, wanted);
        }

    private:
        void collect(const QJsonArray &concepts, const QString &above)
        {
            for (const auto &value : concepts) {
                const QJsonObject one = value.toObject();
                const QString code = one.value(u"code").toString();
                m_concepts.append(one);
                QStringList &all = m_above[code];
                if (!above.isEmpty())
                    all.append(above);
                all += propertyTexts(one, QStringLiteral("parent"));
                all += propertyTexts(one, QStringLiteral("subsumedBy"));
                collect(one.value(u"concept").toArray(), code);
            }
        }

        bool isBelow(const QString &code, const QString &top) const
        {
            QStringList open = m_above.value(code);
            QSet<QString> seen;
            while (!open.isEmpty()) {
                const QString next = open.takeLast();
                if (next == top)
                    return true;
                if (!seen.contains(next))
                    open += m_above.value(next);
                seen.insert(next);
            }
            return false;
        }

        std::optional<bool> passesByProperty(const QJsonObject &one, const QString &property,
                                             const QString &op, const QString &wanted) const
        {
            if (!m_properties.contains(property))
                return std::nullopt;
            const QStringList texts = propertyTexts(one, property);
            if (op == u"=")
                return texts.contains(wanted);
            if (op == u"exists")
                return texts.isEmpty() == (wanted == u"false");
            if (op == u"regex") {
                const QRegularExpression pattern(QRegularExpression::anchoredPattern(wanted));
                return std::any_of(texts.begin(), texts.end(), [&pattern](const QString &text) {
                    return pattern.match(text).hasMatch();
                });
            }
            if (op != u"in" && op != u"not-in")
                return std::nullopt;
            const QStringList listed = wanted.split(u',');
            const bool isListed = std::any_of(listed.begin(), listed.end(), [&](const QString &t) {
                return texts.contains(t.trimmed());
            });
            return isListed == (op == u"in");
        }

        QList<QJsonObject> m_concepts;
        QHash<QString, QStringList> m_above; ///< code → those it stands directly below
        QSet<QString> m_properties;
    };

} // namespace

std::optional<QList<QJsonObject>> filteredConcepts(const QJsonObject &codeSystem,
                                                   const QJsonArray &filters)
{
    const Sieve sieve(codeSystem);
    QList<QJsonObject> through = sieve.concepts();
    for (const auto &filter : filters) {
        QList<QJsonObject> kept;
        for (const QJsonObject &one : std::as_const(through)) {
            const auto passes = sieve.passes(one, filter.toObject());
            if (!passes)
                return std::nullopt;
            if (*passes)
                kept.append(one);
        }
        through = kept;
    }
    return through;
}

bool isHeading(const QJsonObject &codeSystemConcept)
{
    return propertyTexts(codeSystemConcept, QStringLiteral("notSelectable"))
        .contains(QStringLiteral("true"));
}

} // namespace tasuki
