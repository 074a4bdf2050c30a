// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/ledger.h"

#include <QJsonArray>

namespace tasuki::fault {

namespace {

    void collect(const QJsonValue &value, QSet<OperationId> &found)
    {
        if (value.isArray()) {
            for (const QJsonValue &member : value.toArray())
                collect(member, found);
            return;
        }
        const QJsonObject object = value.toObject();
        if (const auto id = OperationId::fromString(object.value(u"op").toString()))
            found.insert(*id);
        for (const QJsonValue &member : object)
            collect(member, found);
    }

} // namespace

void Ledger::wasSaved(const QList<Operation> &operations, const QSet<OperationId> &superfluous,
                      int device)
{
    for (const OperationId &id : superfluous) { // nobody but this device ever knew of them
        saved.remove(id);
        mustSurvive.remove(id);
    }
    for (const Operation &operation : operations)
        saved.insert(operation.id, {operation, device});
}

QSet<OperationId> operationsIn(const QJsonObject &body)
{
    QSet<OperationId> found;
    collect(body, found);
    return found;
}

} // namespace tasuki::fault
