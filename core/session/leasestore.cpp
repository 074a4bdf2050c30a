// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/leasestore.h"

#include "core/base/json.h"
#include "core/storage/settingstore.h"
#include "core/sync/syncsetting.h"

namespace tasuki {

namespace {

    const QString leaseSetting = QStringLiteral("lease");

    /// Invalid when it is not there or cannot be read: then the server is asked once more.
    QDateTime timeIn(const std::optional<QJsonObject> &setting)
    {
        return fromIsoUtc(setting.value_or(QJsonObject()).value(u"time").toString());
    }

} // namespace

Result<LeaseStore::Word> LeaseStore::lastWord(const QDateTime &enrolledAt) const
{
    const auto said = m_settings.value(leaseSetting);
    if (!said)
        return said.error();
    const auto sync = m_settings.value(syncSetting());
    if (!sync)
        return sync.error();
    Word word{Lease::said((*said).value_or(QJsonObject()).value(u"seconds").toInteger()), {}};
    for (const QDateTime &time : {timeIn(*said), timeIn(*sync)}) {
        if (time.isValid() && (!word.seen.isValid() || time > word.seen))
            word.seen = time;
    }
    if (!word.seen.isValid())
        word.seen = enrolledAt;
    return word;
}

Result<void> LeaseStore::keep(const Word &word)
{
    return m_settings.put(leaseSetting,
                          {{QStringLiteral("seconds"), qint64(word.lease.length.count())},
                           {QStringLiteral("time"), toIsoUtc(word.seen)}});
}

} // namespace tasuki
