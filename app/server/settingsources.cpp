// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/settingsources.h"

#include <QRegularExpression>

namespace tasuki {

namespace {

    Error notUnderstood(const char *name, const char *what)
    {
        return {Error::Kind::Invalid,
                QStringLiteral("--%1 is not %2").arg(QLatin1String(name), QLatin1String(what))};
    }

} // namespace

QString SettingSources::text(const char *name, const QString &fallback) const
{
    const QString key = QLatin1String(name);
    if (m_parser.isSet(key))
        return m_parser.values(key).join(u',');
    const QByteArray variable = "TASUKI_" + QByteArray(name).toUpper().replace('-', '_');
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const QVariant value = m_file.value(key, fallback);
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                    : value.toString();
}

Result<quint16> SettingSources::port(const char *name, quint16 fallback) const
{
    bool isNumber = false;
    const quint16 port = text(name, QString::number(fallback)).toUShort(&isNumber);
    return isNumber ? Result<quint16>(port) : notUnderstood(name, "a port");
}

Result<std::chrono::hours> SettingSources::hours(const char *name, std::chrono::hours fallback,
                                                 std::chrono::hours least,
                                                 std::chrono::hours most) const
{
    bool isNumber = false;
    const std::chrono::hours said(text(name, QString::number(fallback.count())).toInt(&isNumber));
    if (isNumber && said >= least && said <= most)
        return said;
    const QByteArray range = "a number of hours from " + QByteArray::number(qint64(least.count()))
        + " to " + QByteArray::number(qint64(most.count()));
    return notUnderstood(name, range.constData());
}

Result<RateLimit> SettingSources::rate(const char *name, RateLimit fallback) const
{
    const QString said = text(name);
    if (said.isEmpty())
        return fallback;
    if (said == u"off")
        return RateLimit{};
    static const QRegularExpression shape(QStringLiteral("\\A([0-9]{1,6})/([0-9]{1,6})\\z"));
    const auto match = shape.match(said);
    const RateLimit limit{match.captured(1).toInt(), match.captured(2).toInt()};
    if (!match.hasMatch() || limit.burst < 1 || limit.perMinute < 1)
        return notUnderstood(name, "burst/minute, e.g. 600/1200");
    return limit;
}

} // namespace tasuki
