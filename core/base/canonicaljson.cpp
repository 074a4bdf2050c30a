// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"

#include <algorithm>
#include <cstring>

namespace tasuki {

namespace {

    /// Every function steps over what it names and says whether it was there in canonical form.
    class CanonicalScan {
    public:
        CanonicalScan(const char *begin, const char *end)
            : m_at(reinterpret_cast<const unsigned char *>(begin))
            , m_end(reinterpret_cast<const unsigned char *>(end))
        { }

        bool object(int depthLeft);
        const char *position() const { return reinterpret_cast<const char *>(m_at); }

    private:
        bool value(int depthLeft);
        bool array(int depthLeft);
        bool name(QByteArrayView &name);
        bool string();
        bool escape();
        bool multibyte();
        bool number();
        bool digits(int &count, bool mayBeginWithZero);
        bool word(const char *text, std::size_t size);

        bool take(unsigned char wanted)
        {
            if (m_at == m_end || *m_at != wanted)
                return false;
            ++m_at;
            return true;
        }
        bool isNext(unsigned char wanted) const { return m_at != m_end && *m_at == wanted; }
        /// Whether the byte so far ahead continues a character of several bytes.
        bool continues(int ahead, unsigned char lowest = 0x80, unsigned char highest = 0xBF) const
        {
            return m_end - m_at > ahead && m_at[ahead] >= lowest && m_at[ahead] <= highest;
        }

        const unsigned char *m_at;
        const unsigned char *m_end;
    };

    bool CanonicalScan::object(int depthLeft)
    {
        if (depthLeft < 1 || !take('{'))
            return false;
        if (take('}'))
            return true;
        QByteArrayView last;
        do {
            QByteArrayView next;
            if (!name(next) || next <= last || !take(':') || !value(depthLeft - 1))
                return false;
            last = next;
        } while (take(','));
        return take('}');
    }

    bool CanonicalScan::array(int depthLeft)
    {
        if (depthLeft < 1 || !take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!value(depthLeft - 1))
                return false;
        } while (take(','));
        return take(']');
    }

    bool CanonicalScan::value(int depthLeft)
    {
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
            return string();
        case '{':
            return object(depthLeft);
        case '[':
            return array(depthLeft);
        case 't':
            return word("true", 4);
        case 'f':
            return word("false", 5);
        case 'n':
            return word("null", 4);
        default:
            return number();
        }
    }

    bool CanonicalScan::word(const char *text, std::size_t size)
    {
        if (static_cast<std::size_t>(m_end - m_at) < size || std::memcmp(m_at, text, size) != 0)
            return false;
        m_at += size;
        return true;
    }

    /// ASCII without escapes: only there is the order of bytes the order QJsonObject sorts by.
    bool CanonicalScan::name(QByteArrayView &name)
    {
        if (!take('"'))
            return false;
        const unsigned char *begin = m_at;
        while (m_at != m_end && *m_at >= 0x20 && *m_at < 0x80 && *m_at != '"' && *m_at != '\\')
            ++m_at;
        name = QByteArrayView(begin, m_at - begin);
        return take('"');
    }

    bool CanonicalScan::string()
    {
        if (!take('"'))
            return false;
        while (m_at != m_end) {
            const unsigned char c = *m_at;
            if (c >= 0x80) {
                if (!multibyte())
                    return false;
            } else if (c == '"') {
                ++m_at;
                return true;
            } else if (c == '\\') {
                if (!escape())
                    return false;
            } else if (c >= 0x20) {
                ++m_at;
            } else {
                return false;
            }
        }
        return false;
    }

    /// The short ones, which have no other spelling.
    bool CanonicalScan::escape()
    {
        ++m_at;
        if (m_at == m_end || *m_at == '\0' || !std::strchr("\"\\bfnrt", *m_at))
            return false;
        ++m_at;
        return true;
    }

    /// One character of two to four bytes: not overlong, no surrogate, none beyond U+10FFFF, and
    /// not U+FEFF, which QString drops where a text begins with it.
    bool CanonicalScan::multibyte()
    {
        const unsigned char first = *m_at;
        int size = 0;
        if (first >= 0xE0 && first <= 0xEF) {
            const unsigned char lowest = first == 0xE0 ? 0xA0 : 0x80;
            const unsigned char highest = first == 0xED ? 0x9F : 0xBF;
            size = continues(1, lowest, highest) && continues(2) ? 3 : 0;
            if (size == 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
                size = 0;
        } else if (first >= 0xC2 && first <= 0xDF) {
            size = continues(1) ? 2 : 0;
        } else if (first >= 0xF0 && first <= 0xF4) {
            const unsigned char lowest = first == 0xF0 ? 0x90 : 0x80;
            const unsigned char highest = first == 0xF4 ? 0x8F : 0xBF;
            size = continues(1, lowest, highest) && continues(2) && continues(3) ? 4 : 0;
        }
        m_at += size;
        return size > 0;
    }

    bool CanonicalScan::digits(int &count, bool mayBeginWithZero)
    {
        const unsigned char *begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        count = static_cast<int>(std::min<std::ptrdiff_t>(m_at - begin, 100));
        return count > 0 && (mayBeginWithZero || count == 1 || *begin != '0');
    }

    /// Whole numbers that 64 bits hold, and fractions of at most 15 digits: those a double keeps,
    /// and gives back with as many and no other digits. Between 0 and 0.1 the writer may choose an
    /// exponent.
    bool CanonicalScan::number()
    {
        const bool isNegative = take('-');
        const unsigned char *begin = m_at;
        constexpr int safeInInteger = 18;
        constexpr int safeInDouble = 15;
        int whole = 0;
        if (!digits(whole, false) || whole > safeInInteger)
            return false;
        const bool isZero = *begin == '0';
        if (!isNext('.'))
            return !(isNegative && isZero) && !isNext('e') && !isNext('E');
        ++m_at;
        const unsigned char *fraction = m_at;
        int places = 0;
        if (!digits(places, true) || whole + places > safeInDouble || isNext('e') || isNext('E'))
            return false;
        return m_at[-1] != '0' && !(isZero && *fraction == '0');
    }

} // namespace

qsizetype canonicalObjectSize(QByteArrayView text, int maxDepth)
{
    CanonicalScan scan(text.begin(), text.end());
    return scan.object(maxDepth) ? scan.position() - text.begin() : 0;
}

} // namespace tasuki
