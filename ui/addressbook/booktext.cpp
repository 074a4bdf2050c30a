// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addressbook/booktext.h"

#include "core/rules/officehours.h"
#include "ui/rooms/roomwords.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct BookText {
        Q_DECLARE_TR_FUNCTIONS(BookText)
    };

    QString nameText(const Person &person)
    {
        return person.kana.isEmpty()
            ? person.name
            : BookText::tr("%1 (%2)", "name, reading").arg(person.name, person.kana);
    }

    QString hoursText(const QString &hours, const QDateTime &now)
    {
        const auto isOpen = isWithinHours(hours, now);
        if (!isOpen)
            return hours;
        return (*isOpen ? BookText::tr("%1 (reachable now, unless it is a holiday)")
                        : BookText::tr("%1 (closed now)"))
            .arg(hours);
    }

    void append(QStringList &lines, const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.append(BookText::tr("%1: %2", "what, value").arg(label, value));
    }

} // namespace

QString bookLine(const BookEntry &entry)
{
    if (entry.person.id.isNull())
        return officeText(entry.office);
    return QStringList{nameText(entry.person), professionText(entry.person.profession),
                       officeText(entry.office)}
        .join(u'\u3000');
}

QString bookDetails(const BookEntry &entry, const QDateTime &now)
{
    QStringList lines;
    if (entry.person.id.isNull())
        lines.append(BookText::tr("Nobody at this office works with Tasuki yet."));
    else
        lines.append(nameText(entry.person) + u'\u3000' + professionText(entry.person.profession));
    const Office &office = entry.office;
    append(lines, BookText::tr("Office"), officeText(office));
    append(lines, BookText::tr("Desk"), office.window);
    append(lines, BookText::tr("Telephone"), office.phone);
    append(lines, BookText::tr("FAX"), office.fax);
    append(lines, BookText::tr("Hours"), hoursText(office.hours, now));
    append(lines, BookText::tr("Best reached by"), office.channel);
    append(lines, BookText::tr("Address"), office.address);
    return lines.join(u'\n');
}

} // namespace tasuki
