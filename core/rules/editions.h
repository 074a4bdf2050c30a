// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDate>
#include <QList>

#include <algorithm>

namespace tasuki {

/// A file of `resources/rules` that is built into the program.
Result<QByteArray> ruleFile(const QString &name);
void noteDamaged(const QString &name, const Error &error); ///< in the log

/// A rule table by edition: the youngest one whose `from` is not after the day counts.
template<typename Table>
class Editions {
public:
    /// `read(JsonReader &edition)` returns the table of one edition, and lets the reader fail where
    /// it cannot be right.
    template<typename Read>
    static Result<Editions> load(const QByteArray &json, Read read)
    {
        const auto root = parseJsonObject(json);
        if (!root)
            return root.error();
        Editions editions;
        for (const QJsonValue &value : root->value(u"editions").toArray()) {
            JsonReader reader(value.toObject(), QStringLiteral("editions."));
            const QDate from = QDate::fromString(reader.string("from"), Qt::ISODate);
            if (!from.isValid())
                reader.fail("from", "is not a date");
            editions.m_all.append({from, read(reader)});
            if (!reader.ok())
                return reader.error();
        }
        if (editions.m_all.isEmpty())
            return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
        std::sort(editions.m_all.begin(), editions.m_all.end(),
                  [](const Edition &a, const Edition &b) { return a.from > b.from; });
        return editions;
    }

    /// Null before the first edition.
    const Table *on(QDate day) const
    {
        const auto edition = std::find_if(m_all.begin(), m_all.end(),
                                          [day](const Edition &each) { return each.from <= day; });
        return edition == m_all.end() ? nullptr : &edition->table;
    }

private:
    struct Edition {
        QDate from;
        Table table;
    };
    QList<Edition> m_all; ///< newest first
};

/// The table that comes with the program; empty, and a line in the log says so, if it is damaged.
template<typename Rules>
Rules builtInTable(const QString &name)
{
    const auto json = ruleFile(name);
    const auto rules = json ? Rules::load(*json) : Result<Rules>(json.error());
    if (!rules)
        noteDamaged(name, rules.error());
    return rules.value_or({});
}

} // namespace tasuki
