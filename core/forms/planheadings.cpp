// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/planheadings.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace tasuki {

Result<PlanHeadings> PlanHeadings::load(const QByteArray &json)
{
    const auto file = parseJsonObject(json);
    if (!file)
        return file.error();
    PlanHeadings loaded;
    for (const auto &value : file->value(u"headings").toArray()) {
        Heading heading{value[u"code"].toString(), {}};
        for (const auto &name : value[u"names"].toArray())
            heading.names.append(name.toString());
        heading.names.removeAll(QString());
        if (heading.code.isEmpty() || heading.names.isEmpty())
            return Error{Error::Kind::Invalid,
                         QStringLiteral("plan headings: an entry without code or names")};
        loaded.m_headings.append(heading);
    }
    if (loaded.m_headings.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("plan headings: there are none")};
    return loaded;
}

} // namespace tasuki
