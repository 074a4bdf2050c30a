// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/client.h"
#include "core/domain/people.h"

#include <QHash>
#include <QJsonObject>

namespace tasuki {

/// The fictive region of `resources/demo/region.json`: offices, people, clients and what their
/// standing sheets say. Answers are written as a person would say them ("見守り"), not as codes, so
/// that the file stays readable and outlives a change of codes.
struct DemoRegion {
    struct Member {
        QString key; ///< also the ID to sign in with
        QString office; ///< key
        Person person;
    };
    struct Resident {
        QString office; ///< key
        QString manager; ///< key
        QString hospital; ///< key
        Client client;
        QJsonObject answers; ///< linkId → text, number, flag or list of texts
        int answeredDaysAgo = 0;
        QHash<QString, int> confirmedDaysAgo; ///< card → days
    };
    QString name;
    QList<std::pair<QString, Office>> offices; ///< key → office, without ids
    QList<Member> people;
    QList<Resident> clients;

    static Result<DemoRegion> load(const QByteArray &json);
};

} // namespace tasuki
