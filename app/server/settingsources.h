// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/access/ratelimiter.h"

#include <QCommandLineParser>
#include <QSettings>

#include <chrono>

namespace tasuki {

/// Where a setting is looked up: command line, then environment, then file.
///
/// Everywhere under the same name, but for the environment, where `api-port` is TASUKI_API_PORT.
/// What is not understood is Invalid with a sentence for the administrator.
class SettingSources {
public:
    SettingSources(const QCommandLineParser &parser, const QSettings &file)
        : m_parser(parser)
        , m_file(file)
    { }

    QString text(const char *name, const QString &fallback = {}) const;
    Result<quint16> port(const char *name, quint16 fallback) const;
    Result<std::chrono::hours> hours(const char *name, std::chrono::hours fallback,
                                     std::chrono::hours least, std::chrono::hours most) const;
    /// "burst/minute", or "off" for no limit.
    Result<RateLimit> rate(const char *name, RateLimit fallback) const;

private:
    const QCommandLineParser &m_parser;
    const QSettings &m_file;
};

} // namespace tasuki
