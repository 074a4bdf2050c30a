// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icstext.h"

namespace tasuki {

namespace {

    bool isUnwanted(QChar letter)
    {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    }

    /// Without what is no text, and not longer than it may be; never half a letter.
    QString fitting(QString text, qsizetype most, FoundEvent &found)
    {
        text.remove(u'\r');
        const qsizetype before = text.size();
        text.removeIf(isUnwanted);
        if (text.size() != before)
            found.note(FoundNote::Shortened);
        text = text.trimmed();
        if (text.size() > most) {
            text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
            text = text.trimmed();
            found.note(FoundNote::Shortened);
        }
        return text;
    }

    QString line(QString text, qsizetype most, FoundEvent &found)
    {
        text.replace(u'\n', u' ').replace(u'\t', u' ');
        return fitting(text, most, found);
    }

    /// The words of others first, then the names of those who were invited.
    QString peopleOf(const IcsComponent &entry)
    {
        QStringList names;
        for (const IcsProperty *contact : entry.all("CONTACT"))
            names += contact->value;
        for (const char *role : {"ORGANIZER", "ATTENDEE"}) {
            for (const IcsProperty *person : entry.all(role))
                names += person->parameters.value("CN");
        }
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(QStringLiteral("、"));
    }

    EventKind kindOf(const IcsComponent &entry)
    {
        for (const IcsProperty *category : entry.all("CATEGORIES")) {
            if (const auto kind = eventKindFromCode(category->value.trimmed().toLower()))
                return *kind;
        }
        return EventKind::Other;
    }

} // namespace

bool moveToNote(const QString &link, EventContent &content)
{
    const QString note = content.note.isEmpty() ? link : content.note + u'\n' + link;
    if (note.size() > EventContent::longestNote)
        return false;
    content.note = note;
    return true;
}

void readTexts(const IcsComponent &entry, const QString &untitled, FoundEvent &found)
{
    EventContent &content = found.content;
    content.title = line(entry.value("SUMMARY"), EventContent::longestTitle, found);
    content.place = line(entry.value("LOCATION"), EventContent::longestLine, found);
    content.people = line(peopleOf(entry), EventContent::longestLine, found);
    content.note = fitting(entry.value("DESCRIPTION"), EventContent::longestNote, found);
    content.kind = kindOf(entry);
    if (content.title.isEmpty()) {
        content.title = untitled;
        found.note(FoundNote::NoTitle);
    }
    const QString link = line(entry.value("URL"), EventContent::longestLink, found);
    if (isGoodMeetingLink(link)) {
        content.link = link;
    } else if (!link.isEmpty()) {
        found.note(moveToNote(link, content) ? FoundNote::LinkLost : FoundNote::Shortened);
    }
}

} // namespace tasuki
