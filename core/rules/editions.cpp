// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editions.h"

#include "core/base/log.h"

#include <QFile>

namespace tasuki {

Result<QByteArray> ruleFile(const QString &name)
{
    QFile file(QStringLiteral(":/tasuki/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, QStringLiteral("not built in")};
    return file.readAll();
}

void noteDamaged(const QString &name, const Error &error)
{
    qCWarning(logForms).noquote() << name << "is left out:" << error.detail;
}

} // namespace tasuki
