// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/printer.h"

#include "core/fhirpath/calendarunit.h"

#include <QJsonObject>
#include <QLocale>

namespace tasuki::fhirpath {

namespace {

    QString quoted(const QString &text, QChar quote)
    {
        QString out(quote);
        for (const QChar c : text) {
            if (c == u'\\' || c == quote)
                out += u'\\';
            if (c < u' ')
                out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
            else
                out += c;
        }
        return out + quote;
    }

    /// Delimited always: a name may be a word of the language.
    QString name(const QString &text)
    {
        return quoted(text, u'`');
    }

    QString number(double value)
    {
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    }

    QString decimal(double value)
    {
        const QString text = number(value);
        return text.contains(u'.') ? text : text + QStringLiteral(".0");
    }

    QString quantity(const QJsonObject &json)
    {
        const QString unit = json.value(QLatin1String("unit")).toString();
        return number(json.value(QLatin1String("value")).toDouble()) + u' '
            + (isCalendarWord(unit) ? unit : quoted(unit, u'\''));
    }

    QString literal(const Collection &items)
    {
        if (items.isEmpty())
            return QStringLiteral("{}");
        const Value &value = items.first();
        const QString text = value.json().toString();
        switch (value.kind()) {
        case Value::Kind::String:
            return quoted(text, u'\'');
        case Value::Kind::Date:
            return u'@' + text;
        case Value::Kind::DateTime:
            return u'@' + text + (text.contains(u'T') ? QString() : QStringLiteral("T"));
        case Value::Kind::Time:
            return QStringLiteral("@T") + text;
        case Value::Kind::Decimal:
            return decimal(value.json().toDouble());
        case Value::Kind::Quantity:
            return quantity(value.json().toObject());
        default:
            return value.toText();
        }
    }

    constexpr int signStrength = 11;
    constexpr int pathStrength = 12;

    int strengthOf(const Node &node)
    {
        if (node.kind == Node::Kind::Binary)
            return strength(node.op);
        return node.kind == Node::Kind::Sign ? signStrength : pathStrength;
    }

    /// In brackets when it would fall apart beside something that binds as strongly as `weakest`.
    QString within(const NodePointer &node, int weakest)
    {
        const QString text = toText(*node);
        return strengthOf(*node) < weakest ? u'(' + text + u')' : text;
    }

    QString dotted(const NodePointer &input, const QString &rest)
    {
        return input ? within(input, pathStrength) + u'.' + rest : rest;
    }

    QString binary(const Node &node)
    {
        const int own = strength(node.op);
        return within(node.arguments[0], own) + u' ' + toText(node.op) + u' '
            + within(node.arguments[1], own + 1);
    }

    QString typeName(const QString &text)
    {
        QStringList parts;
        for (const QString &part : text.split(u'.'))
            parts.append(name(part));
        return parts.join(u'.');
    }

    QString call(const Node &node)
    {
        QStringList arguments;
        for (const NodePointer &argument : node.arguments)
            arguments.append(toText(*argument));
        return dotted(node.input, node.text + u'(' + arguments.join(QStringLiteral(", ")) + u')');
    }

} // namespace

QString toText(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Literal:
        return literal(node.literal);
    case Node::Kind::Variable:
        return u'%' + name(node.text);
    case Node::Kind::This:
        return QStringLiteral("$this");
    case Node::Kind::Index:
        return QStringLiteral("$index");
    case Node::Kind::Total:
        return QStringLiteral("$total");
    case Node::Kind::Member:
        return dotted(node.input, name(node.member.text));
    case Node::Kind::Call:
        return call(node);
    case Node::Kind::Indexer:
        return within(node.input, pathStrength) + u'[' + toText(*node.arguments[0]) + u']';
    case Node::Kind::Sign:
        return node.text + within(node.arguments[0], signStrength);
    case Node::Kind::Binary:
        return binary(node);
    case Node::Kind::Type:
        return typeName(node.text);
    }
    return {};
}

} // namespace tasuki::fhirpath
