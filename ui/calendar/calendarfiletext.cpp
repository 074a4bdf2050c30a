// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfiletext.h"

#include "ui/calendar/calendartext.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tasuki {

namespace {

    struct CalendarFileText {
        Q_DECLARE_TR_FUNCTIONS(CalendarFileText)
    };

} // namespace

QString calendarFileErrorText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
        return CalendarFileText::tr("This is no calendar file that can be read. Please choose a "
                                    "file whose name ends with .ics.");
    case Error::Kind::Corrupt:
        return CalendarFileText::tr("The calendar file is cut off. Please save it once more in the "
                                    "other program.");
    case Error::Kind::TooLarge:
        return CalendarFileText::tr("That is too much at once. Please choose fewer entries (500 at "
                                    "most), or save a shorter time in the other program.");
    default:
        return calendarErrorText(error);
    }
}

QString chooseCalendarFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, CalendarFileText::tr("Calendar file"), {},
                                        CalendarFileText::tr("Calendar files (*.ics)"));
}

QString chooseCalendarPath(QWidget *parent, const QString &name)
{
    return QFileDialog::getSaveFileName(parent, CalendarFileText::tr("Save as a calendar file"),
                                        name, CalendarFileText::tr("Calendar files (*.ics)"));
}

} // namespace tasuki
