// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/scrollareavoice.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace tasuki {

namespace {

    QAccessibleInterface *makeVoice(const QString &name, QObject *object)
    {
        // Qt asks for each class of an object in turn; what is more than a QScrollArea has its own.
        const bool isMeant = name == QLatin1String(QScrollArea::staticMetaObject.className());
        auto *area = isMeant ? qobject_cast<QScrollArea *>(object) : nullptr;
        return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
    }

} // namespace

void installScrollAreaVoice()
{
    QAccessible::installFactory(makeVoice); // once only, however often
}

} // namespace tasuki
