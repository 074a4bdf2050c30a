// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace tasuki {

/// A line of an iCalendar file (RFC 5545): SUMMARY, DTSTART … Texts are without their escapes;
/// everything else is as the standard writes it.
struct IcsProperty {
    QByteArray name;
    QString value;
    QMap<QByteArray, QString> parameters; ///< of TZID, CN and RANGE those that are there
    bool operator==(const IcsProperty &) const = default;
};

/// What stands between BEGIN and END.
struct IcsComponent {
    QByteArray name;
    QList<IcsProperty> properties;
    QList<IcsComponent> parts;

    QString value(const char *property) const; ///< of the first one; empty: there is none
    const IcsProperty *find(const char *property) const; ///< the first one
    QList<const IcsProperty *> all(const char *property) const;
};

/// The one place that knows libical. Its state is one for the whole program – which errors end it,
/// the last error, its list of time zones –, so that whoever comes here waits for the others;
/// memory of its ring is never used.
///
/// `lines` must come from readableIcsLines(): libical recurses and has no bounds. Gives the
/// calendars of a file.
Result<QList<IcsComponent>> parseIcs(const QByteArray &lines);
/// Escaped, folded between letters, and with the ends of line that the standard wants.
Result<QByteArray> printIcs(const IcsComponent &calendar);

} // namespace tasuki
