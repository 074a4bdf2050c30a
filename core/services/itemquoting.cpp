// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/itemquoting.h"

#include "core/forms/answertext.h"

namespace tasuki {

namespace {

    QString urlOf(const QString &form)
    {
        return form.section(u'|', 0, 0);
    }

    /// In one line, and not longer than a post has room for.
    QString shortened(const QString &text, qsizetype most)
    {
        QString line = text.simplified().left(most);
        if (!line.isEmpty() && line.back().isHighSurrogate())
            line.chop(1);
        return line;
    }

    /// The one everybody in the room reads, when it says the same.
    const Sheet &sheetToQuote(const EpisodeEntry &entry, const Sheet &sheet, const QString &group)
    {
        for (const std::optional<Sheet> *sent : {&entry.sheet, &entry.discharge.sheet}) {
            if (*sent && (*sent)->form == sheet.form
                && (*sent)->groups.value(group) == sheet.groups.value(group))
                return **sent;
        }
        return sheet;
    }

    /// The very sheet, or one of its form.
    std::optional<QuotedSheet> sheetIn(const EpisodeEntry &entry, const ItemQuote &quote,
                                       bool isItsFormEnough)
    {
        const auto isIt = [&quote, isItsFormEnough](const std::optional<Sheet> &sheet) {
            return sheet
                && (sheet->id == quote.sheet
                    || (isItsFormEnough && urlOf(sheet->form) == urlOf(quote.form)));
        };
        if (isIt(entry.sheet))
            return QuotedSheet{QuotedSheet::Kind::Admission, entry.episode.id};
        if (isIt(entry.discharge.draft) || isIt(entry.discharge.sheet))
            return QuotedSheet{QuotedSheet::Kind::Discharge, entry.episode.id};
        return std::nullopt;
    }

} // namespace

ItemQuote itemQuote(const EpisodeEntry &entry, const Sheet &sheet, const FormState &answers,
                    const QString &key)
{
    const QString linkId = answers.linkIdOf(key);
    const QString group = answers.form().mergeGroupOf(linkId);
    const Sheet &quoted = sheetToQuote(entry, sheet, group);
    const FormItem *item = answers.form().item(linkId);
    ItemQuote quote;
    quote.sheet = quoted.id;
    quote.form = quoted.form;
    quote.linkId = linkId;
    quote.label = shortened(item ? item->label() : QString(), ItemQuote::longestLabel);
    if (quote.label.isEmpty())
        quote.label = linkId;
    if (quoted.scope == entry.episode.scope)
        quote.value = shortened(summary(answers, key), ItemQuote::longestValue);
    quote.version = quoted.version;
    quote.writtenAt = quoted.traces.value(group).at;
    return quote;
}

std::optional<QuotedSheet> quotedSheet(const ItemQuote &quote, ScopeId room,
                                       const Snapshot &snapshot)
{
    for (const ClientEntry &client : snapshot.clients) {
        if (client.standingSheet == quote.sheet)
            return QuotedSheet{QuotedSheet::Kind::Standing, client.client.id};
    }
    for (const bool isItsFormEnough : {false, true}) {
        for (const EpisodeEntry &entry : snapshot.episodes) {
            if (isItsFormEnough && entry.episode.scope != room)
                continue;
            if (const auto found = sheetIn(entry, quote, isItsFormEnough))
                return found;
        }
    }
    return std::nullopt;
}

bool isOvertaken(const ItemQuote &quote, const Sheet &now, const FormState &answers)
{
    const QDateTime written = now.traces.value(answers.form().mergeGroupOf(quote.linkId)).at;
    const bool wasWrittenSince
        = written.isValid() && (!quote.writtenAt.isValid() || written > quote.writtenAt);
    if (!wasWrittenSince || quote.value.isEmpty())
        return wasWrittenSince;
    return shortened(summary(answers, quote.linkId), ItemQuote::longestValue) != quote.value;
}

} // namespace tasuki
