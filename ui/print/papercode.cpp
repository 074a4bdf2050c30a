// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papercode.h"

#include <QRegularExpression>
#include <QUuid>

namespace tasuki {

namespace {

    const QString documentMark = QStringLiteral("TSK1");
    const QString formMark = QStringLiteral("TSKF");
    constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648

    /// 36 characters of a UUID would cost one size of the square; these are 26.
    QString toBase32(const QByteArray &bytes)
    {
        QString text;
        quint32 bits = 0;
        int count = 0;
        for (const char byte : bytes) {
            bits = (bits << 8) | static_cast<quint8>(byte);
            count += 8;
            for (; count >= 5; count -= 5)
                text += QChar(alphabet[(bits >> (count - 5)) & 31U]);
        }
        if (count > 0)
            text += QChar(alphabet[(bits << (5 - count)) & 31U]);
        return text;
    }

    QByteArray fromBase32(const QString &text)
    {
        QByteArray bytes;
        quint32 bits = 0;
        int count = 0;
        for (const QChar c : text) {
            const qsizetype value = QStringView(alphabet).indexOf(c);
            if (value < 0)
                return {};
            bits = (bits << 5) | static_cast<quint32>(value);
            count += 5;
            if (count >= 8) {
                bytes.append(static_cast<char>((bits >> (count - 8)) & 255U));
                count -= 8;
            }
        }
        return bytes;
    }

} // namespace

QString PaperCode::toText() const
{
    const QUuid uuid = QUuid::fromString(id);
    const bool isUuid = kind == Kind::Document && !uuid.isNull();
    return QStringLiteral("%1:%2:%3:%4/%5")
        .arg(kind == Kind::Document ? documentMark : formMark,
             isUuid ? toBase32(uuid.toRfc4122()) : id.toUpper(), version.toUpper())
        .arg(page)
        .arg(pages);
}

std::optional<PaperCode> PaperCode::fromText(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(TSK[1F]):([^:]{1,80}):([^:]{0,20}):([0-9]{1,4})/([0-9]{1,4})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PaperCode code;
    code.kind = match.captured(1) == documentMark ? Kind::Document : Kind::Form;
    code.id = match.captured(2);
    if (code.kind == Kind::Document && code.id.size() == 26) {
        const QUuid uuid = QUuid::fromRfc4122(fromBase32(code.id));
        if (uuid.isNull())
            return std::nullopt;
        code.id = uuid.toString(QUuid::WithoutBraces);
    }
    code.version = match.captured(3);
    code.page = match.captured(4).toInt();
    code.pages = match.captured(5).toInt();
    return code;
}

} // namespace tasuki
