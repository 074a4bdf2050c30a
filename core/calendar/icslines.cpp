// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icslines.h"

#include <QList>
#include <QSet>
#include <QStringDecoder>

namespace tasuki {

namespace {

    constexpr qsizetype mostNested = 8;

    bool isReadProperty(const QByteArray &name)
    {
        static const QSet<QByteArray> read{
            "ATTENDEE",   "CATEGORIES", "CONTACT", "DESCRIPTION", "DTEND",         "DTSTART",
            "DURATION",   "EXDATE",     "EXRULE",  "LOCATION",    "ORGANIZER",     "RDATE",
            "RRULE",      "STATUS",     "SUMMARY", "TZID",        "RECURRENCE-ID", "TZOFFSETFROM",
            "TZOFFSETTO", "UID",        "URL"};
        return read.contains(name);
    }

    /// What may lie in what; empty: at the top.
    bool isReadComponent(const QByteArray &outer, const QByteArray &name)
    {
        if (outer.isEmpty())
            return name == "VCALENDAR";
        if (outer == "VCALENDAR")
            return name == "VEVENT" || name == "VTIMEZONE";
        return outer == "VTIMEZONE" && (name == "STANDARD" || name == "DAYLIGHT");
    }

    /// Goes through the lines once and keeps those that are read.
    class LineSieve {
    public:
        Result<void> take(const QByteArray &line)
        {
            if (line.isEmpty())
                return {};
            qsizetype end = 0;
            while (end < line.size() && line.at(end) != ':' && line.at(end) != ';')
                ++end;
            const QByteArray name = line.left(end).toUpper();
            if (name == "BEGIN")
                return begin(line.mid(end + 1).trimmed().toUpper());
            if (name == "END")
                return finish(line.mid(end + 1).trimmed().toUpper());
            if (m_passedOver > 0 || m_open.isEmpty() || !isReadProperty(name))
                return {};
            if (line.size() > longestIcsLine)
                return Error{Error::Kind::TooLarge, QStringLiteral("a calendar file: a line")};
            if (++m_lines > mostIcsLines)
                return Error{Error::Kind::TooLarge, QStringLiteral("a calendar file: an entry")};
            m_kept += QByteArray(line).replace('\r', ' ') + "\r\n";
            return {};
        }

        Result<QByteArray> whole() const
        {
            if (!m_open.isEmpty() || m_passedOver > 0)
                return Error{Error::Kind::Corrupt, QStringLiteral("a calendar file is cut off")};
            if (m_kept.isEmpty())
                return Error{Error::Kind::Invalid, QStringLiteral("no calendar file")};
            return m_kept;
        }

    private:
        Result<void> begin(const QByteArray &name)
        {
            const QByteArray outer = m_open.isEmpty() ? QByteArray() : m_open.last();
            if (m_open.size() + m_passedOver >= mostNested)
                return Error{Error::Kind::Invalid, QStringLiteral("a calendar file: nested")};
            if (m_passedOver > 0 || !isReadComponent(outer, name)) {
                ++m_passedOver;
                return {};
            }
            if (name == "VEVENT" && ++m_entries > mostIcsEntries)
                return Error{Error::Kind::TooLarge, QStringLiteral("a calendar file: entries")};
            m_open.append(name);
            m_lines = 0;
            m_kept += "BEGIN:" + name + "\r\n";
            return {};
        }

        Result<void> finish(const QByteArray &name)
        {
            if (m_passedOver > 0) {
                --m_passedOver;
                return {};
            }
            if (m_open.isEmpty() || m_open.last() != name)
                return Error{Error::Kind::Invalid, QStringLiteral("a calendar file: END")};
            m_open.removeLast();
            m_lines = 0;
            m_kept += "END:" + name + "\r\n";
            return {};
        }

        QList<QByteArray> m_open;
        qsizetype m_passedOver = 0; ///< what lies in something that is not read
        int m_entries = 0;
        int m_lines = 0;
        QByteArray m_kept;
    };

    bool isUtf8(const QByteArray &file)
    {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decode(file);
        return !decode.hasError() && !text.contains(QChar(u'\0'));
    }

} // namespace

Result<QByteArray> readableIcsLines(const QByteArray &file)
{
    if (file.size() > mostIcsBytes)
        return Error{Error::Kind::TooLarge, QStringLiteral("a calendar file")};
    if (!isUtf8(file))
        return Error{Error::Kind::Invalid, QStringLiteral("a calendar file: not UTF-8")};
    constexpr auto mark = "\xef\xbb\xbf";
    LineSieve sieve;
    QByteArray line;
    qsizetype at = file.startsWith(mark) ? qsizetype(qstrlen(mark)) : 0;
    while (at < file.size()) {
        qsizetype end = file.indexOf('\n', at);
        end = end < 0 ? file.size() : end;
        const qsizetype last = end > at && file.at(end - 1) == '\r' ? end - 1 : end;
        const QByteArray piece = file.mid(at, last - at);
        at = end + 1;
        if (piece.startsWith(' ') || piece.startsWith('\t')) {
            line += piece.mid(1);
            continue;
        }
        if (const auto taken = sieve.take(line); !taken)
            return taken.error();
        line = piece;
    }
    if (const auto taken = sieve.take(line); !taken)
        return taken.error();
    return sieve.whole();
}

} // namespace tasuki
