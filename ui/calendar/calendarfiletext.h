// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QWidget;

namespace tasuki {

QString calendarFileErrorText(const Error &error); ///< calendarErrorText(), and what a file lacks

/// The desktop's dialogs; empty when somebody leaves them.
QString chooseCalendarFile(QWidget *parent);
QString chooseCalendarPath(QWidget *parent, const QString &name);

} // namespace tasuki
