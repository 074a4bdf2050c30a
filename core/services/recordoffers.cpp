// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordoffers.h"

#include "core/forms/answertext.h"
#include "core/forms/formlibrary.h"
#include "core/services/sheetprefill.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// Collects offers for one item of one form.
    class Collector {
    public:
        Collector(const FormState &sheet, const QString &key)
            : m_sheet(sheet)
            , m_key(key)
            , m_now(summary(sheet, key))
        { }

        /// `groups` are those of the same form, or of another one that may share the fact.
        void add(const QMap<QString, QJsonValue> &groups, const FormLibrary::Form &form,
                 RecordOffer offer)
        {
            if (!form)
                return;
            FormState source(form);
            source.loadGroups(groups);
            FormState blank(m_sheet.sharedForm());
            if (form->url() == m_sheet.form().url())
                blank.loadGroups(groups, form.get());
            else
                blank.carryOver(source);
            offer.answers = blank.answers(m_key);
            offer.text = summary(blank, m_key);
            if (offer.formTitle.isEmpty())
                offer.formTitle = form->title();
            take(offer);
        }

        QList<RecordOffer> found;

    private:
        void take(const RecordOffer &offer)
        {
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const RecordOffer &o) {
                return o.text == offer.text;
            });
            if (!offer.answers.isEmpty() && !offer.text.isEmpty() && offer.text != m_now
                && !isKnown)
                found.append(offer);
        }

        const FormState &m_sheet;
        QString m_key;
        QString m_now;
    };

    QMap<QString, QJsonValue> toMap(const QJsonObject &object)
    {
        QMap<QString, QJsonValue> map;
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value());
        return map;
    }

} // namespace

QList<RecordOffer> recordOffers(const FormState &sheet, const QString &key, ObjectId client,
                                const Snapshot &snapshot, const FormLibrary &forms,
                                const QList<SheetValue> &history)
{
    Collector collector(sheet, key);
    if (const ClientEntry *entry = snapshot.client(client)) {
        if (const auto fresh = freshStandingSheet(entry->client, forms))
            collector.add(toMap(fresh->groups), forms.find(fresh->form),
                          {RecordOffer::Origin::Profile, {}, {}, {}, {}});
    }
    for (const EpisodeEntry &episode : snapshot.episodes) {
        if (episode.episode.client != client || !episode.sheet)
            continue;
        const GroupTrace trace{episode.episode.careManager, episode.sentAt, {}};
        collector.add(episode.sheet->groups, forms.find(episode.sheet->form),
                      {RecordOffer::Origin::Sheet, {}, {}, trace, {}});
    }
    const QString group = sheet.form().mergeGroupOf(sheet.linkIdOf(key));
    for (auto value = history.rbegin(); value != history.rend(); ++value)
        collector.add({{group, value->value}}, sheet.sharedForm(),
                      {RecordOffer::Origin::History, {}, {}, value->trace, {}});
    return collector.found;
}

} // namespace tasuki
