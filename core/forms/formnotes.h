// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formwarning.h"

#include <QList>

namespace tasuki {

/// What the readers of one form found odd, in the order they found it.
class FormNotes {
public:
    void warn(const QString &place, const QString &what) { m_warnings.append({place, what}); }
    const QList<FormWarning> &warnings() const { return m_warnings; }

private:
    QList<FormWarning> m_warnings;
};

} // namespace tasuki
