// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonDocument>

#include <cmath>

namespace tasuki {

namespace {

    /// Nesting of brackets outside strings; QJsonDocument recurses, so the depth is bounded
    /// beforehand.
    int nestingDepth(const QByteArray &bytes)
    {
        int depth = 0;
        int deepest = 0;
        bool inString = false;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (inString) {
                if (c == '\\')
                    ++i;
                else if (c == '"')
                    inString = false;
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' || c == '[') {
                deepest = std::max(deepest, ++depth);
            } else if (c == '}' || c == ']') {
                --depth;
            }
        }
        return deepest;
    }

    const QByteArray quoteAndMark("\"\xEF\xBB\xBF");

    /// Whether the quote at `at` opens a text or ends it, and does not stand inside it.
    bool isDelimiter(const QByteArray &json, qsizetype at)
    {
        qsizetype slashes = 0;
        while (slashes < at && json[at - 1 - slashes] == '\\')
            ++slashes;
        return slashes % 2 == 0;
    }

    /// The same without U+FEFF where a text begins. QJsonDocument leaves one of them out each time
    /// it reads and writes a text, so that the same record would be other bytes at every station.
    QByteArray withoutMarks(const QByteArray &json, qsizetype firstMark)
    {
        const qsizetype markSize = quoteAndMark.size() - 1;
        QByteArray clean;
        qsizetype from = 0;
        for (qsizetype at = firstMark; at >= 0; at = json.indexOf(quoteAndMark, from)) {
            clean += QByteArrayView(json).sliced(from, at + 1 - from);
            from = at + 1;
            const bool opens = isDelimiter(json, at);
            while (opens && QByteArrayView(json).sliced(from).startsWith("\xEF\xBB\xBF"))
                from += markSize;
        }
        clean += QByteArrayView(json).sliced(from);
        return clean;
    }

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes, int maxDepth)
{
    if (bytes.size() > maxBytes)
        return Error{Error::Kind::TooLarge,
                     QStringLiteral("JSON text of %1 bytes").arg(bytes.size())};
    if (nestingDepth(bytes) > maxDepth)
        return Error{Error::Kind::Invalid, QStringLiteral("JSON nested too deeply")};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{
            Error::Kind::Invalid,
            QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return Error{Error::Kind::Invalid, QStringLiteral("JSON text is not an object")};
    return document.object();
}

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps members sorted.
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const qsizetype mark = json.indexOf(quoteAndMark);
    if (mark < 0)
        return json;
    const QJsonDocument clean = QJsonDocument::fromJson(withoutMarks(json, mark));
    return clean.toJson(QJsonDocument::Compact); // names may have lost theirs: sorted once more
}

JsonReader::JsonReader(const QJsonObject &object, QString place)
    : m_object(object)
    , m_place(std::move(place))
{ }

void JsonReader::fail(const char *name, const char *why)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid,
                        QStringLiteral("%1%2 %3").arg(m_place, QString::fromLatin1(name),
                                                      QString::fromLatin1(why))};
}

QJsonValue JsonReader::required(const char *name)
{
    QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        fail(name, "is missing");
    return value;
}

QString JsonReader::string(const char *name)
{
    const QJsonValue value = required(name);
    if (ok() && !value.isString())
        fail(name, "is not a text");
    return value.toString();
}

QString JsonReader::optionalString(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        fail(name, "is not a text");
    return value.toString();
}

qint64 JsonReader::integer(const char *name)
{
    const QJsonValue value = required(name);
    if (!ok())
        return 0;
    const double number = value.toDouble();
    if (!value.isDouble() || std::floor(number) != number)
        fail(name, "is not a whole number");
    return value.toInteger();
}

qint64 JsonReader::optionalInteger(const char *name, qint64 fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return value.isUndefined() || value.isNull() ? fallback : integer(name);
}

bool JsonReader::boolean(const char *name, bool fallback)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return fallback;
    if (!value.isBool())
        fail(name, "is not true or false");
    return value.toBool(fallback);
}

QJsonObject JsonReader::object(const char *name)
{
    const QJsonValue value = required(name);
    if (ok() && !value.isObject())
        fail(name, "is not an object");
    return value.toObject();
}

QJsonObject JsonReader::optionalObject(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return value.isUndefined() || value.isNull() ? QJsonObject() : object(name);
}

QJsonArray JsonReader::array(const char *name)
{
    const QJsonValue value = required(name);
    if (ok() && !value.isArray())
        fail(name, "is not a list");
    return value.toArray();
}

QJsonArray JsonReader::optionalArray(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    return value.isUndefined() || value.isNull() ? QJsonArray() : array(name);
}

QDateTime JsonReader::time(const char *name)
{
    QDateTime value = fromIsoUtc(string(name));
    if (!value.isValid())
        fail(name, "is not a time");
    return value;
}

QString toIsoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromIsoUtc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

} // namespace tasuki
