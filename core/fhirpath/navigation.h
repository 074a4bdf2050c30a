// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/membername.h"
#include "core/fhirpath/value.h"

#include <QHash>
#include <QJsonObject>

namespace tasuki::fhirpath {

/// The ways from an element to those inside it.
///
/// Order is that of the document, objects by member name. Members that begin with `_` are not
/// elements of their own but travel with the primitive they describe.
class Navigation {
public:
    void member(const Value &parent, const MemberName &name, Collection &out) const;
    void children(const Value &parent, Collection &out);
    void descendants(const Value &parent, Collection &out);
    /// Everything below that is an object with this linkId; as descendants(), without building it.
    /// Returns how many elements were looked at.
    int descendantsNamed(const QJsonValue &json, const QString &linkId, Collection &out) const;

private:
    const MemberName &nameOf(const QString &text);

    QHash<QString, MemberName> m_names;
};

/// Whether an element carries this linkId.
bool hasLinkId(const QJsonValue &json, const QString &linkId);

} // namespace tasuki::fhirpath
