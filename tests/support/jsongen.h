// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <rapidcheck.h>

namespace tasuki {

/// Pieces of text that JSON writes in different ways: plain, escaped, two to four bytes, the last
/// of a kind, and characters that are none.
inline QString aJsonText()
{
    static const QStringList pieces{QStringLiteral("a"),        QStringLiteral("note"),
                                    QStringLiteral("b\"c"),     QStringLiteral("\\"),
                                    QStringLiteral("/"),        QStringLiteral("\n\t\r\b\f"),
                                    QString(QChar(0x01)),       QString(QChar(0x7f)),
                                    QString(QChar(0x80)),       QString(QChar(0x7ff)),
                                    QStringLiteral("夜間は"),   QStringLiteral("髙﨑"),
                                    QStringLiteral("𠮷"),       QString(QChar(0xfffd)),
                                    QString(QChar(0xffff)),     QString(QChar(0xfeff)),
                                    QString(QChar(0xd7ff)),     QString(QChar(0xe000)),
                                    QStringLiteral("{[,:]}\""), QString::fromUcs4(U"\U0010ffff")};
    QString text;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        text += pieces.at(*rc::gen::inRange<qsizetype>(0, pieces.size()));
    return text;
}

inline QJsonValue aJsonNumber()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return *rc::gen::inRange<qint64>(-20, 20);
    case 1:
        return *rc::gen::arbitrary<qint64>();
    case 2:
        return double(*rc::gen::inRange(-100000, 100000)) / 100;
    default:
        return *rc::gen::arbitrary<double>();
    }
}

inline QJsonObject aJsonObject(int depth = 3);

inline QJsonValue aJsonValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue();
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return aJsonNumber();
    case 3:
    case 4:
        return aJsonText();
    case 5: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(aJsonValue(depth - 1));
        return array;
    }
    default:
        return aJsonObject(depth - 1);
    }
}

/// Names are any text as well, and often plain.
inline QJsonObject aJsonObject(int depth)
{
    static const QStringList plain{QStringLiteral("a"), QStringLiteral("aa"), QStringLiteral("b_1"),
                                   QStringLiteral("Z"), QStringLiteral("objs")};
    QJsonObject object;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const bool isPlain = *rc::gen::inRange(0, 4) > 0;
        object.insert(isPlain ? plain.at(*rc::gen::inRange<qsizetype>(0, plain.size()))
                              : aJsonText(),
                      aJsonValue(depth));
    }
    return object;
}

/// The text with a few bytes replaced, left out or put in.
inline QByteArray disturbed(QByteArray text)
{
    static const QByteArray bytes(
        "\"\\{}[],:0123456789.eE-+ \ntfnu\x01\x80\xbf\xc0\xed\xa0\xf4\xff");
    for (int i = *rc::gen::inRange(1, 4); i > 0 && !text.isEmpty(); --i) {
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        const char byte = bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())];
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            text[at] = byte;
            break;
        case 1:
            text.remove(at, 1);
            break;
        default:
            text.insert(at, byte);
        }
    }
    return text;
}

} // namespace tasuki
