// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tasuki {

/// Parses one JSON object. Anything else, a document deeper than `maxDepth` or longer than
/// `maxBytes` is Error::Invalid / Error::TooLarge with the place in `detail`, never with content.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes = 8 * 1024 * 1024,
                                    int maxDepth = 64);

/// One text for one value: compact, members sorted by name, UTF-8, no text beginning with U+FEFF.
/// Both ends of the wire hash it; read and written again it is the same when its names are ASCII.
QByteArray canonicalJson(const QJsonObject &object);

/// Reads members of a JSON object strictly and remembers the first thing that was wrong, so that a
/// decoder reads straight down and checks once: `JsonReader r(o); x = r.string("a"); … if
/// (!r.ok())`.
class JsonReader {
public:
    explicit JsonReader(const QJsonObject &object, QString place = {});

    QString string(const char *name); ///< required
    QString optionalString(const char *name); ///< absent or null gives an empty string
    qint64 integer(const char *name); ///< required; a fraction is refused
    qint64 optionalInteger(const char *name, qint64 fallback);
    bool boolean(const char *name, bool fallback); ///< absent gives the fallback
    QJsonObject object(const char *name); ///< required
    QJsonObject optionalObject(const char *name);
    QJsonArray array(const char *name); ///< required
    QJsonArray optionalArray(const char *name);
    QDateTime time(const char *name); ///< required; ISO 8601 with zone, returned in UTC
    template<typename IdType>
    IdType id(const char *name) ///< required, a UUID
    {
        const auto parsed = IdType::fromString(string(name));
        if (!parsed)
            fail(name, "is not an identifier");
        return parsed.value_or(IdType());
    }

    void fail(const char *name, const char *why);
    bool ok() const { return !m_error; }
    Error error() const { return m_error.value_or(Error{}); }

private:
    QJsonValue required(const char *name);
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

/// ISO 8601 in UTC with milliseconds, the only form of time on the wire and in records.
QString toIsoUtc(const QDateTime &time);
QDateTime fromIsoUtc(const QString &text); ///< invalid when the text is not such a time

} // namespace tasuki
