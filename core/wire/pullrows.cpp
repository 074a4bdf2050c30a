// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pullrows.h"

#include "core/base/canonicaljson.h"

#include <array>
#include <cstring>

namespace tasuki {

namespace {

    /// Of the 64 levels an answer may have, those outside a body: answer, blocks, block, objs, row.
    constexpr int deepestBody = 64 - 5;

    int hexDigit(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    }

    bool isTypeLetter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    /// 36 characters as strictId() wants them; null otherwise.
    QUuid uuidFrom(QByteArrayView text)
    {
        std::array<char, 16> bytes;
        std::size_t count = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (text[i] != '-')
                    return {};
                continue;
            }
            const int high = hexDigit(text[i]);
            const int low = ++i < text.size() ? hexDigit(text[i]) : -1;
            if (high < 0 || low < 0 || count == bytes.size())
                return {};
            bytes[count++] = static_cast<char>(high << 4 | low);
        }
        return count == bytes.size() ? QUuid::fromRfc4122(QByteArrayView(bytes)) : QUuid();
    }

    /// Walks over the answer once. Outside rows it only finds out where values end; whether they
    /// are well-formed the parser says, who gets to see them.
    class RowCutter {
    public:
        explicit RowCutter(QByteArrayView text)
            : m_text(text)
        { }

        bool walk();
        CutPullAnswer take();

    private:
        template<typename Member>
        bool object(Member member);
        template<typename Element>
        bool array(Element element);
        bool block();
        bool row();
        std::optional<ObjectRow> plainRow(qsizetype &at) const;
        bool skipValue();
        bool skipString();
        bool name(QByteArrayView &name);
        void skipSpace();
        char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
        bool take(char wanted);

        QByteArrayView m_text;
        qsizetype m_at = 0;
        qsizetype m_kept = 0; ///< up to here it is in m_rest or in m_rows
        CutPullAnswer m_cut;
    };

    bool RowCutter::walk()
    {
        return object([this](QByteArrayView name) {
            const bool isBlocks = name == "blocks" && next() == '[';
            return isBlocks ? array([this] { return next() == '{' ? block() : skipValue(); })
                            : skipValue();
        });
    }

    bool RowCutter::block()
    {
        return object([this](QByteArrayView name) {
            const bool isRows = name == "objs" && next() == '[';
            return isRows ? array([this] { return row(); }) : skipValue();
        });
    }

    CutPullAnswer RowCutter::take()
    {
        m_cut.rest += m_text.sliced(m_kept);
        return std::move(m_cut);
    }

    template<typename Member>
    bool RowCutter::object(Member member)
    {
        skipSpace();
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView key;
            if (!name(key) || !take(':') || !member(key))
                return false;
        } while (take(','));
        return take('}');
    }

    template<typename Element>
    bool RowCutter::array(Element element)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!element())
                return false;
        } while (take(','));
        return take(']');
    }

    bool RowCutter::row()
    {
        if (next() != '[') // it could be taken for a row that was cut out
            return false;
        qsizetype end = m_at;
        const auto found = plainRow(end);
        if (!found)
            return skipValue();
        m_cut.rest += m_text.sliced(m_kept, m_at - m_kept);
        m_cut.rest += QByteArray::number(m_cut.rows.size());
        m_cut.rows.append(*found);
        m_kept = m_at = end;
        return true;
    }

    /// ["sheet","0191f…",4788,{…}] with nothing to unescape and nothing to reorder.
    std::optional<ObjectRow> RowCutter::plainRow(qsizetype &at) const
    {
        const QByteArrayView text = m_text.sliced(at);
        constexpr qsizetype idSize = 36;
        constexpr qsizetype longestNumber = 15;
        qsizetype typeEnd = 2;
        while (typeEnd < text.size() && isTypeLetter(text[typeEnd]))
            ++typeEnd;
        const qsizetype idAt = typeEnd + 3;
        const qsizetype numberAt = idAt + idSize + 2;
        if (typeEnd == 2 || numberAt >= text.size() || !text.startsWith("[\"")
            || text.sliced(typeEnd, 3) != "\",\"" || text.sliced(numberAt - 2, 2) != "\",")
            return std::nullopt;
        const ObjectId id(uuidFrom(text.sliced(idAt, idSize)));
        qint64 sequence = 0;
        qsizetype bodyAt = numberAt;
        for (; bodyAt < text.size() && text[bodyAt] >= '0' && text[bodyAt] <= '9'
             && bodyAt - numberAt < longestNumber;
             ++bodyAt)
            sequence = sequence * 10 + (text[bodyAt] - '0');
        const bool isNumber
            = bodyAt > numberAt && (text[numberAt] != '0' || bodyAt == numberAt + 1);
        if (id.isNull() || !isNumber || bodyAt >= text.size() || text[bodyAt] != ',')
            return std::nullopt;
        const QByteArrayView rest = text.sliced(bodyAt + 1);
        const bool isTombstone = rest.startsWith("null");
        const qsizetype size = isTombstone ? 4 : canonicalObjectSize(rest, deepestBody);
        if (size == 0 || size >= rest.size() || rest[size] != ']')
            return std::nullopt;
        at += bodyAt + 1 + size + 1;
        return ObjectRow{QString::fromLatin1(text.sliced(2, typeEnd - 2)), id, sequence,
                         isTombstone ? QByteArray() : rest.first(size).toByteArray()};
    }

    bool RowCutter::skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char c = next();
            if (c == '"') {
                if (!skipString())
                    return false;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else if (c == ',' || c == ':') {
                if (depth == 0)
                    return false;
                ++m_at;
            } else {
                const qsizetype before = m_at;
                while (m_at < m_text.size() && !std::strchr(",:]}[{\" \t\r\n", m_text[m_at]))
                    ++m_at;
                if (m_at == before)
                    return false;
            }
        } while (depth > 0);
        skipSpace();
        return depth == 0;
    }

    bool RowCutter::skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at <= m_text.size();
        }
        return false;
    }

    /// With an escape in it, it could be a name that counts and is not recognised.
    bool RowCutter::name(QByteArrayView &name)
    {
        skipSpace();
        const qsizetype begin = m_at + 1;
        if (next() != '"' || !skipString())
            return false;
        name = m_text.sliced(begin, m_at - 1 - begin);
        return !name.contains('\\');
    }

    void RowCutter::skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'
                   || m_text[m_at] == '\r'))
            ++m_at;
    }

    bool RowCutter::take(char wanted)
    {
        skipSpace();
        if (next() != wanted)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

} // namespace

std::optional<CutPullAnswer> cutRows(const QByteArray &answer)
{
    RowCutter cutter(answer);
    if (!cutter.walk())
        return std::nullopt;
    return cutter.take();
}

} // namespace tasuki
