// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icstree.h"

#include <QMutex>
#include <QMutexLocker>

#include <array>
#include <libical/ical.h>
#include <memory>

namespace tasuki {

namespace {

    using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
    using Property = std::unique_ptr<icalproperty, decltype(&icalproperty_free)>;

    struct BufferEnd {
        void operator()(char *buffer) const { icalmemory_free_buffer(buffer); }
    };
    using Buffer = std::unique_ptr<char, BufferEnd>;

    constexpr std::array readParameters{"TZID", "CN", "RANGE"};

    /// A mistake in a file is no reason to end the program, whatever the library was built with.
    QMutex &library()
    {
        static QMutex mutex;
        static const bool isTamed = [] {
            icalerror_set_errors_are_fatal(false);
            return true;
        }();
        Q_UNUSED(isTamed)
        return mutex;
    }

    QString valueOf(icalproperty *property)
    {
        icalvalue *value = icalproperty_get_value(property);
        if (value && icalvalue_isa(value) == ICAL_TEXT_VALUE)
            return QString::fromUtf8(icalvalue_get_text(value));
        const Buffer text(value ? icalvalue_as_ical_string_r(value) : nullptr);
        return QString::fromUtf8(text.get());
    }

    IcsProperty read(icalproperty *property)
    {
        const Buffer name(icalproperty_get_property_name_r(property));
        IcsProperty read{name.get(), valueOf(property), {}};
        for (const char *parameter : readParameters) {
            const Buffer text(icalproperty_get_parameter_as_string_r(property, parameter));
            if (text)
                read.parameters.insert(parameter, QString::fromUtf8(text.get()));
        }
        return read;
    }

    IcsComponent read(icalcomponent *component)
    {
        IcsComponent read;
        read.name = icalcomponent_kind_to_string(icalcomponent_isa(component));
        for (auto *it = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); it;
             it = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
            read.properties.append(tasuki::read(it));
        for (auto *it = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); it;
             it = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
            read.parts.append(tasuki::read(it));
        return read;
    }

    icalvalue_kind kindOf(icalproperty_kind property, const QString &value)
    {
        constexpr qsizetype dateLength = 8;
        const icalvalue_kind kind = icalproperty_kind_to_value_kind(property);
        return kind == ICAL_DATETIME_VALUE && value.size() == dateLength ? ICAL_DATE_VALUE : kind;
    }

    Property make(const IcsProperty &given)
    {
        const icalproperty_kind kind = icalproperty_string_to_kind(given.name.constData());
        const icalvalue_kind valueKind = kindOf(kind, given.value);
        const QByteArray text = given.value.toUtf8();
        icalvalue *value = valueKind == ICAL_TEXT_VALUE
            ? icalvalue_new_text(text.constData())
            : icalvalue_new_from_string(valueKind, text.constData());
        if (kind == ICAL_NO_PROPERTY || !value)
            return {nullptr, icalproperty_free};
        Property made(icalproperty_new(kind), icalproperty_free);
        icalproperty_set_value(made.get(), value);
        if (valueKind == ICAL_DATE_VALUE)
            icalproperty_add_parameter(made.get(), icalparameter_new_value(ICAL_VALUE_DATE));
        const QByteArray zone = given.parameters.value("TZID").toUtf8();
        if (!zone.isEmpty())
            icalproperty_add_parameter(made.get(), icalparameter_new_tzid(zone.constData()));
        return made;
    }

    Component make(const IcsComponent &given)
    {
        const icalcomponent_kind kind = icalcomponent_string_to_kind(given.name.constData());
        Component made(icalcomponent_new(kind), icalcomponent_free);
        for (const IcsProperty &one : given.properties) {
            Property property = make(one);
            if (!property)
                return {nullptr, icalcomponent_free};
            icalcomponent_add_property(made.get(), property.release());
        }
        for (const IcsComponent &one : given.parts) {
            Component part = make(one);
            if (!part)
                return {nullptr, icalcomponent_free};
            icalcomponent_add_component(made.get(), part.release());
        }
        return made;
    }

} // namespace

const IcsProperty *IcsComponent::find(const char *property) const
{
    for (const IcsProperty &one : properties) {
        if (one.name == property)
            return &one;
    }
    return nullptr;
}

QString IcsComponent::value(const char *property) const
{
    const IcsProperty *found = find(property);
    return found ? found->value : QString();
}

QList<const IcsProperty *> IcsComponent::all(const char *property) const
{
    QList<const IcsProperty *> found;
    for (const IcsProperty &one : properties) {
        if (one.name == property)
            found.append(&one);
    }
    return found;
}

Result<QList<IcsComponent>> parseIcs(const QByteArray &lines)
{
    const QMutexLocker locker(&library());
    const Component root(icalparser_parse_string(lines.constData()), icalcomponent_free);
    if (!root)
        return Error{Error::Kind::Invalid, QStringLiteral("a calendar file: cannot be parsed")};
    const IcsComponent whole = read(root.get());
    if (whole.name == "VCALENDAR")
        return QList<IcsComponent>{whole};
    return whole.parts; // several in one file
}

Result<QByteArray> printIcs(const IcsComponent &calendar)
{
    const QMutexLocker locker(&library());
    const Component made = make(calendar);
    const Buffer text(made ? icalcomponent_as_ical_string_r(made.get()) : nullptr);
    if (!text)
        return Error{Error::Kind::Invalid, QStringLiteral("a calendar cannot be written")};
    return QByteArray(text.get());
}

} // namespace tasuki
