// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tasuki {

/// What lies beside a form and what it may name: value sets, code systems, part forms. Reading a
/// form never fetches anything from anywhere else.
class FormResources {
public:
    virtual ~FormResources() = default;
    /// The resource with that url ("url|version" is preferred, any version is better than none), or
    /// an empty object.
    virtual QJsonObject find(const QString &resourceType, const QString &canonical) const = 0;
};

} // namespace tasuki
